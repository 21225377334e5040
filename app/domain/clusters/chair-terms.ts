/** Months since year 0 of a `YYYY-MM`. */
export function monthNumber(month: string): number {
  const [year = 0, of = 1] = month.split('-').map(Number)
  return year * 12 + of - 1
}

type Term = { country: string; start: string; end: string }

export type ChairRow = {
  country: string
  /** Shares of the whole span: where the term begins and how long it is, both 0–1. */
  terms: { start: string; end: string; months: number; from: number; length: number }[]
}

/**
 * Terms in the chair as rows of a time bar, one a country, in order of their first term.
 * A month in which one term ends and the next begins belongs to the next.
 */
export function chairRows(terms: readonly Term[]): { rows: ChairRow[]; years: Tick[] } {
  if (terms.length === 0) return { rows: [], years: [] }
  const first = Math.min(...terms.map(({ start }) => monthNumber(start)))
  const last = Math.max(...terms.map(({ end }) => monthNumber(end)))
  const span = Math.max(1, last - first)
  const rows = new Map<string, ChairRow>()
  const inOrder = terms.toSorted((a, b) => monthNumber(a.start) - monthNumber(b.start))
  for (const { country, start, end } of inOrder) {
    const months = monthNumber(end) - monthNumber(start)
    const row = rows.get(country) ?? { country, terms: [] }
    row.terms.push({
      start,
      end,
      months,
      from: (monthNumber(start) - first) / span,
      length: months / span,
    })
    rows.set(country, row)
  }
  const years: Tick[] = []
  for (let year = Math.ceil(first / 12); year * 12 <= last; year++)
    years.push({ year, at: (year * 12 - first) / span })
  return { rows: [...rows.values()], years }
}

/** The beginning of a year on the bar, as a share of the span. */
type Tick = { year: number; at: number }
