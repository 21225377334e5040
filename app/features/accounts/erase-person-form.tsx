import type { Proof } from '#app/domain/accounts/credentials.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { people } from '#app/i18n/people.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { CurrentPassword } from './password-fields.tsx'

/** Erases somebody's account on their behalf: whose, why, and that it is the administrator who asks. */
export function ErasePersonForm({
  refused,
  proof,
}: {
  refused: Refusal | undefined
  proof: Proof
}) {
  const t = useMessages(people).person
  return (
    <RefusedForm refused={refused} intent="erase">
      {(fields, busy) => (
        <>
          <TextField
            {...fields.of('reason')}
            label={t.eraseReason}
            hint={t.eraseReasonHint}
            required
            maxLength={500}
          />
          <TextField
            {...fields.of('email')}
            label={t.eraseEmail}
            hint={t.eraseEmailHint}
            autoComplete="off"
            required
            maxLength={254}
          />
          <CurrentPassword fields={fields} proof={proof} />
          <div>
            <Button kind="danger" disabled={busy}>
              {t.eraseSubmit}
            </Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
