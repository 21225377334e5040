import { count, eq, getTableName, is, isNotNull, sql, Table } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { completeness, levelOf } from '#app/domain/clusters/completeness.ts'
import { profileSummaries } from '#db/queries/cluster-completeness.ts'
import { readVersions } from '#db/queries/versions.ts'
import * as schema from '#db/schema/index.ts'
import { search } from '#db/search.ts'
import { demoAccounts } from '#db/seed/demo-accounts.ts'
import { carriesDemo, removeDemo, seed } from '#db/seed/seed.ts'
import { newId } from '#server/context.ts'
import { TEST_NOW } from '../fixtures/now.ts'
import { openTestStore, type TestStore } from '../fixtures/store.ts'

const context = { now: () => TEST_NOW, newId }
const demo = { passwordHash: async () => 'not a hash' }

async function rowsIn(store: TestStore, table: PgTable) {
  const [row] = await store.read.select({ n: count() }).from(table)
  return Number(row!.n)
}

/** Everything in the tables of facts, without ids and times: what must survive the demo. */
async function factsOf(store: TestStore) {
  const clusters = await store.read.select().from(schema.cluster)
  const slugs = new Map(clusters.map(({ id, slug }) => [id, slug]))
  const bare = (row: Record<string, unknown>) =>
    JSON.stringify({
      ...row,
      id: undefined,
      createdAt: undefined,
      updatedAt: undefined,
      at: undefined,
      clusterId: slugs.get(row.clusterId as string),
    })
  const tables = Object.entries(schema).filter(
    ([name, table]) =>
      is(table, Table) &&
      /^(cluster|organisation|participant|governing|chair|joint|project|partner|association|timeline|notice|monitoring|indicator|subsidy|published|region|district|special|country)/.test(
        name,
      ),
  )
  const contents: Record<string, string[]> = {}
  for (const [name, table] of tables)
    contents[name] = (await store.read.select().from(table as typeof schema.cluster))
      .map((row) => bare(row as Record<string, unknown>))
      .sort()
  return contents
}

