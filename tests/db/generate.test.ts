import { asc, count } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { completeness } from '#app/domain/clusters/completeness.ts'
import { profileSummaries } from '#db/queries/cluster-completeness.ts'
import { cluster, organisation, participant } from '#db/schema/index.ts'
import { search } from '#db/search.ts'
import { makeCluster } from '#db/seed/factories.ts'
import { generateClusters } from '#db/seed/generate.ts'
import { openTestStore, type TestStore } from '../fixtures/store.ts'

const wanted = { clusters: 150, participants: 750 }
let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
  await generateClusters(store, wanted)
})

const rowsIn = async (table: typeof cluster | typeof participant | typeof organisation) =>
  Number((await store.read.select({ n: count() }).from(table))[0]!.n)

test('as many clusters and memberships as asked for, two memberships an organisation', async () => {
  expect(await rowsIn(cluster)).toBe(wanted.clusters)
  expect(await rowsIn(participant)).toBe(wanted.participants)
  expect(await rowsIn(organisation)).toBe(wanted.participants / 2)
})

test('bulk rows read back as the factory made them, types and all', async () => {
  const rows = await store.read.select().from(cluster).orderBy(asc(cluster.ordinal))
  const regionsAsStored = rows.map(({ districtId }) => districtId)
  expect(new Set(regionsAsStored).size).toBeGreaterThan(5)
  const [first] = rows
  const { completeness: _, level: __, ...kept } = first!
  const home = [['RU-SPE', first!.districtId]] as const
  expect(Object.keys(kept).sort()).toEqual(
    Object.keys(makeCluster(0, {}, home).row)
      .filter((key) => key !== 'completeness' && key !== 'level')
      .sort(),
  )
  expect(first).toMatchObject({ ordinal: 0, interregional: false, website: null, isDemo: true })
  expect(first!.createdAt).toEqual(new Date('2026-01-12T09:00:00.000Z'))
  expect(rows.some(({ inRegister }) => inRegister)).toBe(true)
  expect(rows.some(({ inRegister }) => !inRegister)).toBe(true)
})

test('completeness is what the rules say', async () => {
  const rows = await store.read.select().from(cluster)
  const summaries = await profileSummaries(
    store.read,
    rows.map(({ id }) => id),
  )
  for (const row of rows)
    expect(row.completeness).toBe(completeness(summaries.get(row.id)!).percent)
})

test('a cluster is found by its number and by a member', async () => {
  const ordinals = async (query: string) =>
    (await search(store.read, 'cluster', query))?.tiers.flatMap((tier) => [...tier]) ?? []
  expect(await ordinals('Кластер № 117')).toContain(117)
  const [member] = await store.read.select().from(organisation).limit(1)
  expect((await ordinals(member!.nameRu)).length).toBeGreaterThan(0)
})

test('a second helping goes on where the first ended', async () => {
  await generateClusters(store, { clusters: 10, participants: 50 })
  expect(await rowsIn(cluster)).toBe(160)
  expect(await rowsIn(organisation)).toBe(400)
})
