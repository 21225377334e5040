import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timetable, type Placed } from '#app/domain/conference/timetable.ts'

const base = Date.parse('2027-04-15T06:00:00Z')
const at = (minutes: number) => new Date(base + minutes * 60_000).toISOString()
const session = (code: string, hallId: string | null, from: number, until: number): Placed => ({
  code,
  hallId,
  start: at(from),
  end: at(until),
})

describe('a timetable', () => {
  test('has a column for each hall with something in it, and rows between beginnings and ends', () => {
    const table = timetable(
      [
        session('a', 'x', 0, 90),
        session('b', 'y', 30, 60),
        session('c', 'x', 90, 120),
        session('d', 'y', 90, 120),
      ],
      ['x', 'empty', 'y'],
    )
    expect(table.lanes).toBe(2)
    expect(table.columns).toEqual([
      { hallId: 'x', column: 2, columnEnd: 3 },
      { hallId: 'y', column: 3, columnEnd: 4 },
    ])
    expect(table.places.get('a')).toEqual({ row: 2, rowEnd: 5, column: 2, columnEnd: 3 })
    expect(table.places.get('b')).toEqual({ row: 3, rowEnd: 4, column: 3, columnEnd: 4 })
    expect(table.times.map(({ row, rowEnd, minutes }) => [row, rowEnd, minutes])).toEqual([
      [2, 3, 30],
      [3, 5, 60],
      [5, 6, 30],
    ])
  })

  test('lays across all halls what has the house to itself, and only that', () => {
    const lunch = session('lunch', null, 60, 120)
    const plenary = session('plenary', 'x', 120, 180)
    const across = timetable(
      [session('a', 'x', 0, 60), session('b', 'y', 0, 60), lunch, plenary],
      ['x', 'y'],
    )
    expect(across.places.get('lunch')).toMatchObject({ column: 2, columnEnd: 4 })
    expect(across.places.get('plenary')).toMatchObject({ column: 2, columnEnd: 4 })
    const beside = timetable([session('a', 'x', 0, 90), lunch], ['x'])
    expect(beside.places.get('lunch')).toMatchObject({ column: 3, columnEnd: 4 })
    expect(beside.columns.at(-1)).toEqual({ hallId: null, column: 3, columnEnd: 4 })
  })

  test('of nothing is nothing', () => {
    expect(timetable([], ['x'])).toMatchObject({ columns: [], times: [] })
  })

  const someSessions = fc
    .array(
      fc.tuple(
        fc.constantFrom('x', 'y', 'z', 'unknown', null),
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 0, max: 180 }),
      ),
      { maxLength: 40 },
    )
    .map((list) =>
      list.map(([hall, from, length], i) => session(`s${i}`, hall, from, from + length)),
    )

  test('never lays one session over another, and loses none', () => {
    fc.assert(
      fc.property(someSessions, (sessions) => {
        const { places, lanes } = timetable(sessions, ['x', 'y', 'z'])
        expect(places.size).toBe(sessions.length)
        for (const { row, rowEnd, column, columnEnd } of places.values()) {
          expect(rowEnd).toBeGreaterThan(row)
          expect(columnEnd).toBeGreaterThan(column)
          expect(columnEnd).toBeLessThanOrEqual(2 + lanes)
        }
        for (const [i, a] of sessions.entries())
          for (const b of sessions.slice(i + 1)) {
            const [p, q] = [places.get(a.code)!, places.get(b.code)!]
            const apart =
              p.rowEnd <= q.row ||
              q.rowEnd <= p.row ||
              p.columnEnd <= q.column ||
              q.columnEnd <= p.column
            expect(apart, `${a.code} ${b.code}`).toBe(true)
          }
      }),
    )
  })

  test('puts what begins later lower, whatever the hall', () => {
    fc.assert(
      fc.property(someSessions, (sessions) => {
        const { places } = timetable(sessions, ['x', 'y', 'z'])
        for (const a of sessions)
          for (const b of sessions)
            if (a.start < b.start)
              expect(places.get(a.code)!.row).toBeLessThan(places.get(b.code)!.row)
      }),
    )
  })
})
