import { Link } from '@remix-run/react'
import type { EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { claimedCriteria, type ClaimedCriterion } from '#app/domain/clusters/ladder/evidence.ts'
import type { Decision } from '#app/domain/clusters/ladder/standing.ts'
import type { CriterionId } from '#app/domain/clusters/ladder.ts'
import { categories } from '#app/i18n/categories.ts'
import { ladder } from '#app/i18n/ladder.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import type { Refusal } from '#app/ui/refused-form.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { CheckForm } from './check-form.tsx'
import { ClaimForm, WithdrawButton } from './claim-form.tsx'
import { Evidence, useEvidenceLabel } from './evidence.tsx'
import { StateMark } from './state-mark.tsx'
import type { Criterion, Ladder } from './view.ts'

type Props = {
  criterion: Criterion
  view: Ladder
  refused: Refusal | undefined
  /** False where the step says it for all its criteria. */
  saysDecision: boolean
}

const isClaimed = (id: string): id is ClaimedCriterion =>
  (claimedCriteria as readonly string[]).includes(id)

/** By which decision a criterion counts as met. */
export function useDecisionWords() {
  const t = useMessages(ladder)
  return ({ source, year }: Decision) =>
    source === 'register' ? t.metByRegister : t.metByMonitoring(year ?? 0)
}

/** Where in the profile what proves a criterion is filled in. */
const groupOf: Partial<Record<CriterionId, EditGroup>> = {
  'proto-2': 'participants',
  'terr-1': 'documents',
  'terr-2': 'governance',
  'terr-3': 'governance',
  'terr-4': 'projects',
  'terr-5': 'participants',
  'cur-1': 'documents',
  'cur-2': 'documents',
  'cur-3': 'documents',
}

/** A criterion: how it stands, by what, and what whoever looks may do about it. */
export function CriterionItem({ criterion, view, refused, saysDecision }: Props) {
  const lang = useLang()
  const decisionWords = useDecisionWords()
  const t = useMessages(ladder)
  const words = useMessages(categories)
  const labelOf = useEvidenceLabel()
  const { id, state, evidence, whole, decision } = criterion
  const { may, missingFields } = view
  const inside = may.check || may.show
  return (
    <li id={id} className="scroll-mt-6 break-inside-avoid border-t border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 sm:flex-nowrap">
        <h3 className="text-base font-medium">{words.criterion[id]}</h3>
        <StateMark state={state} counted={decision !== null} />
      </div>
      <div className="mt-1 grid gap-1 text-sm">
        {decision && saysDecision && <p className="text-muted">{decisionWords(decision)}</p>}
        {whole && (
          <>
            <p className={whole.verdict === 'refused' ? 'text-danger' : 'text-muted'}>
              {whole.verdict === 'accepted'
                ? t.wholeAccepted(whole.on, whole.by)
                : t.wholeRefused(whole.on, whole.by)}
              {whole.validUntil && `, ${t.counts(whole.validUntil)}`}
            </p>
            {whole.note && <p className="max-w-measure">{t.note(whole.note)}</p>}
          </>
        )}
        {evidence.length > 0 ? (
          <ul className="grid gap-2">
            {evidence.map((item, i) => (
              <li key={item.key} className="border-l-4 border-line pl-3">
                <Evidence item={item} inside={inside} />
                {may.show && item.claimId && (
                  <WithdrawButton claim={item.claimId} label={labelOf(item)} />
                )}
                {may.check && (
                  <CheckForm
                    criterion={id}
                    label={words.criterion[id]}
                    evidence={{
                      key: item.key,
                      label: labelOf(item),
                      checked: item.check !== null && item.state !== 'awaiting',
                    }}
                    name={`${id}:${i}`}
                    refused={refused}
                  />
                )}
              </li>
            ))}
          </ul>
        ) : (
          state !== 'met' && (
            <p className="text-muted">
              {id === 'proto-1' && missingFields.length > 0
                ? t.missingFields(missingFields.map((field) => words.field[field]).join(', '))
                : t.nothing}
            </p>
          )
        )}
      </div>
      {may.show && state !== 'met' && id !== 'ind-1' && (
        <p className="no-print mt-1 text-sm">
          <Link
            to={
              groupOf[id]
                ? paths.editGroup(lang, view.cluster.slug, groupOf[id])
                : paths.editCluster(lang, view.cluster.slug)
            }
          >
            {t.fill}
            <VisuallyHidden>: {words.criterion[id]}</VisuallyHidden>
          </Link>
        </p>
      )}
      {may.show && isClaimed(id) && (
        <ClaimForm
          criterion={id}
          label={words.criterion[id]}
          documents={view.documents}
          refused={refused}
        />
      )}
      {may.check && (
        <CheckForm criterion={id} label={words.criterion[id]} name={id} refused={refused} />
      )}
    </li>
  )
}
