import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { registerSchema } from '#app/domain/clusters/editing/request-forms.ts'
import { fieldErrors } from '#app/domain/shared/form.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { namedGrants } from '#db/queries/accounts-people.ts'
import { cluster } from '#db/schema/index.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { claimCluster } from '#server/clusters/requests/claim-cluster.ts'
import { decideRequest } from '#server/clusters/requests/decide-request.ts'
import { listRequests } from '#server/clusters/requests/list-requests.ts'
import { openRequest } from '#server/clusters/requests/open-request.ts'
import { registerCluster } from '#server/clusters/requests/register-cluster.ts'
import { showRequest } from '#server/clusters/requests/show-request.ts'
import { withdrawRequest } from '#server/clusters/requests/withdraw-request.ts'
import { setThresholds } from '#server/clusters/set-thresholds.ts'
import { showThresholds } from '#server/clusters/show-thresholds.ts'
import { explainCategories } from '#server/clusters/explain-categories.ts'
import { showCluster } from '#server/clusters/show-cluster.ts'
import { showDesk } from '#server/clusters/show-desk.ts'
import { OTHER, SLUG } from '../../../fixtures/editing.ts'
import { account, seededStore, testContext, type TestStore } from '../../../fixtures/store.ts'

let store: TestStore
const people: Actor[] = []
const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`

beforeAll(async () => {
  store = await seededStore()
  await store.transact(async (tx) => {
    for (const n of [0, 1, 2]) {
      const made = makeAccount({ n: 70 + n, name: `Person ${n}`, email: `p${n}@example.org` })
      await insertAccount(tx, made)
      const grants = n === 2 ? [{ role: 'expert', scope: 'portal', scopeId: '*' } as const] : []
      people.push({ kind: 'account', accountId: made.id, grants })
    }
  })
})

const as = (n: number) => testContext(store, { actor: people[n]! })
const accountOf = (n: number) => (people[n] as Extract<Actor, { kind: 'account' }>).accountId
const words = { position: 'Директор', message: 'Назначен общим собранием участников.' }
const form = {
  ...words,
  nameRu: 'Кластер тихих машин',
  nameEn: 'Quiet Machines Cluster',
  purposeRu: 'Делать машины тише, чем дождь за окном.',
  purposeEn: 'To make machines quieter than rain at the window.',
  regions: ['RU-SPE'],
}

const grantsOf = async (id: string) => (await namedGrants(store.read, [id])).get(id)

describe('claiming a cluster', () => {
  test('waits for an expert, who makes the asker its representative, once', async () => {
    const claim = { slug: SLUG, requestId: id(1), ...words }
    await claimCluster(as(0), claim)
    await claimCluster(as(0), claim)
    await claimCluster(as(0), { ...claim, requestId: id(2) })
    expect((await openRequest(as(0), SLUG)).state).toBe('waiting')
    const { waiting } = await listRequests(as(2))
    expect(waiting.filter(({ who }) => who === 'Person 0')).toHaveLength(1)
    // The expert's desk counts what waits; the asker's does not.
    expect((await showDesk(as(2))).waiting.requests).toBe(waiting.length)
    expect((await showDesk(as(0))).waiting.requests).toBe(0)

    const yes = { requestId: id(1), decision: 'accepted', reason: '' } as const
    await decideRequest(as(2), yes)
    await decideRequest(as(2), yes)
    expect(await grantsOf(accountOf(0))).toMatchObject([
      { role: 'representative', thing: { slug: SLUG } },
    ])
    const no = { ...yes, decision: 'refused', reason: 'Передумал' } as const
    await expect(decideRequest(as(2), no)).rejects.toMatchObject({ code: 'form.stale' })
  })

  test('refused, it says why and gives nothing', async () => {
    await claimCluster(as(1), { slug: OTHER, requestId: id(3), ...words })
    const reason = 'Нет решения собрания'
    await decideRequest(as(2), { requestId: id(3), decision: 'refused', reason })
    expect(await grantsOf(accountOf(1))).toEqual([])
    const { requests } = await showDesk(as(1))
    expect(requests).toMatchObject([{ state: 'refused', reason }])
  })

  test('withdrawn, it can no longer be accepted; nobody withdraws another’s', async () => {
    await claimCluster(as(1), { slug: OTHER, requestId: id(4), ...words })
    await expect(withdrawRequest(as(0), id(4))).rejects.toMatchObject({ code: 'not-found' })
    await withdrawRequest(as(1), id(4))
    const yes = { requestId: id(4), decision: 'accepted', reason: '' } as const
    await expect(decideRequest(as(2), yes)).rejects.toMatchObject({ code: 'form.stale' })
  })

  test('an expert does not decide their own request; nobody else decides at all', async () => {
    await claimCluster(as(2), { slug: OTHER, requestId: id(5), ...words })
    const yes = { requestId: id(5), decision: 'accepted', reason: '' } as const
    for (const n of [0, 2])
      await expect(decideRequest(as(n), yes)).rejects.toMatchObject({ code: 'permission.denied' })
    expect((await showRequest(as(2), id(5))).own).toBe(true)
    await expect(showRequest(as(0), id(5))).rejects.toMatchObject({ code: 'permission.denied' })
    await expect(listRequests(as(0))).rejects.toMatchObject({ code: 'permission.denied' })
    await expect(
      claimCluster(testContext(store), { slug: OTHER, requestId: id(6), ...words }),
    ).rejects.toMatchObject({ code: 'sign-in.required' })
  })
})

describe('registering a cluster', () => {
  test('the minimum is asked for, field by field', () => {
    const parsed = registerSchema.safeParse({ requestId: id(7), nameRu: 'Имя', website: 'x' })
    expect(fieldErrors(parsed.error!)).toEqual({
      nameEn: 'required',
      purposeRu: 'required',
      purposeEn: 'required',
      regions: 'required',
      specialisations: 'required',
      website: 'url',
      position: 'required',
      message: 'required',
    })
  })

  test('accepted, the cluster is in the directory, searchable, with a representative', async () => {
    const { terms } = await openRequest(as(1))
    const specialisations = [terms.specialisation[3]!.id]
    const sent = registerSchema.parse({ ...form, specialisations, requestId: id(8) })
    await registerCluster(as(1), sent)
    await registerCluster(as(1), sent)
    const before = await store.read.select().from(cluster)
    expect(before.some(({ nameEn }) => nameEn === form.nameEn)).toBe(false)
    const yes = { requestId: id(8), decision: 'accepted', reason: '' } as const
    await decideRequest(as(2), yes)
    await decideRequest(as(2), yes)
    const after = await store.read.select().from(cluster)
    expect(after).toHaveLength(before.length + 1)
    const { cluster: made } = await showCluster(testContext(store), 'klaster-tikhikh-mashin')
    expect(made).toMatchObject({ name: { en: form.nameEn }, level: 'initial', category: null })
    expect(made.completeness).toBeGreaterThan(0)
    const own = (await showDesk(as(1))).requests.find((one) => one.id === id(8))
    expect(own?.state).toBe('accepted')
    expect(await grantsOf(accountOf(1))).toMatchObject([
      { role: 'representative', thing: { slug: 'klaster-tikhikh-mashin' } },
    ])
  })

  test('a name the directory has is refused beside its field, in any letter case', async () => {
    const specialisations = ['multi-industry']
    const nameRu = 'КЛАСТЕР ТИХИХ МАШИН'
    const sent = registerSchema.parse({ ...form, nameRu, specialisations, requestId: id(9) })
    await expect(registerCluster(as(0), sent)).rejects.toMatchObject({
      fields: { nameRu: 'taken', nameEn: 'taken' },
    })
  })

  test('a region that is not there is refused', async () => {
    const other = { ...form, nameRu: 'Иной', nameEn: 'Other', regions: ['RU-XXX'] }
    const specialisations = ['multi-industry']
    const sent = registerSchema.parse({ ...other, specialisations, requestId: id(10) })
    await expect(registerCluster(as(0), sent)).rejects.toMatchObject({
      fields: { regions: 'choice' },
    })
  })
})

describe('thresholds', () => {
  test('an administrator sets them; every level follows and everybody reads them', async () => {
    const admin = testContext(store, { actor: account('administrator') })
    await setThresholds(admin, { initial: 0, medium: 20, high: 50 })
    const rows = await store.read.select().from(cluster)
    for (const { completeness: full, level } of rows)
      expect(level).toBe(full >= 50 ? 'high' : full >= 20 ? 'medium' : 'initial')
    expect((await explainCategories(testContext(store))).thresholds).toMatchObject({ high: 50 })
    const { clusters } = await showThresholds(admin)
    expect(clusters.initial + clusters.medium + clusters.high).toBe(rows.length)
  })

  test('nobody else does', async () => {
    for (const actor of [account('expert'), account('organiser')])
      await expect(
        setThresholds(testContext(store, { actor }), { initial: 0, medium: 1, high: 2 }),
      ).rejects.toMatchObject({ code: 'permission.denied' })
  })
})
