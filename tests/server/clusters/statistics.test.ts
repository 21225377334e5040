import { beforeAll, describe, expect, test } from 'vitest'
import { statisticsSections } from '#app/features/clusters/statistics/sections.ts'
import { csvOf } from '#app/ui/charts/csv.ts'
import type { Statistics } from '#app/domain/clusters/statistics.ts'
import { showStatistics } from '#server/clusters/show-statistics.ts'
import { openTestStore, seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
let found: Statistics
beforeAll(async () => {
  store = await seededStore()
  found = await showStatistics(testContext(store))
})

const values = (indicator: string, district: string | null = null) =>
  found.series
    .find((one) => one.indicator === indicator && (one.district?.id ?? null) === district)
    ?.values.map(({ year, value }) => [year, value])
const figureOf = (lang: 'ru' | 'en', id: string, statistics = found) =>
  statisticsSections(lang, statistics)
    .flatMap(({ figures }) => figures)
    .find((one) => one.id === id)!

describe('figures are those of the sources', () => {
  test('clusters by district and year', () => {
    const rows: Record<string, number[]> = {
      c: [33, 34, 35],
      nw: [20, 22, 23],
      v: [29, 28, 34],
      s: [8, 9, 11],
      u: [13, 13, 7],
      nc: [2, 4, 4],
      sib: [16, 17, 21],
      fe: [4, 3, 2],
    }
    for (const [district, counts] of Object.entries(rows))
      expect(values('clusters_by_district', district)).toEqual(
        counts.map((count, at) => [2015 + at, count]),
      )
  })

  test('indicators of the country', () => {
    expect(values('participants')).toEqual([
      [2015, 2750],
      [2016, 3900],
      [2017, 4785],
    ])
    expect(values('labour_productivity')).toEqual([
      [2015, 2.2],
      [2016, 2.5],
      [2017, 2.8],
    ])
    expect(values('ind_count')).toEqual([
      [2016, 16],
      [2017, 25],
    ])
  })

  test('support: costs by kind and seven projects, none made up', () => {
    expect(found.costs.map(({ percent }) => percent)).toEqual([
      29, 24, 21.5, 12.7, 7.5, 3, 2.1, 0.2,
    ])
    const sum = (of: (one: (typeof found.projects)[number]) => number) =>
      found.projects.reduce((total, one) => total + of(one), 0)
    expect(found.projects).toHaveLength(7)
    expect(sum(({ supportRub }) => supportRub)).toBe(1_605_900_000)
    expect(sum(({ investmentRub }) => investmentRub)).toBe(4_135_900_000)
  })

  test('the monitoring of 2021, and no year that is only guessed', () => {
    expect(found.monitoring).toMatchObject({ year: 2021, objects: 33, subjects: 26, curated: 15 })
    const count = (category: string, curated: boolean) =>
      found.monitoring!.groups.find(
        (group) => group.category === category && group.curated === curated,
      )?.count
    expect(count('innovative_territorial', true)).toBe(3)
    expect(count('industrial', true)).toBe(1)
    expect(count('territorial', true)).toBe(11)
    expect(count('industrial', false)).toBe(1)
    expect(count('territorial', false)).toBe(5)
    expect(count('proto', false)).toBe(5)
  })

  test('the directory as it stands', () => {
    const { directory } = found
    expect(directory).toMatchObject({ total: 137, inRegister: 25, interregional: 6 })
    expect(directory.byRegion).toHaveLength(52)
    expect(directory.byRegion[0]).toMatchObject({ id: 'RU-SPE', count: 12 })
    expect(directory.bySpecialisation).toHaveLength(40)
    expect(directory.bySpecialisation[0]).toMatchObject({ id: 'multi-industry', count: 29 })
    expect(directory.byDistrict.map(({ count }) => count)).toEqual([35, 34, 23, 21, 11, 7, 4, 2])
  })

  test('the map of 2015', () => {
    const of = (group: string) =>
      found.map2015.filter((one) => one.group === group).map(({ value }) => value)
    expect(of('project-stages')).toEqual([23, 70, 50])
    expect(of('levels')).toEqual([68, 10, 4])
    expect(of('partners')).toEqual([26, 18])
  })
})

describe('headlines', () => {
  test('are told from the figures under them', () => {
    expect(figureOf('ru', 'districts').title).toBe(
      'Кластеров стало 137 вместо 125: больше всех прибавили Приволжский и Сибирский (по +5), больше всех потерял Уральский (−6)',
    )
    expect(figureOf('en', 'districts').title).toContain('Volga and Siberian gained most (+5 each)')
    const changed = structuredClone(found)
    const volga = changed.series.find(
      (one) => one.indicator === 'clusters_by_district' && one.district?.id === 'v',
    )!
    volga.values.at(-1)!.value = 40
    expect(figureOf('en', 'districts', changed).title).toMatch(/143 .*Volga gained most \(\+11\)/)
  })

  test('stand in both languages over the same charts, and leave no gap in the words', () => {
    const [ru, en] = (['ru', 'en'] as const).map((lang) => statisticsSections(lang, found))
    const ids = (sections: typeof ru) =>
      sections!.map(({ id, figures }) => [id, ...figures.map((one) => one.id)])
    expect(ids(ru)).toEqual(ids(en))
    for (const section of [...ru!, ...en!])
      expect(JSON.stringify(section)).not.toMatch(/undefined|NaN|Infinity/)
    expect(JSON.stringify(en)).not.toMatch(/[а-яё]/i)
  })
})

describe('certainty', () => {
  test('what was inferred is hatched and explained', () => {
    for (const id of ['register', 'averages', 'industrial', 'costs', 'map-levels'])
      expect(figureOf('ru', id).uncertain, id).toBeTruthy()
    const { chart } = figureOf('ru', 'register')
    if (chart.kind !== 'columns') throw new Error('not columns')
    for (const { marks } of chart.panels)
      expect(marks.map(({ uncertain }) => uncertain)).toEqual([true, false])
  })

  test('monitoring of 2015–2020 is charted nowhere', () => {
    const section = statisticsSections('ru', found).find(({ id }) => id === 'monitoring')!
    for (const { chart, table } of section.figures)
      expect(JSON.stringify([chart, table])).not.toMatch(/20(1[5-9]|20)/)
  })
})

test('a chart’s file holds its table', () => {
  const file = csvOf(figureOf('en', 'costs').table)
  expect(file[0]).toBe('\ufeff')
  const lines = file.slice(1).trimEnd().split('\r\n')
  expect(lines[0]).toBe('Kind of cost,"Amount, RUB million","Share, %"')
  expect(lines[1]).toBe('Design documentation for equipment and products,465.3,29')
  expect(lines).toHaveLength(9)
})

test('an empty database makes an empty page, not a failure', async () => {
  const empty = await openTestStore()
  const nothing = await showStatistics(testContext(empty))
  expect(nothing.directory.total).toBe(0)
  expect(statisticsSections('ru', nothing)).toEqual([])
})

test('the number of statements does not grow with the directory', async () => {
  const count = async (of: TestStore) => {
    let statements = 0
    const off = of.onQuery(() => statements++)
    await showStatistics(testContext(of))
    off()
    return statements
  }
  expect(await count(store)).toBe(8)
  expect(await count(await openTestStore())).toBe(8)
})
