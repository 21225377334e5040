import { beforeAll, describe, expect, test } from 'vitest'
import { operator, type Actor } from '#app/domain/accounts/permissions.ts'
import { readVersions } from '#db/queries/versions.ts'
import * as schema from '#db/schema/index.ts'
import { askForCheck } from '#server/clusters/ladder/ask-for-check.ts'
import { checkCriterion } from '#server/clusters/ladder/check-criterion.ts'
import { claimCriterion } from '#server/clusters/ladder/claim-criterion.ts'
import { listChecks } from '#server/clusters/ladder/list-checks.ts'
import { reckonJob } from '#server/clusters/ladder/reckon-job.ts'
import { showLadder } from '#server/clusters/ladder/show-ladder.ts'
import { withdrawClaim } from '#server/clusters/ladder/withdraw-claim.ts'
import { clusterChanged } from '#server/clusters/cluster-changed.ts'
import { criterionOf, DEEP, ladderWorld, OTHER, type LadderWorld } from '../../fixtures/ladder.ts'
import { testContext } from '../../fixtures/store.ts'

let world: LadderWorld
beforeAll(async () => {
  world = await ladderWorld()
})

describe('what is published and what is reckoned', () => {
  test('are one for every cluster of the directory', async () => {
    const published = await world.store.read
      .select({
        clusterId: schema.monitoringSubject.clusterId,
        category: schema.monitoringSubject.category,
        curated: schema.monitoringSubject.curated,
        certainty: schema.monitoringSubject.certainty,
      })
      .from(schema.monitoringSubject)
    const clusters = await world.store.read.select().from(schema.cluster)
    const before = clusters.map(({ id, category, curated, categoryCertainty, inRegister }) => {
      const subject = published.find(({ clusterId }) => clusterId === id)
      expect(category).toBe(subject?.category ?? (inRegister ? 'industrial' : null))
      expect(curated).toBe(subject?.curated ?? false)
      expect(categoryCertainty).toBe(subject?.certainty ?? (inRegister ? 'medium' : null))
      return { id, category, curated, categoryCertainty }
    })
    expect(before.filter(({ category }) => category !== null).length).toBe(33)

    const outcome = await reckonJob.run(
      testContext(world.store, { actor: operator }),
      {},
      async () => {},
    )
    expect(outcome).toEqual({ clusters: clusters.length, turned: 0 })
    const after = await world.store.read.select().from(schema.cluster)
    expect(
      after.map(({ id, category, curated, categoryCertainty }) => ({
        id,
        category,
        curated,
        categoryCertainty,
      })),
    ).toEqual(expect.arrayContaining(before))
  })

  test('reckoning what stands raises no version and writes nothing', async () => {
    const before = await readVersions(world.store.read)
    await reckonJob.run(testContext(world.store, { actor: operator }), {}, async () => {})
    expect(await readVersions(world.store.read)).toEqual(before)
  })

  test('the job says how far it is', async () => {
    const seen: [number, number][] = []
    await reckonJob.run(testContext(world.store, { actor: operator }), {}, async (done, total) => {
      seen.push([done, total])
    })
    expect(seen.at(-1)).toEqual([137, 137])
  })

  test('one change costs one cluster', async () => {
    const statements: string[] = []
    const off = world.store.onQuery((sql) => statements.push(sql))
    const context = testContext(world.store, { actor: operator })
    await world.store.transact((tx) => clusterChanged(tx, context, [world.ids.get(OTHER)!]))
    const one = statements.length
    statements.length = 0
    await world.store.transact((tx) =>
      clusterChanged(tx, context, [...world.ids.values()].slice(0, 60)),
    )
    off()
    expect(one).toBeLessThan(45)
    // The spelling help of the index remembers words in statements of five hundred.
    expect(statements.filter((sql) => !/search_/.test(sql)).length).toBeLessThanOrEqual(one)
  })
})

