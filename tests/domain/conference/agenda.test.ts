import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaClashes, overlap, type AgendaTime } from '#app/domain/conference/agenda/clashes.ts'
import { MOST_STARS, tidyCodes } from '#app/domain/conference/agenda/codes.ts'
import { fullness, movingUp } from '#app/domain/conference/agenda/seats.ts'
import { touchOf } from '#app/domain/conference/agenda/touched.ts'
import type { ReleasedSession } from '#app/domain/conference/release.ts'

const at = (minute: number) => new Date(Date.UTC(2027, 3, 15, 6, minute)).toISOString()
const session = (id: string, from: number, until: number, more: Partial<AgendaTime> = {}) => ({
  id,
  start: at(from),
  end: at(until),
  hallId: 'a',
  cancelled: false,
  ...more,
})

const anySession = fc
  .record({
    from: fc.integer({ min: 0, max: 300 }),
    length: fc.integer({ min: 5, max: 120 }),
    hallId: fc.constantFrom('a', 'b', null),
    cancelled: fc.boolean(),
  })
  .map(({ from, length, ...rest }) => ({ from, until: from + length, ...rest }))
const anyAgenda = fc
  .array(anySession, { maxLength: 12 })
  .map((list) =>
    list.map(({ from, until, ...rest }, i) => session(`s${i}`, from, until, { ...rest })),
  )

describe('clashes of an agenda', () => {
  test('sessions at the same time overlap by the minutes they share', () => {
    expect(agendaClashes([session('a', 0, 60), session('b', 45, 90)], 10)).toEqual([
      { first: 'a', second: 'b', kind: 'overlap', minutes: 15 },
    ])
  })
  test('a session within another is shared whole', () => {
    expect(agendaClashes([session('a', 0, 120), session('b', 30, 60)], 0)[0]?.minutes).toBe(30)
  })
  test('a pause shorter than the way between halls clashes, in one hall it does not', () => {
    const first = session('a', 0, 60)
    expect(agendaClashes([first, session('b', 65, 90, { hallId: 'b' })], 10)).toEqual([
      { first: 'a', second: 'b', kind: 'walk', minutes: 5 },
    ])
    expect(agendaClashes([first, session('b', 65, 90)], 10)).toEqual([])
    expect(agendaClashes([first, session('b', 70, 90, { hallId: 'b' })], 10)).toEqual([])
    expect(agendaClashes([first, session('b', 60, 90, { hallId: null })], 10)).toEqual([])
  })
  test('what is cancelled clashes with nothing', () => {
    expect(
      agendaClashes([session('a', 0, 60), session('b', 0, 60, { cancelled: true })], 10),
    ).toEqual([])
  })
  test('the order they are given in makes no difference', () => {
    fc.assert(
      fc.property(anyAgenda, fc.integer({ min: 0, max: 30 }), (agenda, walk) => {
        expect(agendaClashes([...agenda].reverse(), walk)).toEqual(agendaClashes(agenda, walk))
      }),
    )
  })
  test('every pair at the same time is found, and no other overlaps', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const held = agenda.filter(({ cancelled }) => !cancelled)
        const pairs = held.flatMap((a, i) =>
          held.slice(i + 1).flatMap((b) => (overlap(a, b) ? [[a.id, b.id].sort().join()] : [])),
        )
        const found = agendaClashes(agenda, 0)
        expect(found.every(({ kind }) => kind === 'overlap')).toBe(true)
        expect(found.map(({ first, second }) => [first, second].sort().join()).sort()).toEqual(
          pairs.sort(),
        )
      }),
    )
  })
})

describe('the line of a session', () => {
  test('never more sit than there are places, and no place stays free beside a line', () => {
    const few = fc.integer({ min: 0, max: 50 })
    fc.assert(
      fc.property(few, few, few, (places, taken, waiting) => {
        const up = movingUp(places, taken, waiting)
        expect(up).toBeGreaterThanOrEqual(0)
        expect(up).toBeLessThanOrEqual(waiting)
        if (taken <= places) expect(taken + up).toBeLessThanOrEqual(places)
        else expect(up).toBe(0)
        if (up < waiting) expect(taken + up).toBeGreaterThanOrEqual(places)
      }),
    )
  })
  test('nobody moves up where everybody may come', () => {
    expect(movingUp(null, 3, 7)).toBe(0)
  })
  test('few are a tenth, and at least the last one', () => {
    expect(fullness(30, 26)).toBe('free')
    expect(fullness(30, 27)).toBe('few')
    expect(fullness(5, 4)).toBe('few')
    expect(fullness(5, 5)).toBe('full')
    expect(fullness(5, 9)).toBe('full')
  })
})

const released = (change: Partial<ReleasedSession> = {}): ReleasedSession => ({
  id: 's',
  number: 1,
  code: 'ABC234',
  kind: 'lecture',
  title: { ru: 'Лекция', en: 'Lecture' },
  abstract: { ru: '', en: '' },
  languages: ['ru'],
  trackId: null,
  hallId: 'a',
  start: at(0),
  end: at(60),
  places: null,
  cancelled: false,
  sequence: 0,
  changedAt: at(0),
  people: [],
  ...change,
})

describe('what touches an agenda', () => {
  test('time, hall, cancelling, and whether a seat is needed', () => {
    const moved = touchOf(released(), released({ start: at(30), end: at(90) }))
    expect(moved).toMatchObject({ kind: 'moved', from: { start: at(0) }, to: { start: at(30) } })
    expect(touchOf(released(), released({ hallId: 'b' }))?.kind).toBe('moved')
    expect(touchOf(released(), released({ cancelled: true }))?.kind).toBe('cancelled')
    expect(touchOf(released({ cancelled: true }), released())?.kind).toBe('restored')
    expect(touchOf(released(), released({ places: 10 }))?.kind).toBe('seats-needed')
    expect(touchOf(released({ places: 10 }), released())?.kind).toBe('seats-open')
  })
  test('texts, people, fewer places and what was cancelled before do not', () => {
    const title = { ru: 'Другая', en: 'Another' }
    expect(touchOf(released(), released({ title, sequence: 4 }))).toBeNull()
    expect(touchOf(released({ places: 30 }), released({ places: 10 }))).toBeNull()
    const cancelled = released({ cancelled: true })
    expect(touchOf(cancelled, { ...cancelled, start: at(90) })).toBeNull()
    expect(touchOf(undefined, released())).toBeNull()
  })
})

describe('remembered codes', () => {
  test('are known by their shape, each once, and bounded', () => {
    expect(tidyCodes(['ABC234', 'abc234', '', 'ABC234', '../../x', 'ZZZZZZZ'])).toEqual(['ABC234'])
    const many = Array.from({ length: 999 }, (_, i) => String(i).padStart(6, '0'))
    expect(tidyCodes(many)).toHaveLength(MOST_STARS)
  })
})
