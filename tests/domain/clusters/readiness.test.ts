import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readinessSchema } from '#app/domain/clusters/ladder/forms.ts'
import {
  countedFigures,
  noFigures,
  readinessOf,
  thresholds779,
  type CountedFigures,
  type OwnFigures,
} from '#app/domain/clusters/ladder/readiness.ts'
import { industrialRoles, participantTypes } from '#app/domain/clusters/vocabulary.ts'

const nothing: CountedFigures = {
  regions: 1,
  enterprises: 0,
  endProductMakers: 0,
  education: 0,
  facilities: 0,
}
const ready: OwnFigures = {
  governingShare: 50,
  regionAgreement: true,
  enterprises: 10,
  endProductMakers: 1,
  planning: true,
  productivity: 3_000,
  regionalProductivity: 2_999,
  productiveJobsShare: 50,
  innerSalesShare: 20,
  education: 1,
  facilities: 2,
}
const stateOf = (own: Partial<OwnFigures>, id: string, counted = nothing) =>
  readinessOf({ ...noFigures, ...own }, counted).results.find((one) => one.id === id)!

const number = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: null })
const own: fc.Arbitrary<OwnFigures> = fc.record({
  governingShare: number(100),
  regionAgreement: fc.option(fc.boolean(), { nil: null }),
  enterprises: number(40),
  endProductMakers: number(5),
  planning: fc.option(fc.boolean(), { nil: null }),
  productivity: number(9_000),
  regionalProductivity: number(9_000),
  productiveJobsShare: number(100),
  innerSalesShare: number(100),
  education: number(5),
  facilities: number(5),
})

test('the thresholds are those of the decree: shares in percent', () => {
  expect(thresholds779).toEqual({
    'r779-1': 50,
    'r779-3a': 10,
    'r779-3b': 1,
    'r779-6': 50,
    'r779-7': 20,
    'r779-8': 1,
    'r779-9': 2,
  })
})

test('ten requirements, each met at its threshold and unmet below', () => {
  expect(readinessOf(ready, nothing)).toMatchObject({ met: 10, unmet: 0, unknown: 0 })
  for (const [name, id] of [
    ['governingShare', 'r779-1'],
    ['enterprises', 'r779-3a'],
    ['endProductMakers', 'r779-3b'],
    ['productivity', 'r779-5'],
    ['productiveJobsShare', 'r779-6'],
    ['innerSalesShare', 'r779-7'],
    ['education', 'r779-8'],
    ['facilities', 'r779-9'],
  ] as const) {
    const less = readinessOf({ ...ready, [name]: (ready[name] ?? 0) - 1 }, nothing)
    expect(less.met, name).toBe(9)
    expect(less.results.find((one) => one.id === id)!.state, name).toBe('unmet')
  }
})

test('what nobody stated is unknown, never unmet', () => {
  const { results, unmet } = readinessOf(noFigures, nothing)
  expect(unmet).toBe(0)
  expect(results.filter(({ state }) => state === 'met').map(({ id }) => id)).toEqual(['r779-2'])
})

test('an agreement that is missing spoils any share', () => {
  expect(stateOf({ governingShare: 90, regionAgreement: false }, 'r779-1')).toMatchObject({
    state: 'unmet',
    lacksAgreement: true,
  })
  expect(stateOf({ governingShare: 90 }, 'r779-1').state).toBe('unknown')
  expect(stateOf({ governingShare: 10 }, 'r779-1').state).toBe('unmet')
})

test('what is stated counts before what the profile lists', () => {
  const counted = { ...nothing, enterprises: 12 }
  expect(stateOf({}, 'r779-3a', counted)).toMatchObject({ state: 'met', value: 12, counted: true })
  expect(stateOf({ enterprises: 4 }, 'r779-3a', counted)).toMatchObject({
    state: 'unmet',
    value: 4,
    counted: false,
  })
})

test('stricter thresholds never make anybody readier, and the sum is always ten', () => {
  fc.assert(
    fc.property(own, fc.integer({ min: 0, max: 30 }), (figures, more) => {
      const strict = Object.fromEntries(
        Object.entries(thresholds779).map(([id, least]) => [id, least + more]),
      )
      const [before, after] = [readinessOf(figures, nothing), readinessOf(figures, nothing, strict)]
      expect(after.met).toBeLessThanOrEqual(before.met)
      for (const { met, unmet, unknown } of [before, after]) expect(met + unmet + unknown).toBe(10)
    }),
  )
})

test('an end-product maker is an enterprise, whatever its type; a type counts where no part is stated', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          type: fc.constantFrom(...participantTypes),
          industrialRole: fc.option(fc.constantFrom(...industrialRoles), { nil: null }),
        }),
      ),
      (participants) => {
        const counted = countedFigures(1, participants)
        expect(counted.enterprises).toBeGreaterThanOrEqual(counted.endProductMakers)
        expect(counted.enterprises + counted.education + counted.facilities).toBeLessThanOrEqual(
          participants.length,
        )
      },
    ),
  )
})

describe('the form', () => {
  const read = (fields: Record<string, string>) =>
    readinessSchema.safeParse({ version: '0', ...fields })

  test('takes numbers as either language writes them, and nothing for what is left empty', () => {
    const { data } = read({ productivity: '3\u00a0120,5', governingShare: '55.5', enterprises: '' })
    expect(data).toMatchObject({
      productivity: 3120.5,
      governingShare: 55.5,
      enterprises: null,
      planning: null,
    })
  })

  test.each([
    ['governingShare', '101', 'range'],
    ['governingShare', 'half', 'number'],
    ['enterprises', '-1', 'range'],
    ['enterprises', '1,5', 'number'],
    ['productivity', '1e99', 'range'],
    ['planning', 'maybe', 'choice'],
  ])('refuses %s = %s', (name, value, problem) => {
    const { error } = read({ [name]: value })
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[name, problem]])
  })
})
