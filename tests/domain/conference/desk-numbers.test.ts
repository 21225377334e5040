import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayIn,
  daysBetween,
  numbersByDay,
  sparse,
  stepsOf,
  type LifeRow,
  type Step,
} from '#app/domain/conference/desk/numbers.ts'
import { registrationStates } from '#app/domain/conference/vocabulary.ts'

const DAY = 86_400_000
const START = Date.parse('2027-01-01T00:00:00Z')
const dayOf = dayIn('UTC')

const life = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 30 * DAY }),
      to: fc.constantFrom(...registrationStates),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((steps): Step[] =>
    steps.map(({ at, to }) => ({ at: START + at, to })).sort((a, b) => a.at - b.at),
  )

describe('numbers by day', () => {
  test('are what one counts at the end of each day', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 20 }), (lives) => {
        const days = daysBetween('2027-01-03', '2027-01-29')
        const numbers = numbersByDay(lives, days, dayOf)
        expect(numbers.map(({ day }) => day)).toEqual(days)
        for (const { day, ...counted } of numbers) {
          const end = Date.parse(`${day}T00:00:00Z`) + DAY
          const last = lives.flatMap((steps) => steps.findLast(({ at }) => at < end)?.to ?? [])
          const n = (...states: string[]) => last.filter((state) => states.includes(state)).length
          expect(counted).toEqual({
            registered: last.length,
            confirmed: n('confirmed'),
            waiting: n('waiting', 'offered'),
            pending: n('pending'),
          })
        }
      }),
    )
  })

  test('begin and end a day by the clock of the venue', () => {
    const late = Date.parse('2027-03-01T21:30:00Z')
    expect(dayIn('Europe/Moscow')(late)).toBe('2027-03-02')
    expect(dayIn('Europe/Berlin')(late)).toBe('2027-03-01')
    expect(dayIn('Asia/Kathmandu')(Date.parse('2027-03-01T18:20:00Z'))).toBe('2027-03-02')
  })

  test('of no days are none', () => {
    expect(daysBetween('2027-01-02', '2027-01-01')).toEqual([])
    expect(numbersByDay([[{ at: START, to: 'confirmed' }]], [], dayOf)).toEqual([])
  })
})

describe('the life of a registration told by its row', () => {
  const at = fc.date({
    min: new Date(START),
    max: new Date(START + 30 * DAY),
    noInvalidDate: true,
  })
  const row = fc.record<LifeRow>({
    state: fc.constantFrom(...registrationStates),
    createdAt: at,
    updatedAt: at,
    waitingSince: fc.option(at),
    confirmedAt: fc.option(at),
    endedAt: fc.option(at),
  })

  test('begins when it was made and ends in its state', () => {
    fc.assert(
      fc.property(row, (one) => {
        const steps = stepsOf(one)
        expect(steps[0]!.at).toBe(one.createdAt.getTime())
        expect(steps.at(-1)!.to).toBe(one.state)
      }),
    )
  })

  test('knows when somebody was confirmed and when they cancelled', () => {
    const day = (n: number) => new Date(START + n * DAY)
    const cancelled: LifeRow = {
      state: 'cancelled',
      createdAt: day(0),
      updatedAt: day(9),
      waitingSince: null,
      confirmedAt: day(2),
      endedAt: day(5),
    }
    expect(stepsOf(cancelled)).toEqual([
      { at: day(0).getTime(), to: 'pending' },
      { at: day(2).getTime(), to: 'confirmed' },
      { at: day(5).getTime(), to: 'cancelled' },
    ])
  })
})

test('a long table shows one day a week, and the last', () => {
  const rows = Array.from({ length: 100 }, (_, n) => n)
  expect(sparse(rows)).toHaveLength(15)
  expect(sparse(rows).at(-1)).toBe(99)
  expect(sparse(rows.slice(0, 30))).toHaveLength(30)
})
