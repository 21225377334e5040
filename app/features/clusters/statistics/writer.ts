import { isUncertain, type Series } from '#app/domain/clusters/statistics.ts'
import type { Bilingual, Lang } from '#app/domain/shared/lang.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { formatMillions, formatNumber } from '#app/i18n/format.ts'
import { statistics } from '#app/i18n/statistics.ts'
import type { ChartTable, Figure, Mark } from '#app/ui/charts/model.ts'

/** A part of the statistics page, worded in one language. */
export type StatisticsSection = {
  id: string
  title: string
  facts: { term: string; value: string }[]
  note?: string
  figures: Figure[]
  /** Where there is more of it. */
  more?: { href: string; label: string }
}

export type Writer = ReturnType<typeof writerFor>

/** What every section of the page writes with: words, numbers, lists. */
export function writerFor(lang: Lang) {
  const t = statistics[lang]
  const list = new Intl.ListFormat(lang, { type: 'conjunction' })
  const number = (value: number, decimals = 0) => formatNumber(lang, value, decimals)
  return {
    lang,
    t,
    words: clusterWords[lang],
    number,
    list: (items: readonly string[]) => list.format(items),
    percent: (share: number, decimals = 0) => t.percent(number(share * 100, decimals)),
    millions: (roubles: number) => formatMillions(lang, roubles),
    of: (text: Bilingual) => text[lang],
    /** The text as a sentence begins. */
    capital: (text: string) => text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1),
    /** A name inside a sentence; abbreviations such as «ИТ» stay as they are. */
    inside: (text: string) =>
      /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase(lang) + text.slice(1),
    /** The values of a series as columns of the years. */
    columns: (series: Series): Mark[] =>
      series.values.map(({ year, value, certainty }) => ({
        label: String(year),
        value,
        text: number(value, series.decimals),
        uncertain: isUncertain(certainty),
      })),
  }
}

/** Several series as one table: a row each, a column for each year that any of them has. */
export function tableOfSeries(
  { t, of }: Writer,
  series: readonly Series[],
  first: string,
  nameOf: (series: Series) => string,
  withUnit = false,
): ChartTable {
  const years = [...new Set(series.flatMap(({ values }) => values.map(({ year }) => year)))].sort()
  return {
    columns: [
      { label: first },
      ...(withUnit ? [{ label: t.columns.unit }] : []),
      ...years.map((year) => ({ label: String(year), numeric: true })),
    ],
    rows: series.map((one) => [
      nameOf(one),
      ...(withUnit ? [of(one.unit)] : []),
      ...years.map((year) => one.values.find((value) => value.year === year)?.value ?? null),
    ]),
  }
}

/** A series of the country by its indicator. */
export const find = (series: readonly Series[], indicator: string) =>
  series.find((one) => one.indicator === indicator && one.district === null)

/** What a table of counts holds: a name and a number a row. */
export function tableOfMarks(
  marks: readonly Pick<Mark, 'label' | 'value'>[],
  name: string,
  value: string,
): ChartTable {
  return {
    columns: [{ label: name }, { label: value, numeric: true }],
    rows: marks.map((mark) => [mark.label, mark.value]),
  }
}
