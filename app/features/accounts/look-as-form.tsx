import { useMessages } from '#app/i18n/messages.ts'
import { people } from '#app/i18n/people.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

/** Why an administrator wants to see the portal with this person's eyes. */
export function LookAsForm({ refused }: { refused: Refusal | undefined }) {
  const t = useMessages(people).person
  return (
    <RefusedForm refused={refused} intent="look" reloadDocument>
      {(fields, busy) => (
        <>
          <TextField
            {...fields.of('reason')}
            label={t.reason}
            hint={t.reasonHint}
            required
            maxLength={500}
          />
          <div>
            <Button kind="danger" disabled={busy}>
              {t.start}
            </Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
