import { chairRows } from '#app/domain/clusters/chair-terms.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import type { Countries, ProfileView } from './view.ts'

const ROW = 28
const AXIS = 22
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`

type Props = { terms: ProfileView['chairTerms']; countries: Countries }

/** Whose turn in the chair it was: a bar of time for each country, the table under it. */
export function ChairTerms({ terms, countries }: Props) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const { rows, years } = chairRows(terms)
  const nameOf = (code: string) => countries[code] ?? code
  const height = rows.length * ROW
  const span = (start: string, end: string) =>
    `${formatPartialDate(lang, start)} – ${formatPartialDate(lang, end)}`
  return (
    <div className="mt-8">
      <h3 className="mb-3 text-base">{t.chairs}</h3>
      <div className="grid max-w-3xl grid-cols-[auto_1fr] gap-x-4">
        <ul className="text-sm" aria-hidden="true">
          {rows.map(({ country }) => (
            <li key={country} className="flex h-7 items-center">
              {nameOf(country)}
            </li>
          ))}
        </ul>
        <svg
          role="img"
          aria-label={terms
            .map(({ country, start, end }) => `${nameOf(country)}: ${span(start, end)}`)
            .join('; ')}
          width="100%"
          height={height + AXIS}
          overflow="visible"
        >
          {years.map(({ year, at }) => (
            <g key={year}>
              <line
                x1={percent(at)}
                x2={percent(at)}
                y1="0"
                y2={height}
                className="stroke-line"
                strokeDasharray="2 3"
              />
              <text
                x={percent(at)}
                y={height + 16}
                textAnchor={at > 0.95 ? 'end' : at < 0.05 ? 'start' : 'middle'}
                className="tabular fill-muted text-xs"
              >
                {year}
              </text>
            </g>
          ))}
          {rows.map((row, i) =>
            row.terms.map((term) => (
              <rect
                key={term.start}
                x={percent(term.from)}
                width={percent(term.length)}
                y={i * ROW + 6}
                height={ROW - 12}
                className="fill-ink"
              >
                <title>{`${nameOf(row.country)}: ${span(term.start, term.end)}`}</title>
              </rect>
            )),
          )}
          <line x1="0" x2="100%" y1={height} y2={height} className="stroke-edge" />
        </svg>
      </div>
      <details className="no-print mt-3 max-w-3xl">
        <summary className="text-sm text-accent">{t.asTable}</summary>
        <DataTable
          caption={t.chairs}
          hideCaption
          columns={[
            { key: 'country', label: t.chairColumns.country },
            { key: 'start', label: t.chairColumns.start },
            { key: 'end', label: t.chairColumns.end },
            { key: 'months', label: t.chairColumns.months, align: 'right' },
          ]}
          rows={terms.map((term) => ({
            rowKey: term.start,
            country: nameOf(term.country),
            start: formatPartialDate(lang, term.start),
            end: formatPartialDate(lang, term.end),
            months: rows
              .flatMap((row) => row.terms)
              .find(({ start, end }) => start === term.start && end === term.end)?.months,
          }))}
        />
      </details>
    </div>
  )
}
