import { ladder as rules } from '#app/domain/clusters/ladder.ts'
import { categories } from '#app/i18n/categories.ts'
import { ladder } from '#app/i18n/ladder.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { classes } from '#app/ui/classes.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Refusal } from '#app/ui/refused-form.tsx'
import { CategoryBadge } from '../category-badge.tsx'
import { CriterionItem, useDecisionWords } from './criterion.tsx'
import type { Ladder, Step } from './view.ts'

type Props = { view: Ladder; refused: Refusal | undefined }

const flags = new Set(rules.filter(({ isFlag }) => isFlag).map(({ category }) => category))

/** Every step of the ladder with its criteria, as this cluster meets them, lowest first. */
export function LadderSteps({ view, refused }: Props) {
  return (
    <ol>
      {view.steps.map((step) => (
        <StepItem key={step.category} step={step} view={view} refused={refused} />
      ))}
    </ol>
  )
}

function StepItem({ step, view, refused }: Props & { step: Step }) {
  const t = useMessages(ladder)
  const words = useMessages(categories)
  const { category, reached, criteria } = step
  const met = criteria.filter(({ state }) => state === 'met').length
  const decisionWords = useDecisionWords()
  // Said once where one decision stands behind the whole step.
  const [first] = criteria
  const shared =
    criteria.length > 1 && criteria.every(({ decision }) => decision !== null)
      ? first?.decision
      : null
  return (
    <li
      id={category}
      className="grid scroll-mt-6 gap-x-8 gap-y-3 border-t border-ink py-6 sm:grid-cols-[5rem_1fr]"
    >
      <div className={classes(!reached && 'opacity-60')}>
        <CategoryBadge category={category} size="large" />
      </div>
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h2 className="text-xl">{words.names[category]}</h2>
          <p
            className={classes(
              'inline-flex items-center gap-1.5 text-sm whitespace-nowrap',
              reached ? 'font-medium text-accent' : 'text-muted',
            )}
          >
            {reached && <Icon name="check" size={16} />}
            <span className="tabular">
              {reached ? t.reached : t.notReached}
              {criteria.length > 0 && ` · ${t.step(met, criteria.length)}`}
            </span>
          </p>
        </div>
        {flags.has(category) && <p className="mt-1 text-sm text-muted">{t.flag}</p>}
        {shared && <p className="mt-1 text-sm text-muted">{decisionWords(shared)}</p>}
        {criteria.length === 0 ? (
          <p className="mt-2 text-sm text-muted">{t.byDecision}</p>
        ) : (
          <ul className="mt-3 border-b border-line">
            {criteria.map((criterion) => (
              <CriterionItem
                key={criterion.id}
                criterion={criterion}
                view={view}
                refused={refused}
                saysDecision={!shared}
              />
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
