import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import { useFetcher, useNavigation, useSubmit } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { FailureNotice } from '#app/ui/failure-notice.tsx'
import { signUp } from '#app/i18n/sign-up.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Refusal } from '#app/ui/refused-form.tsx'

// The options are JSON of the kind the browser's own call takes; Remix's types lose it on the way.
type Answer = { options: object } | Refusal

type Props = {
  /** Where the browser's task is asked for; its answer goes to the page itself. */
  action: string
  refused: Refusal | undefined
  words: { button: string; hint: string; waiting: string; cancelled: string }
  className?: string
}

/** Signing in by a passkey. */
export function PasskeySignIn(props: Omit<Props, 'words'>) {
  const { passkey } = useMessages(signUp)
  return (
    <UsePasskey
      {...props}
      words={passkey}
      className="mt-8 max-w-measure border-t border-line pt-6"
    />
  )
}

/** A button that has the browser ask its person for a passkey. Shown where scripts run and the browser knows how. */
export function UsePasskey({ action, refused: answered, words: t, className }: Props) {
  const { data, state, submit: begin } = useFetcher<Answer>()
  const submit = useSubmit()
  const { state: going } = useNavigation()
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
          submit({ intent: 'passkey', answer: JSON.stringify(answer) }, { method: 'post' }),
        () => setCancelled(true),
      )
      .finally(() => setAsking(false))
  }, [data, submit])
  if (!able) return null
  const busy = asking || state !== 'idle' || going !== 'idle'
  const told = data && 'code' in data ? data : answered
  const refused = busy ? undefined : told
  return (
    <div className={className}>
      {(refused || cancelled) && (
        <div className="mb-5">
          {refused ? (
            <FailureNotice failure={refused} />
          ) : (
            <Notice kind="error" live>
              {t.cancelled}
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
          begin(null, { method: 'post', action })
        }}
      >
        {busy ? t.waiting : t.button}
      </Button>
      <p className="mt-2 text-sm text-muted">{t.hint}</p>
    </div>
  )
}
