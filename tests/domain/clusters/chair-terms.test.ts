import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chairRows, monthNumber } from '#app/domain/clusters/chair-terms.ts'

const month = (n: number) =>
  `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`
const terms = fc
  .array(
    fc.record({
      country: fc.constantFrom('RU', 'NO', 'FI'),
      months: fc.integer({ min: 1, max: 30 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((lengths) => {
    let at = 2010 * 12 + 3
    return lengths.map(({ country, months }) => {
      const start = month(at)
      at += months
      return { country, start, end: month(at) }
    })
  })

test('a month has its number', () => {
  expect(monthNumber('2015-03') - monthNumber('2014-10')).toBe(5)
})

test('terms that follow each other fill the whole bar and never overlap', () => {
  fc.assert(
    fc.property(terms, (all) => {
      const { rows, years } = chairRows(all)
      const drawn = rows.flatMap((row) => row.terms).toSorted((a, b) => a.from - b.from)
      expect(drawn).toHaveLength(all.length)
      expect(drawn[0]!.from).toBe(0)
      expect(drawn.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(1)
      for (const [i, term] of drawn.entries())
        if (i > 0) expect(term.from).toBeCloseTo(drawn[i - 1]!.from + drawn[i - 1]!.length)
      for (const { at } of years) expect(at >= 0 && at <= 1).toBe(true)
      expect(new Set(rows.map(({ country }) => country)).size).toBe(rows.length)
    }),
  )
})

test('countries stand in the order of their first term', () => {
  const { rows } = chairRows([
    { country: 'NO', start: '2015-03', end: '2016-03' },
    { country: 'RU', start: '2014-10', end: '2015-03' },
    { country: 'RU', start: '2017-04', end: '2018-04' },
  ])
  expect(rows.map(({ country }) => country)).toEqual(['RU', 'NO'])
  expect(rows[0]!.terms.map(({ months }) => months)).toEqual([5, 12])
})

test('no terms draw nothing', () => {
  expect(chairRows([])).toEqual({ rows: [], years: [] })
})
