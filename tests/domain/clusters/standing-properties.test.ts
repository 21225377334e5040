import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ladder, type CriterionId } from '#app/domain/clusters/ladder.ts'
import {
  standingOf,
  WHOLE,
  type BaseCategory,
  type Check,
  type Decision,
  type Evidence,
  type LadderFacts,
} from '#app/domain/clusters/ladder/standing.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'

const ids = ladder.flatMap(({ criteria }) => criteria.map(({ id }) => id as CriterionId))
const ranks: (BaseCategory | null)[] = [
  null,
  'proto',
  'territorial',
  'industrial',
  'innovative_territorial',
]
const rank = (category: BaseCategory | null) => ranks.indexOf(category)

const day = fc
  .integer({ min: 0, max: 3_000 })
  .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
const until = fc.option(
  fc.oneof(
    day,
    day.map((one) => one.slice(0, 7)),
    day.map((one) => one.slice(0, 4)),
  ),
  { nil: null },
)
const criterion = fc.constantFrom(...ids)
const files = fc.subarray(['a', 'b'])
const evidence: fc.Arbitrary<Evidence> = fc.record({
  criterion,
  key: fc.constantFrom('one', 'two', 'three'),
  files,
  validUntil: until,
})
const check: fc.Arbitrary<Check> = fc.record({
  criterion,
  key: fc.constantFrom('one', 'two', 'three', WHOLE),
  verdict: fc.constantFrom('accepted', 'refused'),
  at: fc
    .tuple(day, fc.integer({ min: 0, max: 86_399_999 }))
    .map(([date, ms]) => new Date(Date.parse(date) + ms).toISOString()),
  validUntil: fc.option(day, { nil: null }),
  files,
})
const decision: fc.Arbitrary<Decision> = fc
  .record({
    year: fc.integer({ min: 2020, max: 2027 }),
    category: fc.constantFrom(...(ranks.slice(1) as BaseCategory[])),
    curated: fc.boolean(),
  })
  .map(({ year, category, curated }) => ({
    source: 'monitoring',
    year,
    at: String(year),
    category,
    // A proto-cluster is never curated: the flag builds on the territorial step.
    curated: curated && category !== 'proto',
    certainty: 'certain',
  }))
const register: Decision = {
  source: 'register',
  year: null,
  at: '',
  category: 'industrial',
  curated: false,
  certainty: 'medium',
}
const facts: fc.Arbitrary<LadderFacts> = fc.record({
  evidence: fc.uniqueArray(evidence, {
    selector: (one) => `${one.criterion} ${one.key}`,
    maxLength: 20,
  }),
  // Two checks at the same instant have no order.
  checks: fc.uniqueArray(check, { selector: ({ at }) => at, maxLength: 25 }),
  decisions: fc
    .tuple(fc.uniqueArray(decision, { selector: ({ year }) => year, maxLength: 2 }), fc.boolean())
    .map(([rounds, entered]) => (entered ? [register, ...rounds] : rounds)),
})

