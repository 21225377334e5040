import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFinal, MOST_ATTEMPTS, pauseAfter } from '#app/domain/mail/backoff.ts'

test('pauses grow, never beyond half a day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (attempts) => {
      expect(pauseAfter(attempts + 1)).toBeGreaterThanOrEqual(pauseAfter(attempts))
      expect(pauseAfter(attempts)).toBeLessThanOrEqual(12 * 3_600_000)
    }),
  )
})

test('a letter has between one and three days', () => {
  let all = 0
  for (let n = 1; n < MOST_ATTEMPTS; n++) all += pauseAfter(n)
  expect(all / 3_600_000).toBeGreaterThan(24)
  expect(all / 3_600_000).toBeLessThan(72)
})

test('only replies of 5xx are final', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 999 }), (code) => {
      expect(isFinal(code)).toBe(Math.floor(code / 100) === 5)
    }),
  )
  expect(isFinal(undefined)).toBe(false)
})