describe('the ladder of a cluster', () => {
  test('tells everybody the state, and insiders who checked', async () => {
    const visitor = await showLadder(testContext(world.store), DEEP)
    expect(visitor).toMatchObject({ category: 'territorial', curated: true, may: { check: false } })
    expect(visitor.decision).toMatchObject({ source: 'monitoring', year: 2021 })
    expect(visitor.documents).toEqual([])
    expect(visitor.ways).toEqual([{ category: 'industrial', missing: ['ind-1'] }])
    // What monitoring decided stands, though the programme itself has run out.
    expect(criterionOf(visitor, 'cur-3')).toMatchObject({
      state: 'met',
      evidence: [{ state: 'expired', validUntil: '2020' }],
    })
  })

  test('is nobody’s for a slug nobody has', async () => {
    await expect(showLadder(testContext(world.store), 'nothing')).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('showing evidence', () => {
  const document = async () =>
    (await world.ladderOf(DEEP, world.asRepresentative())).documents[1]!.id

  test('puts it before the expert, once however often it is sent', async () => {
    const claim = {
      slug: DEEP,
      criterion: 'cur-2' as const,
      document: await document(),
      entryDate: null,
    }
    const before = (await world.ladderOf(DEEP)).awaiting
    await claimCriterion(world.asRepresentative(), claim)
    await claimCriterion(world.asRepresentative(), claim)
    const view = await world.ladderOf(DEEP)
    expect(view.awaiting).toBe(before + 1)
    expect(criterionOf(view, 'cur-2').evidence).toHaveLength(1)
    const claimId = criterionOf(view, 'cur-2').evidence[0]!.claimId!
    // Another cluster's form cannot take it back.
    await withdrawClaim(world.asAdmin(), {
      slug: OTHER,
      claim: claimId,
    })
    expect(criterionOf(await world.ladderOf(DEEP), 'cur-2').evidence).toHaveLength(1)
    await withdrawClaim(world.asRepresentative(), { slug: DEEP, claim: claimId })
    await withdrawClaim(world.asRepresentative(), { slug: DEEP, claim: claimId })
    expect(criterionOf(await world.ladderOf(DEEP), 'cur-2').evidence).toEqual([])
  })

  test('of another cluster is refused, whoever’s document it is', async () => {
    const own = await document()
    await expect(
      claimCriterion(world.asRepresentative(), {
        slug: OTHER,
        criterion: 'cur-2',
        document: own,
        entryDate: null,
      }),
    ).rejects.toMatchObject({ code: 'permission.denied' })
    await expect(
      claimCriterion(world.asAdmin(), {
        slug: OTHER,
        criterion: 'cur-2',
        document: own,
        entryDate: null,
      }),
    ).rejects.toMatchObject({ code: 'form.invalid', fields: { document: 'unknown' } })
  })
})

describe('the queue', () => {
  test('has those that asked first, until nothing awaits them', async () => {
    await askForCheck(world.asRepresentative(), { slug: DEEP, note: 'Please look' })
    await askForCheck(world.asRepresentative(), {
      slug: DEEP,
      note: 'Please look at the agreement',
    })
    const { clusters, counts } = await listChecks(world.asExpert(), { asked: true, page: 1 })
    expect(counts.asked).toBeLessThanOrEqual(counts.all)
    const mine = clusters.find(({ slug }) => slug === DEEP)
    expect(mine?.request).toMatchObject({
      note: 'Please look at the agreement',
      by: 'Павел Никитин',
    })
    const all = await listChecks(world.asExpert(), { asked: false, page: 1 })
    const asked = all.clusters.map(({ request }) => request !== null)
    expect(asked).toEqual(asked.toSorted((a, b) => Number(b) - Number(a)))

    for (;;) {
      const open = (await world.ladderOf(DEEP)).steps
        .flatMap(({ criteria }) => criteria)
        .flatMap(({ id, evidence }) => evidence.map((one) => ({ id, ...one })))
        .find(({ state }) => state === 'awaiting')
      if (!open) break
      await checkCriterion(world.asExpert(), {
        slug: DEEP,
        criterion: open.id,
        key: open.key,
        verdict: 'accepted',
        validUntil: null,
        note: null,
      })
    }
    expect((await world.ladderOf(DEEP)).request).toBeNull()
    await expect(
      askForCheck(world.asRepresentative(), { slug: DEEP, note: null }),
    ).rejects.toMatchObject({
      code: 'check.nothing',
    })
  })

  test('tells both sides', async () => {
    const rows = await world.store.read.select().from(schema.notification)
    const of = (actor: Actor, kind: string) =>
      rows.filter(
        (row) =>
          row.accountId === (actor as Extract<Actor, { kind: 'account' }>).accountId &&
          row.kind === kind,
      )
    expect(of(world.expert, 'check.asked')).toHaveLength(1)
    expect(of(world.representative, 'criterion.checked').length).toBeGreaterThan(0)
  })
})