const accepted = (id: CriterionId, rest: Partial<Check> = {}): Check => ({
  criterion: id,
  key: 'one',
  verdict: 'accepted',
  at: '2026-05-01T10:00:00.000Z',
  validUntil: null,
  files: [],
  ...rest,
})
describe('whatever the facts', () => {
  test('more evidence, refused or not, never costs a step', () => {
    fc.assert(
      fc.property(facts, evidence, fc.option(check), day, (given, more, found, today) => {
        fc.pre(!given.evidence.some((e) => e.criterion === more.criterion && e.key === more.key))
        const before = standingOf(given, today)
        const after = standingOf(
          {
            ...given,
            evidence: [...given.evidence, more],
            checks: found
              ? [...given.checks, { ...found, criterion: more.criterion, key: more.key }]
              : given.checks,
          },
          today,
        )
        expect(rank(after.category)).toBeGreaterThanOrEqual(rank(before.category))
        if (before.curated) expect(after.curated).toBe(true)
      }),
    )
  })

  test('time alone never raises a cluster', () => {
    fc.assert(
      fc.property(facts, day, day, (given, one, other) => {
        const [early, late] = [one, other].toSorted() as [string, string]
        const [before, after] = [standingOf(given, early), standingOf(given, late)]
        expect(rank(after.category)).toBeLessThanOrEqual(rank(before.category))
        if (after.curated) expect(before.curated).toBe(true)
      }),
    )
  })

  test('nothing changes by itself before the day that is named', () => {
    fc.assert(
      fc.property(facts, day, fc.integer({ min: 1, max: 900 }), (given, today, days) => {
        const standing = standingOf(given, today)
        const later = dayOf(new Date(Date.parse(today) + days * 86_400_000))
        fc.pre(standing.changesOn === null || later < standing.changesOn)
        const states = (s: typeof standing) => [
          s.category,
          s.curated,
          s.awaiting,
          s.steps.flatMap(({ criteria }) => criteria.map(({ state }) => state)),
        ]
        expect(states(standingOf(given, later))).toEqual(states(standing))
      }),
      { numRuns: 500 },
    )
  })

  test('the category holds on its last day', () => {
    fc.assert(
      fc.property(facts, day, (given, today) => {
        const standing = standingOf(given, today)
        fc.pre(standing.until !== null)
        expect(standing.until! >= today).toBe(true)
        expect(standingOf(given, standing.until!)).toMatchObject({
          category: standing.category,
          curated: standing.curated,
        })
      }),
      { numRuns: 2_000 },
    )
  })

  test('the order of evidence and checks means nothing', () => {
    fc.assert(
      fc.property(facts, day, (given, today) => {
        const turned = {
          evidence: given.evidence.toReversed(),
          checks: given.checks.toReversed(),
          decisions: given.decisions.toReversed(),
        }
        const bare = (s: ReturnType<typeof standingOf>) => ({
          ...s,
          steps: s.steps.map(({ criteria, ...step }) => ({
            ...step,
            criteria: criteria.map(({ id, state, until: end }) => [id, state, end]),
          })),
        })
        expect(bare(standingOf(turned, today))).toEqual(bare(standingOf(given, today)))
      }),
    )
  })

  test('accepting what is missing on the way leads up it', () => {
    fc.assert(
      fc.property(facts, day, (given, today) => {
        for (const { category, missing } of standingOf(given, today).ways) {
          const after = standingOf(
            {
              ...given,
              checks: [
                ...given.checks,
                ...missing.map((id) =>
                  accepted(id, { key: WHOLE, at: '2039-01-01T00:00:00.000Z' }),
                ),
              ],
            },
            today,
          )
          if (category === 'curated') expect(after.curated).toBe(true)
          else expect(rank(after.category)).toBeGreaterThanOrEqual(rank(category))
        }
      }),
    )
  })

  test('a criterion is met by an acceptance or a decision, never by what nobody looked at', () => {
    fc.assert(
      fc.property(facts, day, (given, today) => {
        const { checks: _, ...rest } = given
        const unseen = standingOf({ ...rest, checks: [], decisions: [] }, today)
        expect(unseen).toMatchObject({ category: null, curated: false })
        for (const { state } of unseen.steps.flatMap(({ criteria }) => criteria))
          expect(state).not.toBe('met')
        for (const one of standingOf(given, today).steps.flatMap(({ criteria }) => criteria))
          if (one.state === 'met')
            expect(
              one.decision !== null ||
                one.whole?.verdict === 'accepted' ||
                one.evidence.some(({ state }) => state === 'accepted'),
            ).toBe(true)
      }),
    )
  })

  test('what a round decides is what the cluster is when it is published', () => {
    fc.assert(
      fc.property(facts, decision, (given, round) => {
        const at = '2030-01-01T00:00:00.000Z'
        const standing = standingOf(
          { ...given, decisions: [...given.decisions, { ...round, year: 2029, at }] },
          '2030-01-01',
        )
        expect(standing).toMatchObject({ category: round.category, curated: round.curated })
      }),
    )
  })
})
