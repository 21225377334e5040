import { describe, expect, test } from 'vitest'
import type { CriterionId } from '#app/domain/clusters/ladder.ts'
import {
  criteriaUpTo,
  standingOf,
  WHOLE,
  type BaseCategory,
  type Check,
  type Decision,
  type Evidence,
  type LadderFacts,
} from '#app/domain/clusters/ladder/standing.ts'
import { endOfPartialDate } from '#app/domain/shared/partial-date.ts'

const categories: BaseCategory[] = ['proto', 'territorial', 'industrial', 'innovative_territorial']
const register: Decision = {
  source: 'register',
  year: null,
  at: '',
  category: 'industrial',
  curated: false,
  certainty: 'medium',
}
const accepted = (id: CriterionId, rest: Partial<Check> = {}): Check => ({
  criterion: id,
  key: 'one',
  verdict: 'accepted',
  at: '2026-05-01T10:00:00.000Z',
  validUntil: null,
  files: [],
  ...rest,
})
const shown = (id: CriterionId, rest: Partial<Evidence> = {}): Evidence => ({
  criterion: id,
  key: 'one',
  files: [],
  validUntil: null,
  ...rest,
})
const monitored = (category: BaseCategory, curated = false, year = 2021): Decision => ({
  source: 'monitoring',
  year,
  at: String(year),
  category,
  curated,
  certainty: 'high',
})
const of = (list: readonly CriterionId[], rest: Partial<LadderFacts> = {}, today = '2026-11-21') =>
  standingOf(
    {
      evidence: list.map((id) => shown(id)),
      checks: list.map((id) => accepted(id)),
      decisions: [],
      ...rest,
    },
    today,
  )
const criterionOf = (standing: ReturnType<typeof standingOf>, id: CriterionId) =>
  standing.steps.flatMap(({ criteria }) => criteria).find((one) => one.id === id)!

describe('step by step', () => {
  test('each step takes all its criteria and those below', () => {
    expect(of([]).category).toBeNull()
    expect(of(criteriaUpTo('proto')).category).toBe('proto')
    expect(of(criteriaUpTo('territorial')).category).toBe('territorial')
    expect(of(criteriaUpTo('industrial')).category).toBe('industrial')
    for (const left of criteriaUpTo('territorial'))
      expect(of(criteriaUpTo('territorial').filter((id) => id !== left)).category).not.toBe(
        'territorial',
      )
    expect(of(['terr-1', 'terr-2', 'terr-3', 'terr-4', 'terr-5', 'ind-1']).category).toBeNull()
  })

  test('being curated stands over the territorial step and replaces none', () => {
    expect(of(criteriaUpTo('curated'))).toMatchObject({ category: 'territorial', curated: true })
    expect(of(['cur-1', 'cur-2', 'cur-3', ...criteriaUpTo('proto')])).toMatchObject({
      category: 'proto',
      curated: false,
    })
  })

  test('it says what is missing to the next step', () => {
    const list = criteriaUpTo('territorial').filter((id) => id !== 'terr-2' && id !== 'terr-4')
    expect(of(list)).toMatchObject({
      category: 'proto',
      ways: [{ category: 'territorial', missing: ['terr-2', 'terr-4'] }],
    })
    expect(of(criteriaUpTo('industrial')).ways).toEqual([
      { category: 'curated', missing: ['cur-1', 'cur-2', 'cur-3'] },
    ])
  })
})

