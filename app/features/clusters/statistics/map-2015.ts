import { isUncertain, type PublishedFigure } from '#app/domain/clusters/statistics.ts'
import type { ChartSpec, Figure, Mark } from '#app/ui/charts/model.ts'
import { tableOfMarks, type StatisticsSection, type Writer } from './writer.ts'

/** What the Cluster Map of Russia printed; the values its charts lost are not made up. */
export function mapSection(writer: Writer, figures: readonly PublishedFigure[]): StatisticsSection {
  const { t, number, of } = writer
  const inGroup = (group: string) => figures.filter((figure) => figure.group === group)
  const value = (group: string, key: string) =>
    inGroup(group).find((figure) => figure.key === key)?.value ?? null
  const total = value('counts', 'clusters_on_map')
  const staff = value('body-staff', 'average')
  const printed = ['clusters_on_map', 'participants', 'workers'].flatMap(
    (key) => inGroup('counts').find((figure) => figure.key === key) ?? [],
  )
  return {
    id: 'map-2015',
    title: t.map.title,
    facts: [
      ...printed.flatMap((figure) =>
        figure.value === null ? [] : [{ term: of(figure.name), value: qualified(writer, figure) }],
      ),
      ...(staff === null ? [] : [{ term: t.map.facts.staff, value: number(staff, 1) }]),
    ],
    note: t.map.note,
    figures:
      total === null
        ? []
        : [
            origins(writer, inGroup('origins'), total),
            levels(writer, inGroup('levels'), total),
            stages(writer, inGroup('project-stages')),
            bodies(writer, inGroup('bodies')),
            partners(writer, inGroup('partners'), total),
            funding(writer, inGroup('funding')),
          ].flatMap((figure) => figure ?? []),
  }
}

function qualified({ t, number }: Writer, { value, qualifier }: PublishedFigure): string {
  const text = number(value ?? 0)
  return qualifier === 'about'
    ? t.map.about(text)
    : qualifier === 'more_than'
      ? t.map.moreThan(text)
      : text
}

function marksOf({ of, number, capital }: Writer, rows: readonly PublishedFigure[]): Mark[] {
  return rows.flatMap((row) =>
    row.value === null
      ? []
      : [
          {
            label: capital(of(row.name)),
            value: row.value,
            text: number(row.value),
            uncertain: isUncertain(row.certainty),
          },
        ],
  )
}

const leaderOf = (marks: readonly Mark[]) =>
  marks.reduce<Mark | undefined>(
    (best, mark) => (best && best.value >= mark.value ? best : mark),
    undefined,
  )

type Told = Pick<Figure, 'id' | 'title' | 'uncertain' | 'note'>

function figure(
  writer: Writer,
  marks: readonly Mark[],
  kind: ChartSpec['kind'],
  told: Told,
): Figure {
  const { t } = writer
  return {
    ...told,
    source: t.sources.map,
    chart: kind === 'shares' ? { kind, marks } : { kind: 'bars', marks },
    table: tableOfMarks(marks, t.columns.group, t.columns.count),
  }
}

function origins(writer: Writer, rows: readonly PublishedFigure[], total: number) {
  const { t, number, of } = writer
  const marks = marksOf(writer, rows).sort((a, b) => b.value - a.value)
  const leader = leaderOf(marks)
  if (!leader) return undefined
  const note = rows.find((row) => row.note)?.note
  return figure(writer, marks, 'shares', {
    id: 'map-origins',
    title: t.map.origin(leader.text, number(total), writer.inside(leader.label)),
    note: note ? of(note) : undefined,
  })
}

function levels(writer: Writer, rows: readonly PublishedFigure[], total: number) {
  const { t, number, of } = writer
  const marks = marksOf(writer, rows)
  const leader = leaderOf(marks)
  if (!leader) return undefined
  const note = rows[0]?.note
  return figure(writer, marks, 'bars', {
    id: 'map-levels',
    title: t.map.levels(leader.text, number(total), writer.inside(leader.label)),
    uncertain: note ? of(note) : t.map.levelsHatched,
  })
}

function stages(writer: Writer, rows: readonly PublishedFigure[]) {
  const { t, number } = writer
  const marks = marksOf(writer, rows)
  const leader = leaderOf(marks)
  if (!leader) return undefined
  const total = marks.reduce((sum, { value }) => sum + value, 0)
  return figure(writer, marks, 'shares', {
    id: 'map-stages',
    title: t.map.stages(leader.text, number(total), writer.inside(leader.label)),
  })
}

function bodies(writer: Writer, rows: readonly PublishedFigure[]) {
  const { t, of } = writer
  const marks = marksOf(writer, rows).sort((a, b) => b.value - a.value)
  const leader = leaderOf(marks)
  if (!leader) return undefined
  const note = rows[0]?.note
  return figure(
    writer,
    marks.map((mark) => ({ ...mark, quiet: mark.label !== leader.label })),
    'bars',
    {
      id: 'map-bodies',
      title: t.map.bodies(leader.text, writer.inside(leader.label)),
      note: note ? of(note) : undefined,
    },
  )
}

function partners(writer: Writer, rows: readonly PublishedFigure[], total: number) {
  const { t, number } = writer
  const by = (key: string) => rows.find((row) => row.key === key)?.value ?? null
  const [russian, foreign] = [by('russian'), by('foreign')]
  if (russian === null || foreign === null) return undefined
  const ofAll = (label: string, value: number): Mark => ({
    label,
    value: total,
    part: value,
    text: t.support.ofTotal(number(value), number(total)),
  })
  return {
    id: 'map-partners',
    title: t.map.partners(number(russian), number(foreign), number(total)),
    source: t.sources.map,
    chart: {
      kind: 'bars',
      marks: [ofAll(t.map.russian, russian), ofAll(t.map.foreign, foreign)],
    },
    table: tableOfMarks(
      [
        { label: t.map.russian, value: russian },
        { label: t.map.foreign, value: foreign },
      ],
      t.columns.group,
      t.columns.clusters,
    ),
  } satisfies Figure
}

function funding(writer: Writer, rows: readonly PublishedFigure[]) {
  const { t } = writer
  const marks = marksOf(writer, rows)
  const [own, budget] = marks
  if (!own || !budget) return undefined
  return figure(writer, [own, { ...budget, quiet: true }], 'bars', {
    id: 'map-funding',
    title: t.map.funding(own.text, budget.text),
  })
}
