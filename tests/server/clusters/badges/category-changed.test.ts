import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { lacksCredentials } from '#db/queries/cluster-badges.ts'
import { readVersions } from '#db/queries/versions.ts'
import { badgeCredential, cluster } from '#db/schema/index.ts'
import { removeDemo, seed } from '#db/seed/seed.ts'
import { newId } from '#server/context.ts'
import {
  categoriesChanged,
  categoryChanged,
  type CategoryChange,
} from '#server/clusters/badges/category-changed.ts'
import { clusterChanged } from '#server/clusters/cluster-changed.ts'
import { showBadge } from '#server/clusters/badges/show-badge.ts'
import { openTestStore, seededStore, testContext, type TestStore } from '../../../fixtures/store.ts'
import { TEST_NOW } from '../../../fixtures/now.ts'

const context = { now: () => TEST_NOW, newId }

describe('the seed', () => {
  test('gives a credential to every cluster with a category and to no other', async () => {
    const store = await seededStore()
    const clusters = await store.read.select().from(cluster)
    const credentials = await store.read
      .select()
      .from(badgeCredential)
      .where(isNull(badgeCredential.revokedAt))
    const given = new Map(credentials.map((one) => [one.clusterId, one]))
    expect(given.size).toBe(credentials.length)
    for (const { id, category, curated } of clusters) {
      const wanted = category ? { category, curated } : undefined
      const found = given.get(id)
      expect(found && { category: found.category, curated: found.curated }).toEqual(wanted)
    }
    expect(clusters.some(({ category }) => category !== null)).toBe(true)
    // What the monitoring of 2021 gave says so.
    expect(credentials.some(({ roundYear }) => roundYear === 2021)).toBe(true)
  })

  test('says what is true when demo contents go', async () => {
    const store = await seededStore()
    await removeDemo(store, context)
    expect(await lacksCredentials(store.read)).toBe(false)
    const wrong = await store.read
      .select({ id: cluster.id })
      .from(badgeCredential)
      .innerJoin(cluster, eq(cluster.id, badgeCredential.clusterId))
      .where(and(isNull(badgeCredential.revokedAt), isNull(cluster.category)))
    expect(wrong).toEqual([])
  })

  test('makes up for a database that was filled before there were credentials', async () => {
    const store = await openTestStore()
    await seed(store, context)
    await store.transact((tx) => tx.delete(badgeCredential))
    expect(await lacksCredentials(store.read)).toBe(true)
    await seed(store, context)
    expect(await lacksCredentials(store.read)).toBe(false)
    const before = await store.read.select().from(badgeCredential)
    await seed(store, context)
    expect(await store.read.select().from(badgeCredential)).toEqual(before)
  })
})

describe('a change of name', () => {
  test('issues the credential anew, under the new name, and ends the old one', async () => {
    const store = await seededStore()
    const held = async () =>
      store.read
        .select()
        .from(badgeCredential)
        .where(eq(badgeCredential.clusterId, one!.id))
        .orderBy(badgeCredential.statusIndex)
    const [one, other] = await store.read
      .select()
      .from(cluster)
      .where(isNotNull(cluster.category))
      .orderBy(cluster.ordinal)
    const before = (await held()).length
    const change = (set: Partial<typeof cluster.$inferInsert>) =>
      store.transact(async (tx) => {
        await tx.update(cluster).set(set).where(eq(cluster.id, one!.id))
        await clusterChanged(tx, testContext(store), [one!.id, other!.id])
      })
    // The control: what is not its name changes nothing.
    await change({ website: 'https://cluster.example' })
    expect(await held()).toHaveLength(before)
    await change({ nameRu: 'Кластер с новым именем' })
    const after = await held()
    expect(after).toHaveLength(before + 1)
    expect(after.at(-2)).toMatchObject({ nameRu: one!.nameRu, reason: 'changed' })
    expect(after.at(-2)!.revokedAt).not.toBeNull()
    expect(after.at(-1)).toMatchObject({
      nameRu: 'Кластер с новым именем',
      nameEn: one!.nameEn,
      category: one!.category,
      curated: one!.curated,
      validUntil: after.at(-2)!.validUntil,
      roundYear: after.at(-2)!.roundYear,
      revokedAt: null,
    })
    await change({ nameRu: 'Кластер с новым именем' })
    expect(await held()).toHaveLength(before + 1)
  })
})

