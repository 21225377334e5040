import {
  clusterIndicators,
  type Certainty,
  type ClusterIndicator,
} from '#app/domain/clusters/vocabulary.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Uncertain, UncertainLegend } from '#app/ui/uncertain.tsx'
import { Part } from './part.tsx'
import type { ProfileView } from './view.ts'

const [WIDTH, HEIGHT, EDGE] = [72, 22, 3]

/** The figures of the years as a table, with the way they went. */
export function Indicators({ cluster }: { cluster: ProfileView }) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const words = useMessages(clusterWords)
  const figures = cluster.indicators
  const years = [...new Set(figures.map(({ year }) => year))].toSorted((a, b) => a - b)
  const ids = (Object.keys(clusterIndicators) as ClusterIndicator[]).filter((id) =>
    figures.some(({ indicator }) => indicator === id),
  )
  const cell = (value: number, certainty: Certainty) => (
    <Uncertain certainty={certainty}>{formatNumber(lang, value)}</Uncertain>
  )
  return (
    <Part id="indicators" title={t.sections.indicators} records={figures}>
      <DataTable
        caption={t.sections.indicators}
        hideCaption
        columns={[
          { key: 'name', label: t.indicator },
          ...years.map((year) => ({ key: String(year), label: year, align: 'right' as const })),
          ...(years.length > 1
            ? [{ key: 'trend', label: t.trend, align: 'right' as const, hideOnPhone: true }]
            : []),
        ]}
        rows={ids.map((id) => {
          const own = figures.filter(({ indicator }) => indicator === id)
          return {
            rowKey: id,
            name: (
              <>
                {words.indicator[id]},{' '}
                <span className="font-normal text-muted">
                  {words.indicatorUnit[clusterIndicators[id]]}
                </span>
              </>
            ),
            ...Object.fromEntries(
              own.map(({ year, value, certainty }) => [String(year), cell(value, certainty)]),
            ),
            trend: <Trend values={own.map(({ value }) => value)} />,
          }
        })}
      />
      {figures.some(({ certainty }) => certainty !== 'certain') && (
        <div className="mt-3">
          <UncertainLegend />
        </div>
      )}
    </Part>
  )
}

/** First to last: a line and the change in percent. No verdict whether it is good. */
function Trend({ values }: { values: readonly number[] }) {
  const lang = useLang()
  const [first, last] = [values[0], values.at(-1)]
  if (values.length < 2 || !first || last === undefined) return '—'
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const points = values.map((value, i) => {
    const x = EDGE + (i / (values.length - 1)) * (WIDTH - 2 * EDGE)
    const share = most === least ? 0.5 : (value - least) / (most - least)
    return `${x.toFixed(1)},${(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)).toFixed(1)}`
  })
  const change = Math.round((100 * (last - first)) / first)
  const sign = change > 0 ? '+' : change < 0 ? '−' : ''
  return (
    <span className="inline-flex items-center gap-3 whitespace-nowrap">
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
        <polyline points={points.join(' ')} className="fill-none stroke-ink" strokeWidth="1.5" />
        <circle
          cx={points.at(-1)?.split(',')[0]}
          cy={points.at(-1)?.split(',')[1]}
          r="2.5"
          className="fill-ink"
        />
      </svg>
      <span className="w-14">
        {sign}
        {formatNumber(lang, Math.abs(change))}
        {lang === 'ru' ? '\u00a0%' : '%'}
      </span>
    </span>
  )
}
