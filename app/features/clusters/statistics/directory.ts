import {
  fewestForHalf,
  type Counted,
  type DirectoryCounts,
} from '#app/domain/clusters/statistics.ts'
import { paths } from '#app/paths.ts'
import type { Figure, Mark } from '#app/ui/charts/model.ts'
import { tableOfMarks, type StatisticsSection, type Writer } from './writer.ts'

const SHOWN_SPECIALISATIONS = 14

/** The directory as it stands: every bar leads to the clusters it counts. */
export function directorySection(writer: Writer, counts: DirectoryCounts): StatisticsSection {
  const { t, number } = writer
  return {
    id: 'now',
    title: t.now.title,
    facts: [
      { term: t.now.facts.clusters, value: number(counts.total) },
      { term: t.now.facts.regions, value: number(counts.byRegion.length) },
      { term: t.now.facts.register, value: number(counts.inRegister) },
      { term: t.now.facts.interregional, value: number(counts.interregional) },
    ],
    figures: [
      districts(writer, counts),
      regions(writer, counts),
      specialisations(writer, counts),
      levels(writer, counts),
      categories(writer, counts),
    ].flatMap((figure) => figure ?? []),
  }
}

function marksOf({ lang, of, number }: Writer, rows: readonly Counted[], facet: string): Mark[] {
  return rows.map(({ id, name, count }) => ({
    label: of(name),
    value: count,
    text: number(count),
    href: paths.clusters(lang, `?${facet}=${encodeURIComponent(id)}`),
  }))
}

function districts(writer: Writer, { byDistrict, total }: DirectoryCounts): Figure | undefined {
  const { t, number, of } = writer
  const leader = byDistrict[0]
  if (!leader) return undefined
  const marks = marksOf(writer, byDistrict, 'district')
  return {
    id: 'directory-districts',
    title: t.now.district(of(leader.name), number(leader.count), number(total)),
    note: t.now.districtNote,
    source: t.sources.directory,
    chart: { kind: 'bars', marks: marks.map((mark, at) => ({ ...mark, quiet: at > 0 })) },
    table: tableOfMarks(marks, t.columns.district, t.columns.clusters),
  }
}

function regions(writer: Writer, { byRegion }: DirectoryCounts): Figure | undefined {
  const { t, number, of, list } = writer
  const most = byRegion[0]?.count
  if (!most) return undefined
  const few = fewestForHalf(byRegion.map(({ count }) => count))
  const leaders = byRegion.slice(0, 3).map(({ name, count }) => `${of(name)} (${number(count)})`)
  // Beyond a dozen and a half values a bar a region says more than empty stacks between dots.
  const stacked = most <= 18
  return {
    id: 'directory-regions',
    title: t.now.region(few, number(few), number(byRegion.length)),
    lead: t.now.regionLead(list(leaders)),
    note: t.now.regionNote,
    source: t.sources.directory,
    chart: stacked
      ? {
          kind: 'dots',
          axis: t.now.regionAxis,
          stacks: Array.from({ length: most }, (_, at) => {
            const names = byRegion
              .filter(({ count }) => count === at + 1)
              .map((row) => of(row.name))
            return { label: number(at + 1), dots: names.length, names }
          }),
        }
      : { kind: 'bars', marks: marksOf(writer, byRegion.slice(0, 15), 'region') },
    table: tableOfMarks(marksOf(writer, byRegion, 'region'), t.columns.region, t.columns.clusters),
  }
}

function specialisations(
  writer: Writer,
  { bySpecialisation }: DirectoryCounts,
): Figure | undefined {
  const { t, number, of, list, inside } = writer
  const marks = marksOf(writer, bySpecialisation, 'specialisation')
  if (!bySpecialisation[0]?.count) return undefined
  const leaders = bySpecialisation
    .slice(0, 3)
    .map(({ name, count }) => `${inside(of(name))} (${number(count)})`)
  return {
    id: 'directory-specialisations',
    title: t.now.specialisation(list(leaders)),
    lead: t.now.specialisationLead(number(SHOWN_SPECIALISATIONS), number(marks.length)),
    source: t.sources.directory,
    chart: {
      kind: 'bars',
      marks: marks.slice(0, SHOWN_SPECIALISATIONS).map((mark, at) => ({ ...mark, quiet: at > 2 })),
    },
    table: tableOfMarks(marks, t.columns.specialisation, t.columns.clusters),
  }
}

function levels(writer: Writer, { byLevel, total, demo }: DirectoryCounts): Figure | undefined {
  const { t, number, words, lang } = writer
  const marks: Mark[] = byLevel.map(({ level, count }) => ({
    label: words.level[level],
    value: count,
    text: number(count),
    href: paths.clusters(lang, `?level=${level}`),
  }))
  const leader = marks.reduce((a, b) => (b.value > a.value ? b : a), marks[0]!)
  if (total === 0) return undefined
  return {
    id: 'directory-levels',
    title: t.now.level(number(leader.value), number(total), leader.label),
    lead: t.now.levelLead,
    note: demo > 0 ? t.now.levelDemo(demo, number(demo)) : undefined,
    source: t.sources.directory,
    chart: { kind: 'bars', marks: marks.map((mark) => ({ ...mark, quiet: mark !== leader })) },
    table: tableOfMarks(marks, t.columns.level, t.columns.clusters),
  }
}

function categories(writer: Writer, { byCategory, total }: DirectoryCounts): Figure | undefined {
  const { t, number, words, lang } = writer
  const marks: Mark[] = byCategory.map(({ category, count }) => ({
    label: category ? words.category[category] : t.now.noCategory,
    value: count,
    text: number(count),
    quiet: category === null,
    href: category ? paths.clusters(lang, `?category=${category}`) : undefined,
  }))
  const named = byCategory.reduce((sum, row) => sum + (row.category ? row.count : 0), 0)
  if (named === 0) return undefined
  return {
    id: 'directory-categories',
    title: t.now.category(named, number(named), number(total)),
    lead: t.now.categoryLead,
    source: t.sources.directory,
    chart: { kind: 'bars', marks },
    table: tableOfMarks(marks, t.columns.category, t.columns.clusters),
  }
}
