import { change, isUncertain, type Series } from '#app/domain/clusters/statistics.ts'
import type { Figure, Mark } from '#app/ui/charts/model.ts'
import { find, tableOfSeries, type StatisticsSection, type Writer } from './writer.ts'

const TOTALS = ['clusters_count', 'regions_count', 'participants', 'labour_productivity', 'taxes']

/** What the 2017 review says of the years 2015–2017. */
export function yearsSection(writer: Writer, series: readonly Series[]): StatisticsSection {
  return {
    id: 'years',
    title: writer.t.years.title,
    facts: [],
    figures: [
      districts(writer, series),
      totals(writer, series),
      register(writer, series),
      averages(writer, series),
      productivity(writer, series),
      industrial(writer, series),
    ].flatMap((figure) => figure ?? []),
  }
}

const ofDistricts = (series: readonly Series[], indicator: string) =>
  series.filter((one) => one.indicator === indicator && one.district !== null)
const nameOf =
  ({ of }: Writer) =>
  (one: Series) =>
    of(one.district?.name ?? one.name)

/** The series that changed most in one direction; several when they are equal. */
function foremost(series: readonly Series[], sign: 1 | -1) {
  const by = Math.max(0, ...series.map((one) => change(one).by * sign))
  return { by, series: by > 0 ? series.filter((one) => change(one).by * sign === by) : [] }
}

function told(writer: Writer, { by, series }: ReturnType<typeof foremost>, sign: 1 | -1): string {
  if (series.length === 0) return ''
  const { t, list, number } = writer
  const say = sign > 0 ? t.years.gained : t.years.lost
  return say(series.length, list(series.map(nameOf(writer))), number(by))
}

function districts(writer: Writer, all: readonly Series[]): Figure | undefined {
  const { t, number } = writer
  const series = ofDistricts(all, 'clusters_by_district')
  const years = series[0]?.values.map(({ year }) => String(year))
  if (!years) return undefined
  const up = foremost(series, 1)
  const down = foremost(series, -1)
  const sum = (at: number) =>
    series.reduce((total, one) => total + (one.values.at(at)?.value ?? 0), 0)
  return {
    id: 'districts',
    title: t.years.district(
      number(sum(0)),
      number(sum(-1)),
      told(writer, up, 1),
      told(writer, down, -1),
    ),
    lead: t.years.districtLead,
    note: t.years.districtNote,
    source: t.sources.review,
    chart: {
      kind: 'lines',
      years,
      lines: series.map((one) => ({
        label: nameOf(writer)(one),
        values: one.values.map(({ value }) => value),
        texts: one.values.map(({ value }) => number(value)),
        tone: up.series.includes(one) ? 'accent' : down.series.includes(one) ? 'strong' : 'quiet',
      })),
    },
    table: tableOfSeries(writer, series, t.columns.district, nameOf(writer)),
  }
}

function panels(writer: Writer, series: readonly Series[]) {
  return series.map((one) => ({
    title: nameOf(writer)(one),
    unit: writer.of(one.unit) || undefined,
    marks: writer.columns(one),
  }))
}

function totals(writer: Writer, all: readonly Series[]): Figure | undefined {
  const { t, number } = writer
  const series = TOTALS.flatMap((id) => find(all, id) ?? [])
  const [people, taxes] = [find(all, 'participants'), find(all, 'taxes')]
  if (!people || !taxes) return undefined
  const [grown, paid] = [change(people), change(taxes)]
  return {
    id: 'totals',
    title: t.years.totals(
      number(grown.to),
      number(grown.from),
      number(paid.to, 1),
      number(paid.from, 1),
    ),
    note: t.years.totalsNote,
    source: t.sources.review,
    chart: { kind: 'columns', panels: panels(writer, series) },
    table: tableOfSeries(writer, series, t.columns.indicator, nameOf(writer), true),
  }
}

