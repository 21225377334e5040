import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  ladder,
  monitoringStages,
  requirements779,
  type Need,
} from '#app/domain/clusters/ladder.ts'
import { categories } from '#app/domain/clusters/vocabulary.ts'

type Printed = {
  categories: {
    id: string
    rank: number
    curated_flag: boolean
    builds_on: string | null
    certainty: string
    criteria: {
      id: string
      type: string
      field?: string
      min?: number
      any_of?: string[]
      fields?: { id: string }[]
    }[]
  }[]
  requirements779: { id: string; type: string; min?: number }[]
  monitoring: { stages: unknown[] }
}
const printed = JSON.parse(readFileSync('db/seed/data/categories.json', 'utf8')) as Printed

const asPrinted = (need: Need) => {
  if (need.kind === 'fields')
    return { type: 'fields', field: undefined, min: undefined, list: [...need.fields] as string[] }
  if (need.kind === 'participants')
    return { type: 'min_count', field: 'participants', min: need.min, list: undefined }
  if (need.kind === 'exists')
    return { type: 'exists', field: need.of as string, min: undefined, list: undefined }
  return { type: `${need.kind}_any_of`, field: undefined, min: undefined, list: [...need.anyOf] }
}

test('the ladder is the one of the source, step by step', () => {
  expect(ladder.map((step) => step.category)).toEqual(categories)
  expect(
    ladder.map(({ category, rank, buildsOn, certainty, criteria }) => ({
      category,
      rank,
      buildsOn,
      certainty,
      criteria: criteria.map(({ id, need }) => ({ id, ...asPrinted(need) })),
    })),
  ).toEqual(
    printed.categories.map((step) => ({
      category: step.id,
      rank: step.rank,
      buildsOn: step.builds_on,
      certainty: step.certainty,
      criteria: step.criteria.map(({ id, type, field, min, any_of, fields }) => ({
        id,
        type,
        field,
        min,
        list: any_of ?? fields?.map((one) => one.id),
      })),
    })),
  )
  expect(ladder.filter((step) => step.isFlag).map((step) => step.category)).toEqual(
    printed.categories.filter((step) => step.curated_flag).map((step) => step.id),
  )
})

test('a step builds on a lower one', () => {
  const rankOf = new Map<string, number>(ladder.map((step) => [step.category, step.rank]))
  for (const step of ladder)
    if (step.buildsOn) expect(rankOf.get(step.buildsOn)).toBeLessThan(step.rank)
})

test('the requirements of decree 779 carry the thresholds of the source', () => {
  expect(
    requirements779.map((one) => ({ id: one.id, min: 'min' in one ? one.min : undefined })),
  ).toEqual(printed.requirements779.map(({ id, min }) => ({ id, min })))
})

test('every stage of the monitoring is named', () => {
  expect(monitoringStages).toHaveLength(printed.monitoring.stages.length)
})