describe('a check', () => {
  const list = criteriaUpTo('territorial')

  test('holds only for what was looked at', () => {
    const changed = list.map((id) => shown(id, id === 'terr-1' ? { key: 'another text' } : {}))
    const standing = of(list, { evidence: changed })
    expect(standing.category).toBe('proto')
    expect(criterionOf(standing, 'terr-1').state).toBe('awaiting')
  })

  test('survives a file more, not a file less', () => {
    const looked = list.map((id) => accepted(id, { files: ['a'] }))
    const withFiles = (have: string[]) =>
      of(list, { checks: looked, evidence: list.map((id) => shown(id, { files: have })) }).category
    expect(withFiles(['a', 'b'])).toBe('territorial')
    expect(withFiles(['b'])).toBeNull()
  })

  test('refused, it takes nothing from what else proves the criterion', () => {
    const standing = of(list, {
      evidence: [...list.map((id) => shown(id)), shown('terr-1', { key: 'two' })],
      checks: [
        ...list.map((id) => accepted(id)),
        accepted('terr-1', { key: 'two', verdict: 'refused', at: '2026-06-01T00:00:00.000Z' }),
      ],
    })
    expect(standing.category).toBe('territorial')
    expect(criterionOf(standing, 'terr-1').evidence.map(({ state }) => state)).toEqual([
      'accepted',
      'refused',
    ])
  })

  test('runs out with its evidence or by its own date, whichever is first', () => {
    const expiring = (validUntil: string | null, checkedUntil: string | null, today: string) =>
      criterionOf(
        of(
          list,
          {
            evidence: list.map((id) => shown(id, { validUntil })),
            checks: list.map((id) => accepted(id, { validUntil: checkedUntil })),
          },
          today,
        ),
        'terr-1',
      ).state
    expect(expiring('2026', null, '2026-12-31')).toBe('met')
    expect(expiring('2026', null, '2027-01-01')).toBe('expired')
    expect(expiring('2028', '2026-12-01', '2026-12-01')).toBe('met')
    expect(expiring('2028', '2026-12-01', '2026-12-02')).toBe('expired')
  })
})

describe('a decision', () => {
  test('of the monitoring gives exactly its category, from no evidence at all', () => {
    for (const category of categories)
      for (const curated of category === 'proto' ? [false] : [false, true])
        expect(of([], { decisions: [monitored(category, curated)] })).toMatchObject({
          category,
          curated,
          certainty: 'high',
        })
  })

  test('of a later round counts before an earlier one', () => {
    const decisions = [monitored('territorial', true, 2021), monitored('proto', false, 2026)]
    expect(of([], { decisions })).toMatchObject({ category: 'proto', curated: false })
    expect(of([], { decisions: decisions.toReversed() })).toMatchObject({ category: 'proto' })
  })

  test('has what was accepted before it looked at again', () => {
    const list = criteriaUpTo('territorial')
    const round = { ...monitored('proto', false, 2026), at: '2026-06-01T00:00:00.000Z' }
    const standing = of(list, { decisions: [round] })
    expect(standing.category).toBe('proto')
    expect(criterionOf(standing, 'terr-3').state).toBe('awaiting')
    expect(
      of(list, {
        decisions: [round],
        checks: list.map((id) => accepted(id, { at: '2026-07-01T00:00:00.000Z' })),
      }).category,
    ).toBe('territorial')
  })

  test('is taken back for one criterion by a later word of an expert', () => {
    const checks = [accepted('terr-3', { key: WHOLE, verdict: 'refused' })]
    const standing = of([], { decisions: [monitored('territorial', true)], checks })
    expect(standing).toMatchObject({ category: 'proto', curated: false })
    expect(standing.ways).toEqual([{ category: 'territorial', missing: ['terr-3'] }])
  })

  test('of the register stands for the steps below, until a monitoring has looked', () => {
    expect(of([], { decisions: [register] })).toMatchObject({
      category: 'industrial',
      certainty: 'medium',
    })
    expect(of([], { decisions: [register, monitored('territorial')] }).category).toBe('territorial')
    const checks = [accepted('ind-1', { key: WHOLE, verdict: 'refused' })]
    expect(of([], { decisions: [register], checks }).category).toBeNull()
  })
})

test('a date of any precision ends with its last day', () => {
  expect(endOfPartialDate('2020')).toBe('2020-12-31')
  expect(endOfPartialDate('2020-02')).toBe('2020-02-29')
  expect(endOfPartialDate('2021-12')).toBe('2021-12-31')
  expect(endOfPartialDate('2021-12-05')).toBe('2021-12-05')
})
