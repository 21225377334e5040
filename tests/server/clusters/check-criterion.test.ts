import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { operator, type Actor, type Grant } from '#app/domain/accounts/permissions.ts'
import type { CriterionId } from '#app/domain/clusters/ladder.ts'
import * as schema from '#db/schema/index.ts'
import { checkCriterion } from '#server/clusters/ladder/check-criterion.ts'
import { claimCriterion } from '#server/clusters/ladder/claim-criterion.ts'
import { expiryTick } from '#server/clusters/ladder/reckon-job.ts'
import { showLadder } from '#server/clusters/ladder/show-ladder.ts'
import {
  criterionOf,
  DEEP,
  ladderWorld,
  later,
  OTHER,
  whole,
  type LadderWorld,
} from '../../fixtures/ladder.ts'
import { testContext } from '../../fixtures/store.ts'

let world: LadderWorld
beforeAll(async () => {
  world = await ladderWorld()
})

describe('an expert’s check', () => {
  const climb: CriterionId[] = [
    'proto-1',
    'proto-2',
    'terr-1',
    'terr-2',
    'terr-3',
    'terr-4',
    'terr-5',
  ]

  test('raises the cluster with its badge, and takes both away again', async () => {
    for (const id of climb.slice(0, 2))
      await checkCriterion(world.asExpert(), whole(OTHER, id, 'accepted'))
    expect(await world.rowOf(OTHER)).toMatchObject({
      category: 'proto',
      categoryCertainty: 'certain',
    })
    expect(await world.credentialOf(OTHER)).toMatchObject([{ category: 'proto' }])
    for (const id of climb.slice(2))
      await checkCriterion(world.asExpert(1), whole(OTHER, id, 'accepted'))
    expect((await world.rowOf(OTHER)).category).toBe('territorial')
    expect(await world.credentialOf(OTHER)).toMatchObject([{ category: 'territorial' }])

    await checkCriterion(world.asExpert(2), whole(OTHER, 'proto-2', 'refused'))
    expect((await world.rowOf(OTHER)).category).toBeNull()
    expect(await world.credentialOf(OTHER)).toEqual([])
    const view = await world.ladderOf(OTHER)
    expect(view.turns.map(({ from, to, cause }) => [from, to, cause])).toEqual([
      ['territorial', null, 'check'],
      ['proto', 'territorial', 'check'],
      [null, 'proto', 'check'],
    ])
    expect(view.turns[0]!.by).toBe('Марина Орлова')
    expect((await showLadder(testContext(world.store), OTHER)).turns[0]!.by).toBeNull()
  })

  test('pressed twice is kept once', async () => {
    const before = (await world.checksOf(OTHER)).length
    const check = whole(OTHER, 'cur-1', 'accepted')
    await checkCriterion(world.asExpert(3), check)
    await checkCriterion(world.asExpert(3), check)
    expect(await world.checksOf(OTHER)).toHaveLength(before + 1)
  })

  test('of something no longer shown is told so, and nothing is written', async () => {
    const before = (await world.checksOf(DEEP)).length
    const [shown] = criterionOf(await world.ladderOf(DEEP), 'terr-1').evidence
    await world.store.transact((tx) =>
      tx
        .update(schema.clusterDocument)
        .set({ titleRu: 'Другое соглашение' })
        .where(eq(schema.clusterDocument.id, shown!.documentId!)),
    )
    await expect(
      checkCriterion(world.asExpert(), {
        slug: DEEP,
        criterion: 'terr-1',
        key: shown!.key,
        verdict: 'accepted',
        validUntil: null,
        note: null,
      }),
    ).rejects.toMatchObject({ code: 'form.stale' })
    expect(await world.checksOf(DEEP)).toHaveLength(before)
  })

  test('is not for visitors, representatives, experts of elsewhere, or one’s own cluster', async () => {
    const check = whole(DEEP, 'terr-1', 'accepted')
    const refused = async (actor: Actor | undefined, code: string) =>
      expect(checkCriterion(testContext(world.store, { actor }), check)).rejects.toMatchObject({
        code,
      })
    await refused(undefined, 'sign-in.required')
    await refused(world.representative, 'permission.denied')
    const { accountId } = world.expert as Extract<Actor, { kind: 'account' }>
    const holding = (...grants: Grant[]): Actor => ({ kind: 'account', accountId, grants })
    await refused(
      holding({ role: 'expert', scope: 'cluster', scopeId: world.ids.get(OTHER)! }),
      'permission.denied',
    )
    await refused(
      holding(
        { role: 'expert', scope: 'portal', scopeId: '*' },
        { role: 'representative', scope: 'cluster', scopeId: world.ids.get(DEEP)! },
      ),
      'check.own-cluster',
    )
  })

  test('with a day that is past is refused', async () => {
    await expect(
      checkCriterion(world.asExpert(), {
        ...whole(OTHER, 'cur-2', 'accepted'),
        validUntil: later(-1).toISOString().slice(0, 10),
      }),
    ).rejects.toMatchObject({ code: 'form.invalid', fields: { validUntil: 'past' } })
  })

  test('runs out by itself, with the badge', async () => {
    await checkCriterion(world.asExpert(4), {
      ...whole(OTHER, 'proto-2', 'accepted'),
      validUntil: later(10).toISOString().slice(0, 10),
    })
    expect((await world.rowOf(OTHER)).category).toBe('territorial')
    const tick = (days: number) =>
      expiryTick.run(testContext(world.store, { actor: operator, now: later(days) }))
    await tick(10)
    expect((await world.rowOf(OTHER)).category).toBe('territorial')
    await tick(11)
    expect((await world.rowOf(OTHER)).category).toBeNull()
    expect(await world.credentialOf(OTHER)).toEqual([])
    expect((await world.ladderOf(OTHER, world.asExpert(11))).turns[0]).toMatchObject({
      cause: 'time',
      by: null,
    })
    expect(
      criterionOf(await world.ladderOf(OTHER, world.asExpert(11)), 'proto-2').whole,
    ).toMatchObject({
      verdict: 'accepted',
    })
  })
})

describe('an entry in the register', () => {
  test('accepted, it enters the cluster and makes it industrial; taken back, it leaves', async () => {
    const [candidate] = await world.store.read
      .select({ slug: schema.cluster.slug })
      .from(schema.cluster)
      .where(and(isNull(schema.cluster.category), eq(schema.cluster.inRegister, false)))
      .orderBy(schema.cluster.ordinal)
    const target = candidate!.slug
    await claimCriterion(world.asAdmin(), {
      slug: target,
      criterion: 'ind-1',
      entryNumber: '77-01',
      entryDate: '2025-03-01',
    })
    const [shown] = criterionOf(await world.ladderOf(target), 'ind-1').evidence
    expect(shown).toMatchObject({ kind: 'register', number: '77-01', state: 'awaiting' })
    await checkCriterion(world.asExpert(), {
      slug: target,
      criterion: 'ind-1',
      key: shown!.key,
      verdict: 'accepted',
      validUntil: null,
      note: null,
    })
    expect(await world.rowOf(target)).toMatchObject({ category: 'industrial', inRegister: true })
    await checkCriterion(world.asExpert(1), whole(target, 'ind-1', 'refused'))
    expect(await world.rowOf(target)).toMatchObject({ category: null, inRegister: false })
  })
})
