import { categories } from '#app/i18n/categories.ts'
import { ladder } from '#app/i18n/ladder.ts'
import { useMessages } from '#app/i18n/messages.ts'
import type { Ladder } from './view.ts'

/** In words: what the category rests on, and what is missing to the next. */
export function LadderSummary({ view }: { view: Ladder }) {
  const t = useMessages(ladder)
  const words = useMessages(categories)
  const { category, decision, until, ways } = view
  return (
    <div className="grid max-w-measure gap-2">
      {ways.length === 0 && <p>{t.top}</p>}
      {ways.map((way) => (
        <p key={way.category} className="text-lg">
          {t.way(
            way.category,
            way.missing.map((id) => words.criterion[id]),
          )}
        </p>
      ))}
      {category && (
        <p className="text-muted">
          {decision === null
            ? t.byChecks
            : decision.source === 'register'
              ? t.byRegister
              : t.byMonitoring(decision.year ?? 0)}{' '}
          {until && t.until(until)}
        </p>
      )}
    </div>
  )
}
