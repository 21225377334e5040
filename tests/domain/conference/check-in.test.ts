import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockMoved, dayOf, portalTime } from '#app/domain/conference/check-in/clock.ts'
import {
  conflictsOf,
  wrongClocks,
  type KeptScan,
} from '#app/domain/conference/check-in/conflicts.ts'
import { judge, type Case, type Move } from '#app/domain/conference/check-in/judge.ts'
import { letterOfKey, shortCode } from '#app/domain/conference/check-in/typed.ts'
import {
  passes,
  scanActions,
  scanResults,
  toneOf,
} from '#app/domain/conference/check-in/vocabulary.ts'
import { attendanceFormats, registrationStates } from '#app/domain/conference/vocabulary.ts'

const move = fc.record({
  action: fc.constantFrom(...scanActions),
  at: fc.integer({ min: 0, max: 1_000 }),
  gateId: fc.constantFrom('a', 'b'),
})

const cases: fc.Arbitrary<Case> = fc.record({
  reading: fc.oneof(
    fc.record({
      kind: fc.constant('ticket' as const),
      registrationId: fc.constant('r'),
      standing: fc.constantFrom(
        'good' as const,
        'revoked' as const,
        'not-yet' as const,
        'over' as const,
      ),
    }),
    fc.record({
      kind: fc.constant('by_hand' as const),
      registrationId: fc.constantFrom('r', null),
    }),
    fc.constantFrom(
      { kind: 'forged' as const },
      { kind: 'other_conference' as const },
      { kind: 'unreadable' as const },
    ),
  ),
  attendee: fc.option(
    fc.record({
      state: fc.constantFrom(...registrationStates),
      kindId: fc.constantFrom('k', 'l'),
      format: fc.constantFrom(...attendanceFormats),
    }),
    { nil: undefined },
  ),
  moves: fc.array(move, { maxLength: 5 }),
  action: fc.constantFrom(...scanActions),
  again: fc.boolean(),
  kindIds: fc.constantFrom([], ['k']),
  trustsSignature: fc.boolean(),
})

describe('what a gate answers', () => {
  test('lets nobody through who has no right to', () => {
    fc.assert(
      fc.property(cases, (scan) => {
        if (!passes(judge(scan))) return
        expect(['ticket', 'by_hand']).toContain(scan.reading.kind)
        if (scan.reading.kind === 'ticket') expect(scan.reading.standing).toBe('good')
        if (scan.attendee) {
          expect(scan.attendee.state).toBe('confirmed')
          expect(scan.attendee.format).toBe('in_person')
        } else {
          expect(scan.reading.kind).toBe('ticket')
          expect(scan.trustsSignature).toBe(true)
        }
      }),
    )
  })

  test('lets in twice on one day only by decision or after an exit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ action: fc.constantFrom(...scanActions), again: fc.boolean() })),
        (asked) => {
          const moves: Move[] = []
          for (const [at, { action, again }] of asked.entries()) {
            const result = judge({
              reading: { kind: 'ticket', registrationId: 'r', standing: 'good' },
              attendee: { state: 'confirmed', kindId: 'k', format: 'in_person' },
              moves,
              action,
              again,
              kindIds: [],
              trustsSignature: false,
            })
            const inside = moves.at(-1)?.action === 'in'
            expect(passes(result)).toBe(action === 'out' ? inside : !inside || again)
            if (result === 'admitted') expect(moves.some((one) => one.action === 'in')).toBe(false)
            if (passes(result)) moves.push({ action, at, gateId: 'a' })
          }
        },
      ),
    )
  })

  test('every result has a tone, and only passes are green', () => {
    for (const result of scanResults) expect(toneOf(result) === 'go').toBe(passes(result))
  })
})

const scans = fc.array(
  fc.record({
    registrationId: fc.constantFrom('anna', 'boris', null),
    gateId: fc.constantFrom('north', 'south'),
    action: fc.constantFrom(...scanActions),
    result: fc.constantFrom(...scanResults),
    judged: fc.constantFrom('fits' as const, 'cancelled' as const, 'forged' as const),
    offline: fc.boolean(),
    day: fc.constantFrom('2027-04-14', '2027-04-15'),
    at: fc.integer({ min: 0, max: 20 }),
    skew: fc.integer({ min: -300_000, max: 300_000 }),
    undone: fc.boolean(),
  }),
  { maxLength: 30 },
)
const numbered = scans.map((list) =>
  list.map((one, n): KeptScan => ({ id: String(n).padStart(3, '0'), ...one })),
)

