import type { MonitoringTotals } from '#app/domain/clusters/statistics.ts'
import { categories } from '#app/domain/clusters/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { Mark } from '#app/ui/charts/model.ts'
import type { StatisticsSection, Writer } from './writer.ts'

/** The last round of the St Petersburg monitoring; rounds of guessed years are not charted. */
export function monitoringSection(writer: Writer, totals: MonitoringTotals): StatisticsSection {
  const { t, number, words, lang } = writer
  const rows = [...categories].reverse().flatMap((category) => {
    const groups = totals.groups.filter((group) => group.category === category)
    const count = groups.reduce((sum, group) => sum + group.count, 0)
    const curated = groups.reduce((sum, group) => sum + (group.curated ? group.count : 0), 0)
    return count > 0 ? [{ label: words.category[category], count, curated }] : []
  })
  const marks: Mark[] = rows.map(({ label, count, curated }) => ({
    label,
    value: count,
    part: curated,
    text: t.monitoring.value(number(count), number(curated)),
  }))
  return {
    id: 'monitoring',
    title: t.monitoring.title(String(totals.year)),
    facts: [],
    figures: [
      {
        id: 'monitoring-categories',
        title: t.monitoring.figure(
          number(totals.objects),
          number(totals.subjects),
          number(totals.curated),
        ),
        lead: t.monitoring.lead,
        note: t.monitoring.note,
        source: t.sources.monitoring,
        chart: { kind: 'bars', marks },
        table: {
          columns: [
            { label: t.columns.category },
            { label: t.columns.clusters, numeric: true },
            { label: t.columns.curated, numeric: true },
          ],
          rows: rows.map(({ label, count, curated }) => [label, count, curated]),
        },
      },
    ],
    more: { href: paths.monitoring(lang, totals.year), label: t.monitoring.more },
  }
}
