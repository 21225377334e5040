import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clashesOf, type Clash } from '#app/domain/conference/clashes.ts'
import { endOf, type Draft } from '#app/domain/conference/draft.ts'
import { anyDraft, madeDraft, madeSession } from './made-draft.ts'

const kinds = (draft: Draft) => clashesOf(draft).map(({ kind }) => kind)
const people = [{ speakerId: 'p1', role: 'speaker' as const }]
const at = (time: string) => `2027-04-14T${time}:00.000Z`

describe('clashes', () => {
  test('are those every pair of sessions has, looked at one by one', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const found = new Set(
          clashesOf(draft)
            .filter((one) => one.sessions.length === 2)
            .map((one) => keyOf(one)),
        )
        expect(found).toEqual(pairwise(draft))
      }),
      { numRuns: 300 },
    )
  })

  test('each is told once', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const keys = clashesOf(draft).map((one) => JSON.stringify(one))
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('two sessions back to back in one hall do not clash, a minute over does', () => {
    const one = madeSession(1, { start: at('07:00'), minutes: 60 })
    const next = madeSession(2, { start: at('08:00') })
    expect(kinds(madeDraft([one, next]))).toEqual([])
    expect(kinds(madeDraft([{ ...one, minutes: 61 }, next]))).toEqual(['hall'])
  })

  test('somebody needs the way between halls, and none within a hall', () => {
    const one = madeSession(1, { people })
    const other = madeSession(2, { people, hallId: 'h2', start: at('08:03') })
    expect(clashesOf(madeDraft([one, other]))).toEqual([
      { kind: 'walk', sessions: ['s1', 's2'], speakerId: 'p1', minutes: 3 },
    ])
    expect(kinds(madeDraft([one, { ...other, start: at('08:05') }]))).toEqual([])
    expect(kinds(madeDraft([one, { ...other, hallId: 'h1' }]))).toEqual([])
    expect(kinds(madeDraft([one, { ...other, start: at('07:30') }]))).toEqual(['speaker'])
  })

  test('moderating and speaking in one session is no clash', () => {
    const both = [...people, { speakerId: 'p1', role: 'moderator' as const }]
    expect(kinds(madeDraft([madeSession(1, { people: both })]))).toEqual([])
  })

  test('somebody who cannot come', () => {
    const draft = madeDraft([madeSession(1, { people })])
    const can = (from: string, until: string) => ({
      ...draft,
      speakers: draft.speakers.map((one) =>
        one.id === 'p1' ? { ...one, availability: [{ from: at(from), until: at(until) }] } : one,
      ),
    })
    expect(kinds(can('06:00', '08:00'))).toEqual([])
    expect(kinds(can('06:00', '07:59'))).toEqual(['availability'])
  })

  test('more places than the hall has, a hidden hall, outside the days, past the end of a day', () => {
    expect(kinds(madeDraft([madeSession(1, { places: 51 })]))).toEqual(['capacity'])
    expect(kinds(madeDraft([madeSession(1, { places: 50 })]))).toEqual([])
    const hidden = madeDraft([madeSession(1)])
    hidden.halls[0]!.hidden = true
    expect(kinds(hidden)).toEqual(['hidden-hall'])
    expect(kinds(madeDraft([madeSession(1, { start: '2027-04-13T07:00:00.000Z' })]))).toEqual([
      'day',
    ])
    expect(kinds(madeDraft([madeSession(1, { start: '2027-04-16T00:30:00.000Z' })]))).toEqual([
      'day',
    ])
    expect(kinds(madeDraft([madeSession(1, { start: '2027-04-14T22:00:00.000Z' })]))).toEqual([])
  })

  test('what is cancelled or has no time clashes with nothing', () => {
    const one = madeSession(1)
    expect(kinds(madeDraft([one, madeSession(2, { state: 'cancelled' })]))).toEqual([])
    expect(kinds(madeDraft([one, madeSession(2, { start: null })]))).toEqual([])
  })

  test('two thousand sessions of a congress in less than a second', () => {
    const sessions = Array.from({ length: 2_000 }, (_, i) =>
      madeSession(i + 1, {
        hallId: `h${i % 50}`,
        start: new Date(Date.parse(at('07:00')) + Math.floor(i / 50) * 3_600_000).toISOString(),
        people: [{ speakerId: `p${i}`, role: 'speaker' }],
      }),
    )
    const started = performance.now()
    expect(clashesOf(madeDraft(sessions)).every(({ kind }) => kind === 'day')).toBe(true)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

const keyOf = (clash: Clash) =>
  [clash.kind, ...clash.sessions.toSorted(), 'speakerId' in clash ? clash.speakerId : ''].join(' ')

/** The rule said plainly, pair by pair. */
function pairwise(draft: Draft): Set<string> {
  const live = draft.sessions.filter(({ state, start }) => state === 'planned' && start)
  const keys = new Set<string>()
  for (const [i, a] of live.entries())
    for (const b of live.slice(i + 1)) {
      const [aFrom, aTo] = [Date.parse(a.start!), Date.parse(endOf(a)!)]
      const [bFrom, bTo] = [Date.parse(b.start!), Date.parse(endOf(b)!)]
      const overlap = aFrom < bTo && bFrom < aTo
      const gap = Math.max(bFrom - aTo, aFrom - bTo) / 60_000
      const ids = [a.id, b.id].toSorted()
      if (overlap && a.hallId && a.hallId === b.hallId) keys.add(['hall', ...ids, ''].join(' '))
      for (const { speakerId } of a.people)
        if (b.people.some((one) => one.speakerId === speakerId)) {
          if (overlap) keys.add(['speaker', ...ids, speakerId].join(' '))
          else if (gap < draft.walkMinutes && a.hallId && b.hallId && a.hallId !== b.hallId)
            keys.add(['walk', ...ids, speakerId].join(' '))
        }
    }
  return keys
}
