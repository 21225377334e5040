import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  completeness,
  emptySummary,
  fieldGroups,
  levelOf,
  type ProfileSummary,
} from '#app/domain/clusters/completeness.ts'

const rank = { initial: 0, medium: 1, high: 2 }
const keys = Object.keys(emptySummary) as (keyof ProfileSummary)[]

const summaries = fc.record(
  Object.fromEntries(
    keys.map((key) => [
      key,
      typeof emptySummary[key] === 'boolean' ? fc.boolean() : fc.nat({ max: 5 }),
    ]),
  ),
) as unknown as fc.Arbitrary<ProfileSummary>

/** The same profile with one thing more in it. */
function richer(profile: ProfileSummary, key: keyof ProfileSummary): ProfileSummary {
  const value = profile[key]
  return { ...profile, [key]: typeof value === 'boolean' ? true : value + 1 }
}

describe('completeness', () => {
  test('one thing more never lowers percent, level or any group', () => {
    fc.assert(
      fc.property(summaries, fc.constantFrom(...keys), (profile, key) => {
        const before = completeness(profile)
        const after = completeness(richer(profile, key))
        expect(after.percent).toBeGreaterThanOrEqual(before.percent)
        expect(rank[levelOf(after.percent)]).toBeGreaterThanOrEqual(rank[levelOf(before.percent)])
        after.groups.forEach((group, i) =>
          expect(group.filled).toBeGreaterThanOrEqual(before.groups[i]!.filled),
        )
      }),
    )
  })

  test('filled and missing fields make up the whole', () => {
    fc.assert(
      fc.property(summaries, (profile) => {
        const { groups, missing, percent } = completeness(profile)
        const filled = groups.reduce((sum, group) => sum + group.filled, 0)
        const of = groups.reduce((sum, group) => sum + group.of, 0)
        expect(filled + missing.length).toBe(of)
        expect(new Set(missing).size).toBe(missing.length)
        expect(percent).toBe(Math.floor((100 * filled) / of))
      }),
    )
  })

  test('nothing is 0, everything is 100, and every field can be missed', () => {
    const everything = keys.reduce(
      (profile, key) => richer(richer(richer(profile, key), key), key),
      emptySummary,
    )
    expect(completeness(everything)).toMatchObject({ percent: 100, missing: [] })
    const nothing = completeness(emptySummary)
    expect(nothing.percent).toBe(0)
    expect(nothing.missing).toEqual(
      Object.values(fieldGroups).flatMap((fields) => Object.keys(fields)),
    )
  })

  test('every field can be filled by itself', () => {
    const ownFields = new Set(
      keys.flatMap((key) => {
        const three = richer(richer(richer(emptySummary, key), key), key)
        const missing = new Set<string>(completeness(three).missing)
        return completeness(emptySummary).missing.filter((field) => !missing.has(field))
      }),
    )
    expect(ownFields.size).toBe(completeness(emptySummary).missing.length)
  })

  test('the published thresholds', () => {
    expect([0, 34, 35, 69, 70, 100].map((percent) => levelOf(percent))).toEqual([
      'initial',
      'initial',
      'medium',
      'medium',
      'high',
      'high',
    ])
  })

  test('the facts of a printed list alone make an initial profile', () => {
    const { percent } = completeness({
      ...emptySummary,
      namedInBothLanguages: true,
      regions: 1,
      specialisations: 2,
    })
    expect(percent).toBe(10)
    expect(levelOf(percent)).toBe('initial')
  })
})
