import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facets, nothingChosen, type Chosen, type Facet } from '#app/domain/clusters/directory.ts'
import {
  FacetIndex,
  has,
  membersOf,
  pageOf,
  setOf,
  sizeOf,
  type FacetColumns,
} from '#app/domain/clusters/facet-index.ts'

const VALUES = ['a', 'b', 'c', 'd']
type Thing = { ordinal: number; has: Record<Facet, string[]> }

const things = fc
  .uniqueArray(
    fc.record({
      ordinal: fc.integer({ min: 0, max: 200 }),
      has: fc.record(
        Object.fromEntries(facets.map((facet) => [facet, fc.subarray(VALUES)])) as Record<
          Facet,
          fc.Arbitrary<string[]>
        >,
      ),
    }),
    { selector: (thing) => thing.ordinal, maxLength: 60 },
  )
  .map((list) => list as Thing[])
const choices = fc.record(
  Object.fromEntries(
    facets.map((facet) => [
      facet,
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(VALUES)),
    ]),
  ) as Record<Facet, fc.Arbitrary<string[]>>,
)

function indexOf(list: readonly Thing[]): FacetIndex {
  const columns = Object.fromEntries(
    facets.map((facet) => {
      const links = list.flatMap((thing) =>
        thing.has[facet].map((value) => [thing.ordinal, VALUES.indexOf(value)] as const),
      )
      return [
        facet,
        {
          values: VALUES,
          ordinals: links.map(([ordinal]) => ordinal),
          places: links.map(([, place]) => place),
        },
      ]
    }),
  ) as unknown as Record<Facet, FacetColumns>
  return new FacetIndex(
    list.map((thing) => thing.ordinal),
    columns,
  )
}

const passes = (thing: Thing, chosen: Chosen, except?: Facet) =>
  facets.every(
    (facet) =>
      facet === except ||
      chosen[facet].length === 0 ||
      chosen[facet].some((value) => thing.has[facet].includes(value)),
  )

describe('facets', () => {
  test('select and count as looking at every cluster would', () => {
    fc.assert(
      fc.property(
        things,
        choices,
        fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 260 }))),
        (list, chosen, hits) => {
          const index = indexOf(list)
          const within = hits ? setOf(index.size, hits) : undefined
          const { matching, total, counts } = index.select(chosen, within)
          const candidates = list.filter((thing) => !hits || hits.includes(thing.ordinal))
          const expected = candidates
            .filter((thing) => passes(thing, chosen))
            .map((thing) => thing.ordinal)
            .sort((a, b) => a - b)
          expect([...membersOf(matching)]).toEqual(expected)
          expect(total).toBe(expected.length)
          for (const facet of facets)
            expect([...counts[facet]]).toEqual(
              VALUES.map(
                (value) =>
                  candidates.filter(
                    (thing) => passes(thing, chosen, facet) && thing.has[facet].includes(value),
                  ).length,
              ),
            )
        },
      ),
      { numRuns: 300 },
    )
  })

  test('say which chosen value they do not have', () => {
    const index = indexOf([])
    expect(index.unknown(nothingChosen)).toBeUndefined()
    expect(index.unknown({ ...nothingChosen, region: ['a', 'z'] })).toEqual({
      facet: 'region',
      value: 'z',
    })
  })
})

test('a set holds what was put in, up to its size', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 300 })), (ordinals) => {
      const set = setOf(257, ordinals)
      const inside = ordinals.filter((one) => one < 257).sort((a, b) => a - b)
      expect([...membersOf(set)]).toEqual(inside)
      expect(sizeOf(set)).toBe(inside.length)
      expect(has(set, 300)).toBe(false)
    }),
  )
})

test('pages walk a prepared order, forwards and backwards, without gap or repetition', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        Array.from({ length: 80 }, (_, i) => i),
        { minLength: 80 },
      ),
      fc.uniqueArray(fc.integer({ min: 0, max: 79 })),
      fc.integer({ min: 1, max: 20 }),
      fc.boolean(),
      (order, members, limit, backwards) => {
        const set = setOf(80, members)
        const walked: number[] = []
        for (let offset = 0; offset < 80; offset += limit)
          walked.push(...pageOf(Uint32Array.from(order), set, offset, limit, backwards))
        const expected = order.filter((one) => members.includes(one))
        expect(walked).toEqual(backwards ? expected.reverse() : expected)
      },
    ),
  )
})