function register(writer: Writer, all: readonly Series[]): Figure | undefined {
  const { t, number } = writer
  const count = find(all, 'ind_count')
  const series = ofDistricts(all, 'industrial_by_district')
  if (!count || series.length === 0) return undefined
  const last = (one: Series) => one.values.at(-1)?.value ?? 0
  const sorted = [...series].sort((a, b) => last(b) - last(a))
  const { from, to } = change(count)
  return {
    id: 'register',
    title: t.years.register(number(from), number(to), told(writer, foremost(series, 1), 1)),
    lead: t.years.registerLead,
    uncertain: t.years.registerHatched,
    source: t.sources.review,
    chart: { kind: 'columns', sharedScale: true, panels: panels(writer, sorted) },
    table: tableOfSeries(writer, sorted, t.columns.district, nameOf(writer)),
  }
}

function averages(writer: Writer, all: readonly Series[]): Figure | undefined {
  const { t, number, list } = writer
  const series = all.filter(({ indicator }) => indicator.startsWith('avg_'))
  const told = (id: string, name: string) => {
    const one = find(series, id)
    if (!one) return []
    const { from, by } = change(one)
    const share = from === 0 ? 0 : (by / from) * 100
    const sign = share > 0 ? '+' : share < 0 ? '−' : ''
    return [t.years.changed(name, t.percent(`${sign}${number(Math.abs(share))}`))]
  }
  if (series.length === 0) return undefined
  return {
    id: 'averages',
    title: t.years.averages(
      list([...told('avg_jobs', t.years.jobs), ...told('avg_investment', t.years.investment)]),
    ),
    lead: t.years.averagesLead,
    uncertain: t.years.twoYears,
    source: t.sources.review,
    chart: { kind: 'columns', panels: panels(writer, series) },
    table: tableOfSeries(writer, series, t.columns.indicator, nameOf(writer), true),
  }
}

function productivity(writer: Writer, all: readonly Series[]): Figure | undefined {
  const { t, number, of } = writer
  const [mine, theirs] = [find(all, 'ind_productivity'), find(all, 'mfg_productivity')]
  if (!mine || !theirs) return undefined
  const [here, there] = [change(mine).to, change(theirs).to]
  const say = here > there ? t.years.productivityAbove : t.years.productivity
  const unit = of(mine.unit)
  const bars = (one: Series, name: string, quiet: boolean): Mark[] =>
    one.values.map(({ year, value, certainty }) => ({
      label: `${name}, ${year}`,
      value,
      text: number(value, one.decimals),
      uncertain: isUncertain(certainty),
      quiet,
    }))
  return {
    id: 'productivity',
    title: say(number(here, 1), number(there, 1), unit),
    uncertain: t.years.twoYears,
    source: t.sources.review,
    chart: {
      kind: 'bars',
      marks: [
        ...bars(mine, t.years.inClusters, false),
        ...bars(theirs, t.years.inManufacturing, true),
      ],
    },
    table: tableOfSeries(writer, [mine, theirs], t.columns.indicator, nameOf(writer), true),
  }
}

function industrial(writer: Writer, all: readonly Series[]): Figure | undefined {
  const { t, number } = writer
  const series = [
    'ind_enterprises',
    'ind_sme_share',
    'ind_jobs',
    'ind_shipped',
    'ind_taxes',
    'ind_import_share',
  ].flatMap((id) => find(all, id) ?? [])
  const [jobs, shipped] = [find(all, 'ind_jobs'), find(all, 'ind_shipped')]
  if (!jobs || !shipped) return undefined
  return {
    id: 'industrial',
    title: t.years.industrial(number(change(jobs).to, 1), number(change(shipped).to, 1)),
    lead: t.years.industrialLead,
    uncertain: t.years.twoYears,
    source: t.sources.review,
    chart: { kind: 'columns', panels: panels(writer, series) },
    table: tableOfSeries(writer, series, t.columns.indicator, nameOf(writer), true),
  }
}
