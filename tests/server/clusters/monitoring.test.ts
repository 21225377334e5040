import { beforeAll, describe, expect, test } from 'vitest'
import { isPublished, subjectsByCategory } from '#app/domain/clusters/monitoring.ts'
import { explainCategories } from '#server/clusters/explain-categories.ts'
import { latestMonitoring } from '#server/clusters/latest-monitoring.ts'
import { showMonitoring } from '#server/clusters/show-monitoring.ts'
import { seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
beforeAll(async () => {
  store = await seededStore()
})
const show = (year: number) => showMonitoring(testContext(store), year)

describe('the round of 2021', () => {
  test('has the printed totals, and the list adds up to them', async () => {
    const { round, subjects } = await show(2021)
    expect(round).toMatchObject({ objects: 33, subjects: 26, curated: 15, certainty: 'certain' })
    expect(subjects).toHaveLength(26)
    expect(subjects.filter(({ curated }) => curated)).toHaveLength(15)
    expect(
      subjectsByCategory(subjects).map(({ category, subjects: list }) => [
        category,
        list.length,
        list.filter(({ curated }) => curated).length,
      ]),
    ).toEqual([
      ['innovative_territorial', 3, 3],
      ['industrial', 2, 1],
      ['territorial', 16, 11],
      ['proto', 5, 0],
    ])
  })

  test('points to eight clusters of the directory', async () => {
    const { subjects } = await show(2021)
    expect(subjects.filter(({ clusterSlug }) => clusterSlug !== null)).toHaveLength(8)
  })
})

describe('other years', () => {
  test('are seven rounds of which one may be told as fact', async () => {
    const { rounds } = await show(2021)
    expect(rounds.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021])
    expect(rounds.filter(isPublished).map(({ year }) => year)).toEqual([2021])
  })

  test('have their two readings and no list', async () => {
    const { round, subjects } = await show(2018)
    expect(round).toMatchObject({ subjects: 25, objects: 29, altSubjects: 24, altObjects: 39 })
    expect(subjects).toEqual([])
    expect((await show(2020)).round).toMatchObject({ subjects: null, altSubjects: 26 })
  })

  test('without a round are not found', async () => {
    for (const year of [2014, 2022, 0, -1, Number.NaN])
      await expect(show(year)).rejects.toMatchObject({ code: 'not-found' })
  })
})

test('the latest year is the last one whose results are certain', async () => {
  expect(await latestMonitoring(testContext(store))).toBe(2021)
})

test('the counts by category are those of the directory', async () => {
  const counts = await explainCategories(testContext(store))
  const rows = await store.read.query.cluster.findMany()
  expect(counts.total).toBe(rows.length)
  expect(counts.curated).toBe(rows.filter(({ curated }) => curated).length)
  expect(counts.inRegister).toBe(25)
  for (const [category, n] of Object.entries(counts.byCategory))
    expect(rows.filter((row) => row.category === category)).toHaveLength(n)
})
