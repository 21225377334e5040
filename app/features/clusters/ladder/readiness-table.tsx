import type { ReadinessResult, ReadinessState } from '#app/domain/clusters/ladder/readiness.ts'
import { requirements779 } from '#app/domain/clusters/ladder.ts'
import { categories } from '#app/i18n/categories.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { readiness } from '#app/i18n/readiness.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Icon, type IconName } from '#app/ui/icon.tsx'

const drawn: Record<ReadinessState, { icon: IconName; tone: string }> = {
  met: { icon: 'check', tone: 'text-accent' },
  unmet: { icon: 'warning', tone: 'text-danger' },
  unknown: { icon: 'minus', tone: 'text-muted' },
}
const measures = new Map<string, string>(requirements779.map(({ id, measure }) => [id, measure]))

/** The ten requirements: what the cluster has, what it takes, how far apart they are. */
export function ReadinessTable({ results }: { results: readonly ReadinessResult[] }) {
  const lang = useLang()
  const t = useMessages(readiness)
  const words = useMessages(categories)
  const number = (value: number) => formatNumber(lang, value, Number.isInteger(value) ? 0 : 1)
  const amount = (id: string, value: number) =>
    measures.get(id) === 'share' ? t.percent(number(value)) : number(value)

  // Shares differ by percentage points.
  const difference = (id: string, value: number) =>
    measures.get(id) === 'share' ? t.points(number(value)) : number(value)

  const has = ({ id, value, state, counted }: ReadinessResult) => {
    if (measures.get(id) === 'declared')
      return state === 'unknown' ? t.notStated : state === 'met' ? t.yes : t.no
    if (value === null) return <span className="text-muted">{t.notStated}</span>
    return (
      <>
        {amount(id, value)}
        {counted && <span className="block text-xs text-muted">{t.counted}</span>}
      </>
    )
  }
  const needs = ({ id, threshold }: ReadinessResult) => {
    if (measures.get(id) === 'above')
      return threshold === null ? words.above : t.above(number(threshold))
    return threshold === null ? words.noThreshold : t.atLeast(amount(id, threshold))
  }
  const gap = ({ id, state, value, threshold, lacksAgreement }: ReadinessResult) => {
    const short =
      state === 'unmet' && value !== null && threshold !== null && value < threshold
        ? t.short(difference(id, threshold - value))
        : null
    return [short, lacksAgreement && t.lacksAgreement].filter(Boolean).join(', ')
  }
  return (
    <DataTable
      caption={t.pageTitle}
      hideCaption
      columns={[
        { key: 'text', label: t.requirement },
        { key: 'state', label: t.stands },
        { key: 'has', label: t.has, align: 'right' },
        { key: 'needs', label: t.needs, align: 'right' },
      ]}
      rows={results.map((result) => {
        const { icon, tone } = drawn[result.state]
        const missing = gap(result)
        return {
          rowKey: result.id,
          text: <span className="font-normal">{words.requirement[result.id]}</span>,
          state: (
            <span className={`inline-flex gap-1.5 ${tone}`}>
              <Icon name={icon} size={16} className="mt-0.5" />
              <span>
                <span className="whitespace-nowrap">{t.state[result.state]}</span>
                {missing && <span className="block text-xs">{missing}</span>}
              </span>
            </span>
          ),
          has: has(result),
          needs: <span className="whitespace-nowrap">{needs(result)}</span>,
        }
      })}
    />
  )
}
