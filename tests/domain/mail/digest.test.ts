import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestDue, lastMoment } from '#app/domain/mail/digest.ts'

const moment = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2034-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const HOUR = 3_600_000

describe('digests', () => {
  test('come at eight in Moscow, weekly on Mondays', () => {
    fc.assert(
      fc.property(moment, (now) => {
        for (const [choice, days] of [
          ['daily', 1],
          ['weekly', 7],
        ] as const) {
          const last = lastMoment(choice, now)
          expect(last.toISOString().slice(11)).toBe('05:00:00.000Z')
          expect(last <= now).toBe(true)
          expect(now.getTime() - last.getTime()).toBeLessThan(days * 24 * HOUR)
          if (choice === 'weekly') expect(last.getUTCDay()).toBe(1)
        }
      }),
    )
  })

  test('whatever waits is due within a day or a week, and not twice before its moment', () => {
    fc.assert(
      fc.property(moment, (oldest) => {
        const at = (hours: number) => new Date(oldest.getTime() + hours * HOUR)
        expect(digestDue('daily', oldest, at(24.001))).toBe(true)
        expect(digestDue('weekly', oldest, at(7 * 24 + 0.001))).toBe(true)
        expect(digestDue('daily', oldest, oldest)).toBe(false)
        expect(digestDue('weekly', oldest, oldest)).toBe(false)
        expect(digestDue('never', oldest, at(1e4))).toBe(false)
        expect(digestDue('at-once', oldest, oldest)).toBe(true)
      }),
    )
  })

  test('a Friday evening’s news: Saturday daily, Monday weekly', () => {
    const friday = new Date('2026-03-06T18:00:00Z')
    expect(digestDue('daily', friday, new Date('2026-03-07T04:59:00Z'))).toBe(false)
    expect(digestDue('daily', friday, new Date('2026-03-07T05:00:00Z'))).toBe(true)
    expect(digestDue('weekly', friday, new Date('2026-03-08T12:00:00Z'))).toBe(false)
    expect(digestDue('weekly', friday, new Date('2026-03-09T05:00:00Z'))).toBe(true)
  })
})
