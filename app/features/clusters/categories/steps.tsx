import { Link } from '@remix-run/react'
import { ladder, type CriterionId, type Need } from '#app/domain/clusters/ladder.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { categories } from '#app/i18n/categories.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { CategoryBadge } from '../category-badge.tsx'

type Counts = Readonly<Record<Category, number>>

/** Each step with what it takes and how sure that is, lowest first. */
export function Steps({ counts }: { counts: Counts }) {
  return (
    <ol>
      {ladder.map((step) => (
        <Step key={step.category} step={step} count={counts[step.category]} />
      ))}
    </ol>
  )
}

type LadderStep = (typeof ladder)[number]

function Step({ step, count }: { step: LadderStep; count: number }) {
  const lang = useLang()
  const t = useMessages(categories)
  const { category, rank, buildsOn, isFlag, certainty } = step
  const criteria: readonly { id: CriterionId; need: Need }[] = step.criteria
  return (
    <li
      id={category}
      className="grid scroll-mt-6 gap-x-8 gap-y-3 border-t border-ink py-8 break-inside-avoid sm:grid-cols-[5rem_1fr]"
    >
      <div>
        <CategoryBadge category={category} size="large" />
      </div>
      <div>
        <p className="text-sm text-muted">{t.step(rank)}</p>
        <h2>{t.names[category]}</h2>
        <div className="mt-3 max-w-measure">
          {buildsOn && <p>{t.buildsOn(t.names[buildsOn])}</p>}
          {isFlag && <p>{t.flag}</p>}
          {criteria.length === 0 ? (
            <p>{t.byDecision}</p>
          ) : (
            <>
              <h3 className="mt-4 text-base">{t.criteria}</h3>
              <ul className="mt-1 list-disc pl-5 marker:text-muted">
                {criteria.map(({ id, need }) => (
                  <li key={id} className="py-1">
                    {t.criterion[id]}
                    {need.kind === 'fields' && (
                      <span className="block text-sm text-muted">
                        {need.fields.map((field) => t.field[field]).join(', ')}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className="mt-3 text-sm text-muted">
            {t.doubt}: {t.certainty[certainty]}
          </p>
          <p className="mt-3">
            {count > 0 ? (
              <Link to={paths.clusters(lang, `?category=${category}`)}>{t.inDirectory(count)}</Link>
            ) : (
              <span className="text-muted">{t.noneInDirectory}</span>
            )}
          </p>
        </div>
      </div>
    </li>
  )
}
