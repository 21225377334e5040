import type { ProposalState } from '#app/domain/conference/proposals/vocabulary.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { proposals } from '#app/i18n/proposals.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

type Props = {
  proposal: { state: ProposalState; version: number }
  refused: Refusal | undefined
}

/** The organisers' decision, with what the author is told. What was declined can only be accepted. */
export function DecisionForm({ proposal, refused }: Props) {
  const t = useMessages(proposals).desk
  const declined = proposal.state === 'declined'
  return (
    <Section id="decision" title={t.decide} note={declined ? t.acceptLater : t.decideNote}>
      <RefusedForm refused={refused} intent="decide">
        {(fields, busy) => (
          <>
            <input type="hidden" name="version" value={proposal.version} />
            <Choices
              type="radio"
              name="decision"
              label={t.verdict}
              options={[
                { value: 'accepted', label: t.accept },
                ...(declined ? [] : [{ value: 'declined', label: t.decline }]),
              ]}
              ticked={(value) => fields.ticked('decision', value, false)}
              error={fields.of('decision').error}
            />
            <TextArea label={t.noteLabel} hint={t.noteHint} optional {...fields.of('note')} />
            <div>
              <Button disabled={busy}>{t.decideButton}</Button>
            </div>
          </>
        )}
      </RefusedForm>
    </Section>
  )
}