describe('the facts', () => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore()
    expect(await seed(store, context)).toEqual({ clusters: 137, factsLoaded: true })
  })

  test.each([
    { table: schema.cluster, rows: 137 },
    { table: schema.specialisation, rows: 40 },
    { table: schema.clusterSpecialisation, rows: 231 },
    { table: schema.region, rows: 83 },
    { table: schema.district, rows: 8 },
    { table: schema.monitoringSubject, rows: 26 },
    { table: schema.monitoringRound, rows: 7 },
    { table: schema.indicator, rows: 27 },
    { table: schema.indicatorValue, rows: 91 },
    { table: schema.jointProject, rows: 7 },
    { table: schema.subsidyCost, rows: 8 },
    { table: schema.clusterChange, rows: 137 },
    { table: schema.publishedFigure, rows: 28 },
    { table: schema.organisation, rows: 0 },
    { table: schema.account, rows: 0 },
  ])('$rows rows in table %#', async ({ table, rows }) => {
    expect(await rowsIn(store, table), getTableName(table)).toBe(rows)
  })

  test('52 regions have clusters, 25 clusters are in the register, 6 are interregional', async () => {
    const { read } = store
    const regions = await read
      .selectDistinct({ id: schema.clusterRegion.regionId })
      .from(schema.clusterRegion)
    expect(regions).toHaveLength(52)
    const clusters = await read.select().from(schema.cluster)
    expect(clusters.filter(({ inRegister }) => inRegister)).toHaveLength(25)
    expect(clusters.filter(({ interregional }) => interregional)).toHaveLength(6)
  })

  test('St Petersburg counts 12, Tatarstan 10, Moscow Oblast 8 with 2 in the register', async () => {
    const rows = await store.read
      .select({ region: schema.clusterRegion.regionId, inRegister: schema.cluster.inRegister })
      .from(schema.clusterRegion)
      .innerJoin(schema.cluster, eq(schema.cluster.id, schema.clusterRegion.clusterId))
    const of = (region: string) => rows.filter((row) => row.region === region)
    expect(of('RU-SPE')).toHaveLength(12)
    expect(of('RU-TA')).toHaveLength(10)
    expect(of('RU-MOS')).toHaveLength(8)
    expect(of('RU-MOS').filter(({ inRegister }) => inRegister)).toHaveLength(2)
  })

  test('clusters by district are what the indicator prints for 2017', async () => {
    const counted = await store.read
      .select({ district: schema.cluster.districtId, n: count() })
      .from(schema.cluster)
      .groupBy(schema.cluster.districtId)
    const printed = await store.read
      .select()
      .from(schema.indicatorValue)
      .where(
        sql`${schema.indicatorValue.indicatorId} = 'clusters_by_district' AND ${schema.indicatorValue.year} = 2017`,
      )
    expect(printed).toHaveLength(8)
    expect(Object.fromEntries(counted.map(({ district, n }) => [district, Number(n)]))).toEqual(
      Object.fromEntries(printed.map(({ districtId, value }) => [districtId, value])),
    )
  })

  test('slugs are unique, stable and readable; ordinals are dense', async () => {
    const clusters = await store.read.select().from(schema.cluster)
    const slugs = clusters.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(137)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(slugs).toContain('agropromyshlennyy-klaster-irkutskaya-oblast')
    expect(slugs).toContain('agropromyshlennyy-klaster-stavropolskiy-kray')
    expect(clusters.map(({ ordinal }) => ordinal).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 137 }, (_, i) => i),
    )
  })

  test('the monitoring of 2021 gives category and flag; eight subjects are clusters of the list', async () => {
    const matched = await store.read
      .select()
      .from(schema.monitoringSubject)
      .innerJoin(schema.cluster, eq(schema.cluster.id, schema.monitoringSubject.clusterId))
    expect(matched).toHaveLength(8)
    for (const { cluster, monitoring_subject: subject } of matched as never as {
      cluster: typeof schema.cluster.$inferSelect
      monitoring_subject: typeof schema.monitoringSubject.$inferSelect
    }[]) {
      expect(cluster.category).toBe(subject.category)
      expect(cluster.curated).toBe(subject.curated)
    }
  })

  test('the clean-technology cluster is told in depth', async () => {
    const [cleantech] = await store.read
      .select()
      .from(schema.cluster)
      .where(isNotNull(schema.cluster.purposeRu))
    expect(cleantech).toMatchObject({
      nameRu: 'Санкт-Петербургский Кластер чистых технологий для городской среды',
      category: 'territorial',
      curated: true,
      level: 'medium',
      foundedYear: 2014,
      isDemo: false,
    })
    const own = async (table: typeof schema.chairTerm) =>
      store.read.select().from(table).where(eq(table.clusterId, cleantech!.id))
    const terms = await own(schema.chairTerm)
    expect(terms.map(({ country }) => country).sort()).toEqual(['FI', 'NO', 'RU', 'RU'])
    const facts = await own(schema.clusterFact as never)
    expect(facts).toContainEqual(
      expect.objectContaining({ kind: 'participants_total', value: 51, atLeast: false }),
    )
    expect(facts).toContainEqual(
      expect.objectContaining({ kind: 'workers', value: 44_000, atLeast: true }),
    )
    const timeline = await own(schema.timelineEntry as never)
    expect(
      timeline.filter((entry) => (entry as never as { isClaim: boolean }).isClaim),
    ).toHaveLength(2)
  })

  test('a second run changes nothing', async () => {
    const before = await factsOf(store)
    const versions = await readVersions(store.read)
    expect(await seed(store, context)).toEqual({ clusters: 137, factsLoaded: false })
    expect(await factsOf(store)).toEqual(before)
    expect(await readVersions(store.read)).toEqual(versions)
  })
})

