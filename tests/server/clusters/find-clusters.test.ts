import { beforeAll, describe, expect, test } from 'vitest'
import { facets, parseDirectoryQuery, type DirectoryPage } from '#app/domain/clusters/directory.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { nameCollator } from '#app/domain/shared/collation.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { readRecords } from '#db/queries/cluster-directory.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { cluster } from '#db/schema/index.ts'
import { findClusters } from '#server/clusters/find-clusters.ts'
import { seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

let store: TestStore
beforeAll(async () => {
  store = await seededStore()
})

const queryOf = (search: string) => parseDirectoryQuery(new URLSearchParams(search)).query
const find = (search = '', lang: Lang = 'ru'): Promise<DirectoryPage> =>
  findClusters(testContext(store), lang, queryOf(search))
const countIn = (page: DirectoryPage, facet: (typeof facets)[number], value: string) =>
  page.facets[facet].counts[page.facets[facet].values.indexOf(value)]
const names = (page: DirectoryPage) => page.rows.map(({ name }) => name)

describe('the whole directory', () => {
  test('has 137 clusters in 52 regions, 50 on a page', async () => {
    const page = await find()
    expect([page.total, page.all, page.regions, page.pages]).toEqual([137, 137, 52, 3])
    expect(page.rows).toHaveLength(50)
    expect((await find('page=3')).rows).toHaveLength(37)
  })

  test('counts as the published review does: districts of 2017, the register', async () => {
    const page = await find()
    expect(
      Object.fromEntries(
        page.facets.district.values.map((id, i) => [id, page.facets.district.counts[i]]),
      ),
    ).toEqual({ c: 35, nw: 23, v: 34, s: 11, u: 7, nc: 4, sib: 21, fe: 2 })
    expect(countIn(page, 'registry', 'yes')).toBe(25)
    expect(countIn(page, 'region', 'RU-SPE')).toBe(12)
    expect(countIn(page, 'specialisation', 'multi-industry')).toBe(29)
    expect(countIn(page, 'specialisation', 'biotechnology')).toBe(19)
  })

  test('stands in the order of the language, every cluster once', async () => {
    for (const lang of ['ru', 'en'] as const) {
      const pages = await Promise.all([1, 2, 3].map((n) => find(`page=${n}`, lang)))
      const all = pages.flatMap(names)
      expect(all).toEqual([...all].sort(nameCollator(lang).compare))
      expect(new Set(pages.flatMap(({ rows }) => rows.map(({ slug }) => slug))).size).toBe(137)
      const backwards = await find('sort=name-desc', lang)
      expect(names(backwards)[0]).toBe(all.at(-1))
    }
  })

  test('can be ordered by completeness and by last change', async () => {
    const rows = await store.read
      .select({ slug: cluster.slug, completeness: cluster.completeness })
      .from(cluster)
    const fullest = Math.max(...rows.map(({ completeness }) => completeness))
    const { rows: first } = await find('sort=completeness')
    expect(rows.find(({ slug }) => slug === first[0]?.slug)?.completeness).toBe(fullest)
    expect((await find('sort=updated')).rows).toHaveLength(50)
  })
})

describe('facets', () => {
  test('combine: any value within one, all of them together', async () => {
    const one = await find('region=RU-SPE')
    const two = await find('region=RU-SPE&region=RU-MOW')
    expect(one.total).toBe(12)
    expect(two.total).toBeGreaterThan(one.total)
    const both = await find('region=RU-SPE&registry=yes')
    expect(both.total).toBe(0)
    expect(
      two.rows.every(({ regions }) => regions.some((name) => /Москва|Санкт-Петербург/.test(name))),
    ).toBe(true)
  })

  test('keep their promise: a count is what choosing the value shows', async () => {
    const page = await find('district=nw')
    for (const facet of facets.filter((one) => one !== 'district'))
      for (const [i, value] of page.facets[facet].values.entries())
        expect((await find(`district=nw&${facet}=${value}`)).total, `${facet}=${value}`).toBe(
          page.facets[facet].counts[i],
        )
    // A facet's own choice does not narrow its own counts.
    expect(countIn(page, 'district', 'c')).toBe(35)
  })

  test('know “curated” beside the own category, and “none”', async () => {
    const page = await find()
    const curated = await find('category=curated')
    expect(curated.total).toBe(countIn(page, 'category', 'curated'))
    expect(curated.rows.every((row) => row.curated)).toBe(true)
    expect((await find('category=none')).rows.every(({ category }) => category === null)).toBe(true)
  })
})

describe('search', () => {
  test.each([
    ['кластеры', 'кластер'],
    ['елка', 'ёлка'],
    ['BIOTECH', 'biotech'],
  ])('«%s» finds what «%s» finds', async (a, b) => {
    expect((await find(`q=${a}`)).total).toBe((await find(`q=${b}`)).total)
  })

  test('finds «Биотехнологии» by biotech, with a typo, on the other layout', async () => {
    const biotech = (await find('specialisation=biotechnology')).rows.map(({ slug }) => slug)
    for (const q of ['biotech', 'биотехнолгии', ',bjnt[yjkjubb']) {
      const page = await find(`q=${encodeURIComponent(q)}`)
      expect(
        page.rows.map(({ slug }) => slug),
        q,
      ).toEqual(expect.arrayContaining(biotech))
    }
  })

  test('puts names before what a cluster is filed under', async () => {
    const page = await find('q=биотехнологии')
    const inName = page.rows.map(({ name }) => /(?<![а-я])биотехнол/i.test(name))
    expect(inName[0]).toBe(true)
    expect(inName.lastIndexOf(true)).toBeLessThan(inName.indexOf(false))
  })

  test('combines with facets, whose counts follow it', async () => {
    const page = await find('q=химия')
    expect(page.total).toBeGreaterThan(0)
    const sum = page.facets.registry.counts.reduce((a, b) => a + b, 0)
    expect(sum).toBe(page.total)
    const narrowed = await find('q=химия&registry=yes')
    expect(narrowed.total).toBe(countIn(page, 'registry', 'yes'))
  })

  test('says when it corrected the spelling', async () => {
    expect((await find('q=класетр')).corrected).toBe(true)
    expect((await find('q=кластер')).corrected).toBe(false)
    expect((await find('q=rkfcnth')).meant).toBe('кластер')
  })

  test('without a single word finds nothing, and is no failure', async () => {
    const page = await find(`q=${encodeURIComponent('😀 ‮')}`)
    expect([page.total, page.pages, page.rows]).toEqual([0, 1, []])
  })
})

describe('what does not exist', () => {
  test.each([
    ['page=4', 'page'],
    ['page=99999999999999999999', 'page'],
    ['region=RU-XX', 'region'],
    ['district=atlantis', 'district'],
    ['specialisation=alchemy', 'specialisation'],
  ])('%s is not found, and the field is named', async (search, field) => {
    const refused = await find(search).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(DomainError)
    expect(refused).toMatchObject({ code: 'not-found', params: { field } })
  })
})

describe('cost', () => {
  const queries = async (search: string) => {
    const seen: string[] = []
    const off = store.onQuery((sql) => seen.push(sql))
    await find(search)
    off()
    return seen.length
  }

  test('a page takes at most five queries, however it is asked', async () => {
    await find()
    for (const search of [
      'page=2&sort=updated',
      'q=кластер&region=RU-SPE&sort=name',
      'q=авиационый класетр',
      'q=ншъщзъ',
    ])
      expect(await queries(search), search).toBeLessThanOrEqual(5)
  })

  test('a page asked for again takes one: has anything changed?', async () => {
    await find('q=химия')
    expect(await queries('q=химия')).toBe(1)
  })

  test('many who ask at once after a change wait for one index', async () => {
    const own = await seededStore()
    const context = testContext(own)
    const seen: string[] = []
    own.onQuery((sql) => seen.push(sql))
    await Promise.all(
      Array.from({ length: 20 }, () => findClusters(context, 'ru', queryOf('page=2'))),
    )
    expect(seen.filter((sql) => /specialisation_id/.test(sql))).toHaveLength(1)
  })
})

test('a change of the contents is seen by the next who asks', async () => {
  const own = await seededStore()
  const look = () => findClusters(testContext(own), 'ru', queryOf('registry=yes'))
  expect((await look()).total).toBe(25)
  await own.transact(async (tx) => {
    await tx.update(cluster).set({ inRegister: true })
    await raiseVersion(tx, 'clusters')
  })
  expect((await look()).total).toBe(137)
})

test('an empty directory is a page too', async () => {
  const { openTestStore } = await import('../../fixtures/store.ts')
  const page = await findClusters(testContext(await openTestStore()), 'ru', queryOf(''))
  expect([page.total, page.all, page.regions, page.pages]).toEqual([0, 0, 0, 1])
})

test('every row of the list is in the language asked for', async () => {
  const page = await find('', 'en')
  const records = await readRecords(store.read, { slug: page.rows[0]!.slug })
  expect(page.rows[0]!.name).toBe(records[0]!.name.en)
  expect(page.rows.every(({ regions }) => regions.every((name) => !/[а-я]/i.test(name)))).toBe(true)
})
