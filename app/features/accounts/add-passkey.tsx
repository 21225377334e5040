import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { useFetcher, useNavigation, useSubmit } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { Proof } from '#app/domain/accounts/credentials.ts'
import { FailureNotice } from '#app/ui/failure-notice.tsx'
import { ownAccount } from '#app/i18n/own-account.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useFields, type Refusal } from '#app/ui/refused-form.tsx'
import { CurrentPassword } from './password-fields.tsx'

// The options are JSON of the kind the browser's own call takes; Remix's types lose it on the way.
type Answer = { options: object } | Refusal
type Trouble = 'cancelled' | 'exists' | 'unsupported'

/** Makes a passkey: the browser is given its task, asks its person, and what it made is sent back. */
export function AddPasskey({
  refused: answered,
  proof,
}: {
  refused: Refusal | undefined
  proof: Proof
}) {
  const t = useMessages(ownAccount).passkeys
  const fetcher = useFetcher<Answer>()
  const { data, state } = fetcher
  const submit = useSubmit()
  const { state: going } = useNavigation()
  const form = useRef<HTMLFormElement>(null)
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const [scripts, setScripts] = useState(false)
  useEffect(() => {
    setScripts(true)
    if (!('PublicKeyCredential' in window)) setTrouble('unsupported')
  }, [])
  useEffect(() => {
    if (!data || !('options' in data)) return
    setAsking(true)
    const name = String(new FormData(form.current!).get('name') ?? '')
    void import('@simplewebauthn/browser')
      .then(({ startRegistration }) =>
        startRegistration({ optionsJSON: data.options as PublicKeyCredentialCreationOptionsJSON }),
      )
      .then(
        (answer) =>
          submit({ intent: 'finish', name, answer: JSON.stringify(answer) }, { method: 'post' }),
        (error: Error) => setTrouble(error.name === 'InvalidStateError' ? 'exists' : 'cancelled'),
      )
      .finally(() => setAsking(false))
  }, [data, submit])
  const busy = asking || state !== 'idle' || going !== 'idle'
  const told = data && 'code' in data ? data : answered
  const refused = busy ? undefined : told
  const fields = useFields(refused)
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refused])
  if (!scripts) return <Notice kind="info">{t.noScript}</Notice>
  if (trouble === 'unsupported') return <Notice kind="warn">{t.unsupported}</Notice>
  return (
    <fetcher.Form
      ref={form}
      method="post"
      noValidate
      className="grid max-w-measure gap-5"
      onSubmit={() => setTrouble(undefined)}
    >
      <input type="hidden" name="intent" value="begin" />
      {refused && <FailureNotice failure={refused} />}
      {trouble && (
        <Notice kind="error" live>
          {t[trouble]}
        </Notice>
      )}
      <TextField
        {...fields.of('name', t.defaultName)}
        label={t.name}
        hint={t.nameHint}
        autoComplete="off"
        required
        maxLength={60}
      />
      <CurrentPassword fields={fields} proof={proof} />
      <div>
        <Button disabled={busy}>{busy ? t.waiting : t.submit}</Button>
      </div>
    </fetcher.Form>
  )
}
