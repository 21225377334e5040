import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { indexTexts, removeFromIndex, search } from '#db/search.ts'
import type { Store } from '#db/store.ts'
import { openTestStore } from '../fixtures/store.ts'

const TEXTS = [
  ['Кластер «Ёлочная игрушка» Christmas Toy Cluster', 'Стекло Glass', 'Ёлка и гирлянды'],
  ['Биокластер «Пущино» Pushchino Biocluster', 'Биотехнологии Biotechnology Московская область', ''],
  ['Кластер пищевой промышленности Food Cluster', 'Пищевая промышленность Food industry', 'дрожжи биотехнологии'],
  ['Биотехнологии Урала Ural Biotechnologies', 'Биотехнологии', 'промышленность'],
  ['Авиационный кластер Aviation Cluster', 'Авиация Aviation industry', 'самолёты 3D печать IT'],
  ['Химический кластер Chemical Cluster', 'Химия Chemicals', 'пластмассы'],
] as const // prettier-ignore

let store: Store

beforeAll(async () => {
  store = await openTestStore()
  await store.transact((tx) =>
    indexTexts(
      tx,
      'cluster',
      TEXTS.map(([title, keywords, body], ordinal) => ({ ordinal, title, keywords, body })),
    ),
  )
})

const find = (query: string) => search(store.read, 'cluster', query)
const found = async (query: string) =>
  (await find(query))?.tiers.flatMap((tier) => [...tier].sort((a, b) => a - b))

describe('a search finds', () => {
  test.each([
    ['кластеры', [0, 2, 4, 5], 'another form of the word'],
    ['кластеров', [0, 2, 4, 5], 'a case form'],
    ['елка', [0], 'е for ё'],
    ['ЁЛКА', [0], 'ё and capitals'],
    ['biotech', [3, 1], 'the beginning of an English word'],
    ['биотех', [3, 1, 2], 'the beginning of a Russian word'],
    ['clusters', [0, 2, 4, 5], 'an English plural'],
    ['3d', [4], 'digits with letters'],
    ['IT', [4], 'a short word whole'],
    ['кластер пищевой', [2], 'all words'],
    ['кластер и химия', [5], 'whatever stands between'],
  ])('«%s»: %j, %s', async (query, ordinals) => {
    expect(await found(query)).toEqual(ordinals)
  })

  test('names before what a thing is filed under before the rest', async () => {
    const result = await find('биотехнологии')
    expect(result?.tiers.map((tier) => [...tier])).toEqual([[3], [1], [2]])
    expect(result?.corrected).toBe(false)
  })
})

describe('a mistyped search finds, and says so', () => {
  test.each<[string, number[] | undefined, string]>([
    ['биотехнолгии', [3, 1, 2], 'a letter left out'],
    ['биотехноллогии', [3, 1, 2], 'a letter doubled'],
    ['класетр', [0, 2, 4, 5], 'two letters swapped'],
    ['кластир', [0, 2, 4, 5], 'a letter replaced'],
    ['biotehnology', [3, 1], 'a letter left out in English'],
    ['промышлиностью', [2, 3], 'a letter replaced near the ending'],
    ['авиационый класетр', [4], 'typos in two words'],
    ['rkfcnth', [0, 2, 4, 5], 'the other layout'],
    ['[bvbz', [5], 'the other layout, a letter under a bracket'],
    ['сргыеук', [0, 2, 4, 5], 'the other layout and a typo: clhster'],
    ['вкусф', undefined, 'nothing at all'],
  ])('«%s»: %j, %s', async (query, ordinals, _why) => {
    const result = await find(query)
    if (ordinals === undefined) {
      expect(result).toEqual({ tiers: [], corrected: false })
      return
    }
    expect(result?.corrected).toBe(true)
    expect(await found(query)).toEqual(ordinals)
  })

  test('tells what was meant on the other layout', async () => {
    expect((await find('Gtobyj'))?.meant).toBeUndefined()
    expect((await find('Geobyj'))?.meant).toBe('пущино')
  })

  test('does not correct words it knows', async () => {
    expect(await find('пущино авиация')).toEqual({ tiers: [], corrected: false })
  })
})

describe('whatever is typed', () => {
  test.each(['', '   ', '…', '"', '* ^ : - ( )', '😀', '\0', '«»', '%_', '\\'])(
    '%j has no word to look for',
    async (query) => {
      expect(await find(query)).toBeUndefined()
    },
  )

  test.each([
    '" OR 1=1 --',
    "'; DROP TABLE cluster; --",
    'NEAR(кластер химия, 2)',
    '{title} : кластер',
    'кластер*',
    '^кластер',
    'кластер AND NOT химия',
    "':* | 'x",
    'عنقود صناعي',
    'אשכול',
    '集群',
    'кла\0стер',
    '🚀 кластер 🚀',
    'a'.repeat(10_240),
    'кластер '.repeat(1_500),
    Array.from({ length: 2_000 }, (_, i) => `слово${i}`).join(' '),
  ])('is searched as words: %.40s', async (query) => {
    expect(await find(query)).toBeDefined()
  })

  test('never speaks the query language of the engine', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
        const result = await find(query)
        expect(result === undefined || Array.isArray(result.tiers)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('costs one query when found, three when corrected', async () => {
    const count = async (query: string) => {
      let queries = 0
      const off = store.onQuery(() => queries++)
      await find(query)
      off()
      return queries
    }
    expect(await count('кластер химия')).toBe(1)
    expect(await count('авиационый класетр')).toBe(3)
    expect(await count('вкусф')).toBeLessThanOrEqual(3)
  })
})

test('what is indexed again is found by its new text only, what is removed not at all', async () => {
  const own = await openTestStore()
  const look = async (query: string) =>
    (await search(own.read, 'cluster', query))?.tiers.flatMap((tier) => [...tier])
  const put = (title: string) =>
    own.transact((tx) => indexTexts(tx, 'cluster', [{ ordinal: 7, title, keywords: '', body: '' }]))
  await put('Судостроение')
  await put('Космонавтика')
  expect(await look('судостроение')).toEqual([])
  expect(await look('космонавтика')).toEqual([7])
  await own.transact((tx) => removeFromIndex(tx, 'cluster', [7]))
  expect(await look('космонавтика')).toEqual([])
})

test('every word that can be indexed is found again', async () => {
  const own = await openTestStore()
  let ordinal = 0
  const letters = fc.stringMatching(/^[\p{Script=Cyrillic}\p{Script=Latin}\d]{3,12}$/u)
  await fc.assert(
    fc.asyncProperty(letters, async (word) => {
      const at = ++ordinal
      await own.transact((tx) =>
        indexTexts(tx, 'cluster', [{ ordinal: at, title: word, keywords: '', body: '' }]),
      )
      const result = await search(own.read, 'cluster', word)
      // A text may hold no word at all (lone combining signs); then there is nothing to find.
      if (result) expect(result.tiers.flatMap((tier) => [...tier])).toContain(at)
    }),
    { numRuns: 150 },
  )
})