describe('what does not add up', () => {
  test('comes out alike in whatever order gates hand in', () => {
    fc.assert(
      fc.property(
        numbered.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(conflictsOf(shuffled)).toEqual(conflictsOf(list))
        },
      ),
    )
  })

  test('every second entry is reported with the first, and none else', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ person: fc.nat(4), gate: fc.constantFrom('a', 'b'), at: fc.nat(1000) }),
        ),
        (entries) => {
          const list = entries.map(({ person, gate, at }, n): KeptScan => ({
            id: String(n).padStart(4, '0'),
            registrationId: `p${person}`,
            gateId: gate,
            action: 'in',
            result: 'admitted',
            judged: 'fits',
            offline: true,
            day: '2027-04-14',
            at,
            skew: 0,
            undone: false,
          }))
          const people = new Set(entries.map(({ person }) => person))
          const doubles = conflictsOf(list)
          expect(doubles).toHaveLength(entries.length - people.size)
          for (const one of doubles) {
            if (one.kind !== 'double') throw new Error(one.kind)
            expect(one.first.registrationId).toBe(one.second.registrationId)
            expect(one.first.at).toBeLessThanOrEqual(one.second.at)
          }
        },
      ),
    )
  })

  test('what was taken back is no conflict, and a day begins anew', () => {
    const entry = (id: string, over: Partial<KeptScan> = {}): KeptScan => ({
      id,
      registrationId: 'anna',
      gateId: 'north',
      action: 'in',
      result: 'admitted',
      judged: 'fits',
      offline: false,
      day: '2027-04-14',
      at: Number(id),
      skew: 0,
      undone: false,
      ...over,
    })
    expect(conflictsOf([entry('1', { undone: true }), entry('2')])).toEqual([])
    expect(conflictsOf([entry('1'), entry('2', { day: '2027-04-15' })])).toEqual([])
    expect(
      conflictsOf([entry('1'), entry('2', { action: 'out', result: 'left' }), entry('3')]),
    ).toEqual([])
    expect(conflictsOf([entry('1'), entry('2', { result: 're_entry' })])).toEqual([])
    expect(conflictsOf([entry('1'), entry('2')])).toHaveLength(1)
    expect(wrongClocks([entry('1', { skew: -200_000 }), entry('2', { skew: 130_000 })])).toEqual([
      { gateId: 'north', skew: -200_000 },
    ])
  })
})

describe('time at a gate', () => {
  const minute = 60_000
  test('a day of the conference begins at its hour by the venue’s clock', () => {
    const at = (iso: string) => dayOf(Date.parse(iso), 'Europe/Moscow', 4)
    expect(at('2027-04-14T00:59:00Z')).toBe('2027-04-13')
    expect(at('2027-04-14T01:00:00Z')).toBe('2027-04-14')
    expect(at('2027-04-14T20:59:00Z')).toBe('2027-04-14')
    expect(at('2027-04-14T23:30:00Z')).toBe('2027-04-14')
  })

  test('however wrong a clock is, scans keep their order and their distance from now', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 86_400_000 }),
        fc.integer({ min: 0, max: 3_600_000 }),
        fc.integer({ min: -1e9, max: 1e9 }),
        (receivedAt, ago, wrong) => {
          const sentAt = receivedAt + wrong
          expect(portalTime(sentAt - ago, sentAt, receivedAt)).toEqual({
            at: receivedAt - ago,
            skew: receivedAt - sentAt,
          })
        },
      ),
    )
    expect(portalTime(2_000, 1_000, 5_000).at).toBe(5_000)
  })

  test('a clock that was moved is noticed, drift is not', () => {
    const start = { wall: 1e12, steady: 500 }
    expect(clockMoved(start, { wall: 1e12 + minute + 900, steady: 500 + minute })).toBe(0)
    expect(clockMoved(start, { wall: 1e12 - 5 * minute, steady: 500 + minute })).toBe(-6 * minute)
  })
})

describe('what a scanner types', () => {
  test('is read by the place of the keys', () => {
    expect(letterOfKey('KeyT')).toBe('T')
    expect(letterOfKey('Digit7')).toBe('7')
    expect(letterOfKey('Numpad7')).toBe('7')
    for (const code of ['Enter', 'ShiftLeft', 'NumpadEnter', 'KeyAB', 'Space'])
      expect(letterOfKey(code)).toBeUndefined()
  })

  test('a short code is forgiven its looks, and nothing else is taken for one', () => {
    expect(shortCode(' ab12-cd34 ')).toBe('AB12CD34')
    // The same keys with the Russian layout on.
    expect(shortCode('фи12св34')).toBe('AB12CD34')
    for (const text of ['', 'AB12CD3', 'AB12CD345', 'AB12CD3?', 'Иванова Мария'])
      expect(shortCode(text)).toBeNull()
  })
})