describe('the demo', () => {
  let store: TestStore
  let facts: Awaited<ReturnType<typeof factsOf>>
  beforeAll(async () => {
    store = await openTestStore()
    await seed(store, context)
    facts = await factsOf(store)
    const outcome = await seed(store, context, demo)
    expect(outcome.demoLoaded).toBeGreaterThan(100)
    expect(outcome.factsLoaded).toBe(false)
  })

  test('about 60 % rich and 25 % medium; levels vary; the documents’ own profiles are left alone', async () => {
    const clusters = await store.read.select().from(schema.cluster)
    const share = (level: string) => clusters.filter((c) => c.level === level).length / 137
    expect(share('high')).toBeGreaterThan(0.2)
    expect(share('medium')).toBeGreaterThan(0.2)
    expect(share('initial')).toBeGreaterThan(0.1)
    const untouched = clusters.filter(({ isDemo }) => !isDemo).map(({ slug }) => slug)
    expect(untouched).toContain(
      'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy',
    )
  })

  test('kept completeness is what the rules say of the profile', async () => {
    const clusters = await store.read.select().from(schema.cluster)
    const summaries = await profileSummaries(
      store.read,
      clusters.map(({ id }) => id),
    )
    for (const { id, completeness: kept, level } of clusters) {
      const { percent } = completeness(summaries.get(id)!)
      expect([kept, level]).toEqual([percent, levelOf(percent)])
    }
  })

  test('a joint project is shared by at least three members of its own cluster', async () => {
    const rows = await store.read
      .select({
        project: schema.jointProject.id,
        member: schema.participant.organisationId,
        named: schema.projectParticipant.organisationId,
      })
      .from(schema.jointProject)
      .innerJoin(
        schema.projectParticipant,
        eq(schema.projectParticipant.projectId, schema.jointProject.id),
      )
      .leftJoin(
        schema.participant,
        sql`${schema.participant.clusterId} = ${schema.jointProject.clusterId} AND ${schema.participant.organisationId} = ${schema.projectParticipant.organisationId}`,
      )
    expect(rows.every(({ member, named }) => member === named)).toBe(true)
    const sizes = new Map<string, number>()
    for (const { project } of rows) sizes.set(project, (sizes.get(project) ?? 0) + 1)
    expect(sizes.size).toBeGreaterThan(50)
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(3)
  })

  test('every invented text is there in both languages', async () => {
    for (const { purposeRu, purposeEn, productsRu, productsEn } of await store.read
      .select()
      .from(schema.cluster)
      .where(eq(schema.cluster.isDemo, true))) {
      for (const text of [purposeRu, productsRu]) expect(text).toMatch(/[а-я]/)
      for (const text of [purposeEn, productsEn]) expect(text).toMatch(/^[^а-яА-Я]+$/)
    }
    const organisations = await store.read.select().from(schema.organisation)
    for (const { nameRu, nameEn } of organisations) {
      expect(nameRu).toMatch(/[а-яА-Я]/)
      expect(nameEn).toMatch(/^[^а-яА-ЯёЁ]+$/)
    }
  })

  test('participants are found by the full-text index', async () => {
    const [organisation] = await store.read.select().from(schema.organisation).limit(1)
    const found = await search(store.read, 'cluster', organisation!.nameEn)
    const memberships = await store.read
      .select({ ordinal: schema.cluster.ordinal })
      .from(schema.participant)
      .innerJoin(schema.cluster, eq(schema.cluster.id, schema.participant.clusterId))
      .where(eq(schema.participant.organisationId, organisation!.id))
    const hits = found!.tiers.flatMap((tier) => [...tier])
    for (const { ordinal } of memberships) expect(hits).toContain(ordinal)
  })

  test('demo contents are the same in every database', async () => {
    const other = await openTestStore()
    await seed(other, context, demo)
    const names = async (one: TestStore) =>
      (await one.read.select({ name: schema.organisation.nameRu }).from(schema.organisation))
        .map(({ name }) => name)
        .sort()
    expect(await names(other)).toEqual(await names(store))
  })

  test('removing the demo leaves the facts exactly as they were', async () => {
    expect(await rowsIn(store, schema.account)).toBe(demoAccounts.length)
    const before = await readVersions(store.read)
    const [member] = (await store.read.select().from(schema.organisation).limit(1)).map(
      ({ nameEn }) => nameEn,
    )
    expect((await search(store.read, 'cluster', member!))?.tiers).not.toEqual([])
    await removeDemo(store, context)
    expect(await carriesDemo(store)).toBe(false)
    expect(await factsOf(store)).toEqual(facts)
    expect(await rowsIn(store, schema.account)).toBe(0)
    expect(await rowsIn(store, schema.participant)).toBe(0)
    expect((await readVersions(store.read)).get('clusters')).toBe(before.get('clusters')! + 1)
    expect((await search(store.read, 'cluster', member!))?.tiers ?? []).toEqual([])
  })
})
