import { describe, expect, test } from 'vitest'
import {
  badgeOfFormat,
  nameBadgeFormats,
  nameBadgeLayout,
  type Box,
} from '#app/domain/conference/name-badge.ts'

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('badges on a page', () => {
  for (const format of nameBadgeFormats)
    test(`of ${format} have their size, stay on it, and keep clear of one another`, () => {
      const { page, places, cuts, turned } = nameBadgeLayout(format)
      const badge = badgeOfFormat(format)
      for (const place of places) {
        expect([place.width, place.height]).toEqual(
          turned ? [badge.height, badge.width] : [badge.width, badge.height],
        )
        expect(Math.min(place.x, place.y)).toBeGreaterThanOrEqual(0)
        expect(place.x + place.width).toBeLessThanOrEqual(page.width)
        expect(place.y + place.height).toBeLessThanOrEqual(page.height)
      }
      for (const [i, one] of places.entries())
        for (const other of places.slice(i + 1)) expect(overlap(one, other)).toBe(false)
      // A cut runs along every edge of every badge.
      if (places.length > 1)
        for (const { x, y, width, height } of places) {
          expect(cuts.x).toEqual(expect.arrayContaining([x, x + width]))
          expect(cuts.y).toEqual(expect.arrayContaining([y, y + height]))
        }
    })

  test('on A4: four of A6, eight of A7, ten cards', () => {
    const count = (format: Parameters<typeof nameBadgeLayout>[0]) =>
      nameBadgeLayout(format).places.length
    expect(count('a6-sheet')).toBe(4)
    expect(count('a7-sheet')).toBe(8)
    expect(count('86x54-sheet')).toBe(10)
    expect(count('90x55-sheet')).toBe(10)
    expect(count('a6')).toBe(1)
  })
})
