import { useMessages } from '#app/i18n/messages.ts'
import { registration } from '#app/i18n/registration.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

/** Sends the link of a registration again, to its own address. */
export function LostLink({ refused }: { refused: Refusal | undefined }) {
  const t = useMessages(registration)
  return (
    <Section id="lost" title={t.lost} note={t.lostHint}>
      <RefusedForm refused={refused} intent="send-link">
        {(fields, busy) => (
          <>
            <TextField label={t.email} type="email" maxLength={254} {...fields.of('email')} />
            <div>
              <Button kind="quiet" disabled={busy}>
                {t.lostSend}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Section>
  )
}