describe('a change of category', () => {
  let store: TestStore
  let id: string
  let slug: string
  beforeAll(async () => {
    store = await seededStore()
  })
  beforeEach(async () => {
    // A cluster without a category and without a past.
    const rows = await store.read
      .select({ id: cluster.id, slug: cluster.slug })
      .from(cluster)
      .leftJoin(badgeCredential, eq(badgeCredential.clusterId, cluster.id))
      .where(and(isNull(cluster.category), isNull(badgeCredential.id)))
      .limit(1)
    id = rows[0]!.id
    slug = rows[0]!.slug
  })

  const past = () =>
    store.read
      .select()
      .from(badgeCredential)
      .where(eq(badgeCredential.clusterId, id))
      .orderBy(badgeCredential.statusIndex)
  const turn = (
    to: Category | null,
    more: Partial<CategoryChange> = {},
    own = testContext(store),
  ) => store.transact((tx) => categoryChanged(tx, own, { clusterId: id, from: null, to, ...more }))

  test('issues, replaces and revokes, and the badge turns with it', async () => {
    const shown = async () => (await showBadge(testContext(store), slug)).shown
    expect(await shown()).toMatchObject({ state: 'none' })
    await turn('proto')
    expect(await shown()).toMatchObject({ state: 'held', category: 'proto' })
    await turn('territorial', { from: 'proto' })
    expect(await shown()).toMatchObject({ state: 'held', category: 'territorial' })
    await turn(null, { from: 'territorial' })
    expect(await shown()).toMatchObject({ state: 'revoked', since: '2026-03-02' })
    const rows = await past()
    expect(rows.map(({ category, reason }) => [category, reason])).toEqual([
      ['proto', 'changed'],
      ['territorial', 'lost'],
    ])
    await turn('proto')
    expect(await shown()).toMatchObject({ state: 'held', category: 'proto' })
    expect(await past()).toHaveLength(3)
  })

  test('told twice changes nothing the second time, not even the version of kept pages', async () => {
    await turn('proto')
    const [rows, version] = [await past(), (await readVersions(store.read)).get('clusters')]
    await turn('proto')
    await turn('proto', { from: 'proto' })
    expect(await past()).toEqual(rows)
    expect((await readVersions(store.read)).get('clusters')).toBe(version)
  })

  test('of curation alone is a change, and curation alone is a category', async () => {
    await turn('territorial')
    await store.transact(async (tx) => {
      await tx.update(cluster).set({ curated: true }).where(eq(cluster.id, id))
      await categoryChanged(tx, testContext(store), {
        clusterId: id,
        from: 'territorial',
        to: 'territorial',
      })
    })
    expect((await past()).at(-1)).toMatchObject({ category: 'territorial', curated: true })
    await turn(null)
    expect((await past()).at(-1)).toMatchObject({ category: 'curated', revokedAt: null })
    await store.transact(async (tx) => {
      await tx.update(cluster).set({ curated: false }).where(eq(cluster.id, id))
      await categoryChanged(tx, testContext(store), { clusterId: id, from: null, to: null })
    })
    expect((await past()).every(({ revokedAt }) => revokedAt !== null)).toBe(true)
  })

  test('keeps the day on which it runs out, and a later day is a new credential', async () => {
    const until = new Date('2026-12-31T23:59:59.999Z')
    await turn('proto', { validUntil: until })
    expect((await showBadge(testContext(store), slug)).until).toEqual(until)
    await turn('proto', { validUntil: until })
    expect(await past()).toHaveLength(1)
    const over = testContext(store, { now: new Date('2027-01-01T00:00:00Z') })
    expect((await showBadge(over, slug)).shown).toMatchObject({
      state: 'expired',
      since: '2026-12-31',
    })
    await turn('proto', { validUntil: null })
    expect((await past()).map(({ validUntil }) => validUntil)).toEqual([until, null])
  })

  test('that is rolled back leaves no credential behind', async () => {
    const failing = store.transact(async (tx) => {
      await categoryChanged(tx, testContext(store), { clusterId: id, from: null, to: 'proto' })
      throw new Error('the rest failed')
    })
    await expect(failing).rejects.toThrow('the rest failed')
    expect(await past()).toEqual([])
  })

  test('of many clusters takes as many statements as of two, and each gets a place of its own', async () => {
    const fresh = await seededStore()
    const ids = (
      await fresh.read.select({ id: cluster.id }).from(cluster).where(isNull(cluster.category))
    ).map((row) => row.id)
    const count = async (some: string[], to: Category) => {
      let statements = 0
      const off = fresh.onQuery(() => statements++)
      await fresh.transact((tx) =>
        categoriesChanged(
          tx,
          testContext(fresh),
          some.map((clusterId) => ({ clusterId, from: null, to })),
        ),
      )
      off()
      return statements
    }
    const few = await count(ids.slice(0, 2), 'proto')
    expect(ids.length).toBeGreaterThan(20)
    expect(await count(ids.slice(2), 'territorial')).toBe(few)
    const places = (
      await fresh.read.select({ at: badgeCredential.statusIndex }).from(badgeCredential)
    )
      .map(({ at }) => at)
      .sort((a, b) => a - b)
    expect(places).toEqual(places.map((_, i) => i))
    const inForce = await fresh.read
      .select({ clusterId: badgeCredential.clusterId })
      .from(badgeCredential)
      .where(and(isNull(badgeCredential.revokedAt), isNotNull(badgeCredential.clusterId)))
    expect(new Set(inForce.map(({ clusterId }) => clusterId)).size).toBe(inForce.length)
  })

  test('of a cluster named twice is what was said last; of an unknown one nothing', async () => {
    await store.transact((tx) =>
      categoriesChanged(tx, testContext(store), [
        { clusterId: id, from: null, to: 'proto' },
        { clusterId: 'nobody', from: null, to: 'proto' },
        { clusterId: id, from: null, to: 'territorial' },
      ]),
    )
    const last = (await past()).filter(({ revokedAt }) => revokedAt === null)
    expect(last.map(({ category }) => category)).toEqual(['territorial'])
  })

  test('at once from two sides gives one credential', async () => {
    await Promise.all([turn('proto'), turn('proto'), turn('proto')])
    expect(await past()).toHaveLength(1)
  })
})
