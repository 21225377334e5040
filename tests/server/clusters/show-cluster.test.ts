import { beforeAll, describe, expect, test } from 'vitest'
import { cluster } from '#db/schema/index.ts'
import { gapsOf } from '#app/domain/clusters/gaps.ts'
import { participantCount } from '#app/domain/clusters/profile.ts'
import { showCluster } from '#server/clusters/show-cluster.ts'
import { seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const CLEANTECH = 'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy'

let store: TestStore
beforeAll(async () => {
  store = await seededStore()
})

describe('a profile', () => {
  test('of the clean-technology cluster holds what its document names', async () => {
    const { cluster: found, countries } = await showCluster(testContext(store), CLEANTECH)
    expect(found.name.en).toBe('St Petersburg Clean Technologies Cluster for the Urban Environment')
    expect(found.regions.map(({ id }) => id)).toEqual(['RU-SPE'])
    expect(found.foundedYear).toBe(2014)
    expect(participantCount(found)).toEqual({ value: 51, atLeast: false, listed: 0 })
    expect(found.facts.find(({ kind }) => kind === 'workers')).toMatchObject({
      value: 44_000,
      atLeast: true,
    })
    expect(found.chairTerms.map(({ country, start }) => [country, start])).toEqual([
      ['RU', '2014-10'],
      ['NO', '2015-03'],
      ['FI', '2016-03'],
      ['RU', '2017-04'],
    ])
    expect(Object.keys(countries).toSorted()).toEqual(['FI', 'NO', 'RU'])
    expect(found.documents.map(({ date }) => date)).toEqual(['2014', '2015', '2017-02-10'])
    expect(found.documents.at(-1)?.number).toEqual({ ru: '10-рп', en: '10-rp' })
    expect(found.associations.map(({ short }) => short)).toContain('GCCA')
    expect(found.timeline.filter(({ isClaim }) => isClaim)).toHaveLength(2)
    expect(found.monitoring).toMatchObject([{ year: 2021, category: 'territorial', curated: true }])
    expect([found.category, found.curated]).toEqual(['territorial', true])
  })

  test('of every cluster is complete: lists in order, both languages, no list of strangers', async () => {
    const slugs = await store.read.select({ slug: cluster.slug }).from(cluster)
    expect(slugs.length).toBe(137)
    for (const { slug } of slugs) {
      const { cluster: found, countries } = await showCluster(testContext(store), slug)
      expect(found.slug).toBe(slug)
      expect(found.regions.length).toBeGreaterThan(0)
      expect(found.specialisations.length).toBeGreaterThan(0)
      expect(found.name.ru && found.name.en).toBeTruthy()
      const starts = found.chairTerms.map(({ start }) => start)
      expect(starts).toEqual(starts.toSorted())
      for (const { country } of [...found.participants, ...found.partners])
        expect(countries[country], country).toBeDefined()
      // What is listed is no gap, and what is a gap is not listed.
      const gaps = gapsOf(found)
      expect(gaps.includes('projects')).toBe(found.projects.length === 0)
      expect(gaps.includes('website')).toBe(found.website === null)
    }
  })

  test('of an unknown slug is not found', async () => {
    for (const slug of ['nonsuch', '', "' OR 1=1 --", CLEANTECH.toUpperCase()])
      await expect(showCluster(testContext(store), slug)).rejects.toMatchObject({
        code: 'not-found',
        status: 404,
      })
  })

  test('takes four statements, however much it holds', async () => {
    const [full] = await store.read.query.cluster.findMany({
      orderBy: (row, { desc }) => desc(row.completeness),
      limit: 1,
    })
    const [bare] = await store.read.query.cluster.findMany({
      orderBy: (row, { asc }) => asc(row.completeness),
      limit: 1,
    })
    const count = async (slug: string) => {
      let statements = 0
      const off = store.onQuery(() => statements++)
      await showCluster(testContext(store), slug)
      off()
      return statements
    }
    expect(await count(full!.slug)).toBe(4)
    // A bare cluster mentions no country to be named.
    expect(await count(bare!.slug)).toBeLessThanOrEqual(4)
  })
})

describe('similar clusters', () => {
  test('share a specialisation or a region with it and are others', async () => {
    const { cluster: own, similar } = await showCluster(testContext(store), CLEANTECH)
    expect(similar.length).toBeGreaterThan(0)
    for (const card of similar) {
      expect(card.slug).not.toBe(CLEANTECH)
      const { cluster: other } = await showCluster(testContext(store), card.slug)
      const ids = (list: { id: string }[]) => list.map(({ id }) => id)
      const shared = [
        ...ids(own.specialisations).filter((id) => ids(other.specialisations).includes(id)),
        ...ids(own.regions).filter((id) => ids(other.regions).includes(id)),
      ]
      expect(shared.length, card.slug).toBeGreaterThan(0)
    }
  })
})
