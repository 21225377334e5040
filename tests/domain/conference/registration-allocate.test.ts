import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allocate,
  MOST_PASSED_OVER,
  placesLeft,
  type Resource,
  type Unit,
} from '#app/domain/conference/registration/allocate.ts'

const quota = (size: number | null, taken = 0, id = 'q'): Resource => ({ id, size, taken })
const one = (key: string, ids: string[] = ['q']): Unit => ({
  key,
  needs: Object.fromEntries(ids.map((id) => [id, 1])),
  size: 1,
  passedOver: 0,
})
const group = (key: string, size: number, passedOver = 0): Unit => ({
  key,
  needs: { q: size },
  size,
  passedOver,
})

describe('giving out places', () => {
  test('first come, first served', () => {
    expect(allocate([quota(2)], [one('a'), one('b'), one('c')]).placed).toEqual(['a', 'b'])
  })

  test('a full quota does not hold up those who need another', () => {
    const { placed } = allocate([quota(0), quota(1, 0, 'r')], [one('a'), one('b', ['r'])])
    expect(placed).toEqual(['b'])
  })

  test('whoever needs two quotas needs a place in both', () => {
    expect(allocate([quota(5), quota(0, 0, 'r')], [one('a', ['q', 'r'])]).placed).toEqual([])
  })

  test('a group gets places all together or not at all', () => {
    expect(allocate([quota(3)], [group('g', 4)]).placed).toEqual([])
    expect(allocate([quota(4)], [group('g', 4)]).placed).toEqual(['g'])
  })

  test('three people may pass a group; then what is free is kept for it', () => {
    const line = [group('g', 5), ...['a', 'b', 'c', 'd'].map((key) => one(key))]
    const { placed, passedOver } = allocate([quota(6, 2)], line)
    expect(placed).toEqual(['a', 'b', 'c'])
    expect(passedOver.get('g')).toBe(MOST_PASSED_OVER)
    expect(allocate([quota(6, 2)], [group('g', 5, 3), one('d')]).placed).toEqual([])
    expect(allocate([quota(5)], [group('g', 5, 3), one('d')]).placed).toEqual(['g'])
  })

  test('nothing is kept for a group that can never fit', () => {
    expect(allocate([quota(4)], [group('g', 5, 9), one('a')]).placed).toEqual(['a'])
  })

  test('a quota smaller than what is taken gives nothing', () => {
    expect(allocate([quota(3, 7)], [one('a')]).placed).toEqual([])
    expect(placesLeft([quota(3, 7)], ['q'])).toBe(0)
    expect(placesLeft([quota(null, 7)], ['q'])).toBeNull()
  })
})

describe('whatever the list', () => {
  const ids = ['q', 'r', 's']
  const resources = fc
    .tuple(...ids.map(() => fc.tuple(fc.option(fc.nat(8)), fc.nat(8))))
    .map((all) => all.map(([size, taken], i) => ({ id: ids[i]!, size, taken })))
  const units = fc
    .array(
      fc.record({
        size: fc.integer({ min: 1, max: 4 }),
        of: fc.subarray(ids, { minLength: 0 }),
        passedOver: fc.nat(4),
      }),
      { maxLength: 12 },
    )
    .map((all) =>
      all.map(({ size, of, passedOver }, i): Unit => {
        const needs = Object.fromEntries(of.map((id) => [id, size]))
        return { key: String(i), needs, size, passedOver }
      }),
    )

  test('no place is given twice', () => {
    fc.assert(
      fc.property(resources, units, (all, line) => {
        const { placed } = allocate(all, line)
        for (const { id, size, taken } of all) {
          const given = line
            .filter(({ key }) => placed.includes(key))
            .reduce((sum, { needs }) => sum + (needs[id] ?? 0), 0)
          if (given > 0) expect(taken + given).toBeLessThanOrEqual(size ?? Infinity)
        }
      }),
    )
  })

  test('who stands behind never decides about who stands before', () => {
    fc.assert(
      fc.property(resources, units, fc.nat(12), (all, line, cut) => {
        const whole = new Set(allocate(all, line).placed)
        const front = line.slice(0, cut)
        expect(allocate(all, front).placed).toEqual(
          front.map(({ key }) => key).filter((key) => whole.has(key)),
        )
      }),
    )
  })

  test('of those who want the same alone, the first get it', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), fc.nat(8), (size, taken, n) => {
        const line = Array.from({ length: n }, (_, i) => one(String(i)))
        const left = Math.max(0, size - taken)
        const wanted = line.slice(0, left).map(({ key }) => key)
        expect(allocate([quota(size, taken)], line).placed).toEqual(wanted)
      }),
    )
  })

  test('what is given once is not there a second time', () => {
    fc.assert(
      fc.property(resources, units, (all, line) => {
        const first = allocate(all, line)
        const given = new Set(first.placed)
        const after = all.map(({ id, size, taken }) => ({
          id,
          size,
          taken: line
            .filter(({ key }) => given.has(key))
            .reduce((sum, { needs }) => sum + (needs[id] ?? 0), taken),
        }))
        const rest = line
          .filter(({ key }) => !given.has(key))
          .map((unit) => ({
            ...unit,
            passedOver: first.passedOver.get(unit.key) ?? unit.passedOver,
          }))
        expect(allocate(after, rest).placed).toEqual([])
      }),
    )
  })
})
