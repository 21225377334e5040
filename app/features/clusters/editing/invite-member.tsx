import { editing } from '#app/i18n/editing.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'

type Props = { state: 'confirmed' | 'invited' | 'listed'; refused: Refusal | undefined }

/** Whether an organisation said itself that it is a participant, and the letter that asks it. */
export function InviteMember({ state, refused }: Props) {
  const t = useMessages(editing).membership
  if (state === 'confirmed')
    return (
      <Section id="membership" title={t.invite}>
        <Notice kind="info">{t.confirmed}</Notice>
      </Section>
    )
  return (
    <Section id="membership" title={t.invite} note={state === 'invited' ? t.sent : t.inviteLead}>
      <RefusedForm refused={refused} intent="invite">
        {(form, busy) => (
          <>
            <TextField label={t.email} type="email" maxLength={254} {...form.of('email')} />
            <div>
              <Button kind="quiet" disabled={busy}>
                {state === 'invited' ? t.again : t.send}
              </Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Section>
  )
}
