import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chosenSlugs, compare, sameValue, type Value } from '#app/domain/clusters/compare.ts'

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom('a', 'b', ''),
  fc.integer({ min: 0, max: 2 }),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 4 }),
)
const subjects = fc.array(fc.record({ one: value, two: value }), { minLength: 1, maxLength: 4 })

describe('values', () => {
  test('sameness is an equivalence', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(sameValue(a, a)).toBe(true)
        expect(sameValue(a, b)).toBe(sameValue(b, a))
        if (sameValue(a, b) && sameValue(b, c)) expect(sameValue(a, c)).toBe(true)
      }),
    )
  })

  test('a list is a set: neither order nor repetition tells', () => {
    expect(sameValue(['x', 'y'], ['y', 'x', 'x'])).toBe(true)
    expect(sameValue(['x'], ['x', 'y'])).toBe(false)
    expect(sameValue([], null)).toBe(false)
    expect(sameValue(0, null)).toBe(false)
    expect(sameValue('1', 1)).toBe(false)
  })
})

describe('comparison', () => {
  test('a trait differs exactly when two of its values do', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        for (const row of compare(['one', 'two'], all)) {
          const pairs = row.values.flatMap((a, i) => row.values.slice(i + 1).map((b) => [a, b]))
          expect(row.differs).toBe(pairs.some(([a, b]) => !sameValue(a!, b!)))
          expect(row.values).toEqual(all.map((subject) => subject[row.trait]))
        }
      }),
    )
  })

  test('the order of the columns does not change what differs', () => {
    fc.assert(
      fc.property(
        subjects.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          const marks = (list: typeof all) =>
            compare(['one', 'two'], list).map(({ differs }) => differs)
          expect(marks(shuffled)).toEqual(marks(all))
        },
      ),
    )
  })

  test('one cluster differs from nobody', () => {
    fc.assert(
      fc.property(fc.record({ one: value }), (subject) => {
        expect(compare(['one'], [subject])[0]!.differs).toBe(false)
      }),
    )
  })
})

describe('the clusters an address names', () => {
  const of = (search: string) => chosenSlugs(new URLSearchParams(search))

  test('are split by commas and by repetition, each once, in order', () => {
    expect(of('ids=b,a&ids=c&ids=a')).toEqual({ slugs: ['b', 'a', 'c'], left: 0 })
    expect(of('ids= B , ,a,')).toEqual({ slugs: ['b', 'a'], left: 0 })
    expect(of('')).toEqual({ slugs: [], left: 0 })
  })

  test('are four at most, and the rest is counted', () => {
    expect(of('ids=a,b,c,d,e,f,a')).toEqual({ slugs: ['a', 'b', 'c', 'd'], left: 2 })
  })
})
