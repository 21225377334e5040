import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { errors } from '#app/i18n/errors.ts'
import { signUp } from '#app/i18n/sign-up.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Refusal } from '#app/ui/refused-form.tsx'

// The options are JSON of the kind the browser's own call takes; Remix's types lose it on the way.
type Answer = { options: object } | Refusal

/** Signing in by a passkey. Shown where scripts run and the browser knows how. */
export function PasskeySignIn({ action }: { action: string }) {
  const t = useMessages(signUp)
  const words = useMessages(errors)
  const { data, state, submit } = useFetcher<Answer>()
  const [able, setAble] = useState(false)
  const [asking, setAsking] = useState(false)
  const [cancelled, setCancelled] = useState(false)
  useEffect(() => setAble('PublicKeyCredential' in window), [])
  useEffect(() => {
    if (!data || !('options' in data)) return
    setAsking(true)
    void import('@simplewebauthn/browser')
      .then(({ startAuthentication }) =>
        startAuthentication({ optionsJSON: data.options as PublicKeyCredentialRequestOptionsJSON }),
      )
      .then(
        (answer) =>
          submit({ intent: 'finish', answer: JSON.stringify(answer) }, { method: 'post', action }),
        () => setCancelled(true),
      )
      .finally(() => setAsking(false))
  }, [data, submit, action])
  if (!able) return null
  const busy = asking || state !== 'idle'
  const refused = data && 'code' in data && !busy ? data : undefined
  return (
    <div className="mt-8 max-w-md border-t border-line pt-6">
      {(refused || cancelled) && (
        <div className="mb-5">
          {refused ? (
            <Notice kind="error" live title={words[refused.code].title}>
              {words[refused.code].text(refused.params)}
            </Notice>
          ) : (
            <Notice kind="error" live>
              {t.passkey.cancelled}
            </Notice>
          )}
        </div>
      )}
      <Button
        type="button"
        kind="quiet"
        disabled={busy}
        onClick={() => {
          setCancelled(false)
          submit({ intent: 'begin' }, { method: 'post', action })
        }}
      >
        {busy ? t.passkey.waiting : t.passkey.button}
      </Button>
      <p className="mt-2 text-sm text-muted">{t.passkey.hint}</p>
    </div>
  )
}
