import { conferenceOverview } from '#app/i18n/conference-overview.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Chart, ChartFigure } from '#app/ui/charts/figure.tsx'
import type { Mark } from '#app/ui/charts/model.ts'

type Props = {
  kinds: readonly {
    id: string
    name: string
    confirmed: number
    pending: number
    waiting: number
  }[]
  countries: readonly { id: string | null; name: string | null; n: number }[]
  clusters: readonly { id: string; slug: string; name: string; n: number }[]
}

/** Bars of countries shown; the table has them all. */
const COUNTRIES = 12

/** Confirmed attendees by kind, country and cluster. */
export function WhoComes({ kinds, countries, clusters }: Props) {
  const lang = useLang()
  const t = useMessages(conferenceOverview)
  const number = (value: number) => formatNumber(lang, value)
  const leader = kinds.reduce((a, b) => (b.confirmed > a.confirmed ? b : a), kinds[0]!)
  const named = countries.filter(({ name }) => name !== null)
  const marksOf = (rows: readonly { label: string; value: number }[]): Mark[] =>
    rows.map(({ label, value }) => ({ label, value, text: number(value) }))
  const countryRows = countries.map(({ name, n }) => ({ label: name ?? t.noCountry, value: n }))
  return (
    <div className="grid gap-12">
      {leader.confirmed > 0 && (
        <ChartFigure
          id="by-kind"
          title={t.kindsTitle(leader.name, leader.confirmed)}
          source={t.source}
          table={{
            columns: [
              { label: t.kind },
              { label: t.column.confirmed, numeric: true },
              { label: t.column.pending, numeric: true },
              { label: t.column.waiting, numeric: true },
            ],
            rows: kinds.map((kind) => [kind.name, kind.confirmed, kind.pending, kind.waiting]),
          }}
        >
          <Chart
            label={t.kinds}
            spec={{
              kind: 'bars',
              marks: marksOf(
                kinds.map(({ name, confirmed }) => ({ label: name, value: confirmed })),
              ),
            }}
          />
        </ChartFigure>
      )}
      {named.length > 0 && (
        <ChartFigure
          id="by-country"
          title={t.countriesTitle(named.length)}
          source={t.source}
          table={{
            columns: [{ label: t.country }, { label: t.attendees, numeric: true }],
            rows: countryRows.map(({ label, value }) => [label, value]),
          }}
        >
          <Chart
            label={t.countries}
            spec={{ kind: 'bars', marks: marksOf(countryRows.slice(0, COUNTRIES)) }}
          />
        </ChartFigure>
      )}
      {clusters.length > 0 && (
        <ChartFigure
          id="by-cluster"
          title={t.clustersTitle(clusters.length)}
          source={t.source}
          table={{
            columns: [{ label: t.cluster }, { label: t.attendees, numeric: true }],
            rows: clusters.map(({ name, n }) => [name, n]),
          }}
        >
          <Chart
            label={t.clusters}
            spec={{
              kind: 'bars',
              marks: marksOf(clusters.map(({ name, n }) => ({ label: name, value: n }))),
            }}
          />
        </ChartFigure>
      )}
    </div>
  )
}
