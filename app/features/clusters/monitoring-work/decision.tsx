import type { ReactNode } from 'react'
import { verdicts, type Verdict } from '#app/domain/clusters/monitoring/vocabulary.ts'
import { categories as allCategories, type Category } from '#app/domain/clusters/vocabulary.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { formatNumber, formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { monitoringWork } from '#app/i18n/monitoring-work.ts'
import { Button } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Checkbox, Select } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/page.tsx'
import { RefusedForm, type Refusal } from '#app/ui/refused-form.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { CategoryBadge } from '../category-badge.tsx'

type Props = {
  proposal: {
    category: Category | null
    curated: boolean
    checked: Category | null
    possible: Category | null
    possibleCurated: boolean
    awaiting: number
  } | null
  decision: {
    verdict: Verdict
    category: Category | null
    curated: boolean
    reason: Bilingual
    on: string
  } | null
  version: number
  frozen: boolean
  refused: Refusal | undefined
}

/** What the rules propose for an object, and what the expert decides, with the reason. */
export function Decision({ proposal, decision, version, frozen, refused }: Props) {
  const lang = useLang()
  const t = useMessages(monitoringWork)
  const shown = (category: Category | null, curated = false) =>
    category ? (
      <CategoryBadge category={category} curated={curated} withWord />
    ) : (
      <span className="text-muted">{t.noCategory}</span>
    )
  return (
    <Section id="decision" title={t.decision}>
      {!frozen && (
        <>
          <h3 className="mb-2 text-base">{t.proposal}</h3>
          {proposal ? (
            <Facts
              items={[
                { term: t.byChecked, value: shown(proposal.checked) },
                { term: t.byDecision, value: shown(proposal.category, proposal.curated) },
                { term: t.ifAccepted, value: shown(proposal.possible, proposal.possibleCurated) },
                { term: t.awaiting, value: formatNumber(lang, proposal.awaiting) },
              ]}
            />
          ) : (
            <p className="text-muted">{t.noProposal}</p>
          )}
        </>
      )}
      {frozen && decision && (
        <Facts
          items={[
            { term: t.verdictField, value: t.verdict[decision.verdict] },
            ...(decision.category
              ? [{ term: t.category, value: shown(decision.category, decision.curated) }]
              : []),
            { term: t.file.reason, value: decision.reason[lang] },
            { term: t.heldOn, value: formatPartialDate(lang, decision.on) },
          ]}
        />
      )}
      {!frozen && (
        <DecisionForm
          known={decision}
          proposal={proposal}
          version={version}
          refused={refused}
          above={
            decision && <p className="text-sm text-muted">{formatPartialDate(lang, decision.on)}</p>
          }
        />
      )}
    </Section>
  )
}

type FormProps = Pick<Props, 'proposal' | 'version' | 'refused'> & {
  known: Props['decision']
  above: ReactNode
}

function DecisionForm({ known, proposal, version, refused, above }: FormProps) {
  const t = useMessages(monitoringWork)
  const words = useMessages(clusterWords)
  const verdict = known?.verdict ?? 'subject'
  return (
    <RefusedForm refused={refused} intent="decide" className="no-print mt-6" key={version}>
      {(fields, busy) => (
        <>
          {above}
          <input type="hidden" name="version" value={version} />
          <Choices
            name="verdict"
            type="radio"
            label={t.verdictField}
            options={verdicts.map((one) => ({ value: one, label: t.verdict[one] }))}
            ticked={(one) => fields.ticked('verdict', one, one === verdict)}
            error={fields.of('verdict').error}
          />
          <Select
            label={t.category}
            options={[
              { value: '', label: t.chooseCategory },
              ...allCategories
                .filter((one) => one !== 'curated')
                .map((one) => ({ value: one, label: words.category[one] })),
            ]}
            {...fields.of('category', known ? (known.category ?? '') : (proposal?.category ?? ''))}
          />
          <Checkbox
            name="curated"
            value="yes"
            label={t.curated}
            defaultChecked={fields.ticked(
              'curated',
              'yes',
              known ? known.curated : (proposal?.curated ?? false),
            )}
          />
          <TextArea
            label={t.reasonRu}
            hint={t.reasonHint}
            rows={3}
            lang="ru"
            {...fields.of('reasonRu', known?.reason.ru)}
          />
          <TextArea
            label={t.reasonEn}
            rows={3}
            lang="en"
            {...fields.of('reasonEn', known?.reason.en)}
          />
          <div>
            <Button disabled={busy}>{t.decide}</Button>
          </div>
        </>
      )}
    </RefusedForm>
  )
}
