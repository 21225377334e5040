import { ladder } from '#app/domain/clusters/ladder.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { categories } from '#app/i18n/categories.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { classes } from '#app/ui/classes.ts'
import { CategoryBadge } from '../category-badge.tsx'

const heights = ['h-8', 'h-16', 'h-24', 'h-32', 'h-40']

/** The ladder at a glance: the higher the step, the more it takes. Dashed: no step in the strict sense. */
export function Staircase({ counts }: { counts: Readonly<Record<Category, number>> }) {
  const lang = useLang()
  const t = useMessages(categories)
  const words = useMessages(clusterWords)
  return (
    <ol aria-label={t.ladder} className="hidden grid-cols-5 items-end gap-2 sm:grid">
      {ladder.map((step, i) => (
        <li key={step.category}>
          <a href={`#${step.category}`} className="block text-ink no-underline">
            <CategoryBadge category={step.category} size="large" />
            <span className="mt-2 block text-sm leading-tight font-medium hyphens-auto">
              {words.category[step.category]}
            </span>
            <span
              className={classes(
                'mt-2 flex items-end border-t-2 border-ink bg-wash p-2 print:border',
                heights[i],
                (step.isFlag || step.certainty === 'not_stated') &&
                  'border border-t-2 border-dashed border-edge bg-paper',
              )}
            >
              <span className="tabular text-sm text-muted">
                {formatNumber(lang, counts[step.category])}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}
