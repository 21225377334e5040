import { beforeEach, describe, expect, test } from 'vitest'
import {
  can,
  operator,
  type Actor,
  type Grant,
  type Role,
} from '#app/domain/accounts/permissions.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { lookById, namedGrants } from '#db/queries/accounts-people.ts'
import { auditEvent, lookAs, notification } from '#db/schema/index.ts'
import { endLookAs } from '#server/accounts/end-look-as.ts'
import { giveRole } from '#server/accounts/give-role.ts'
import { listPeople } from '#server/accounts/list-people.ts'
import { startLookAs } from '#server/accounts/look-as.ts'
import { showOwnAccount } from '#server/accounts/show-own-account.ts'
import { showPerson } from '#server/accounts/show-person.ts'
import { takeRole } from '#server/accounts/take-role.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { openTestStore, seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const admin = '00000000-0000-7000-8000-00000000a001'
const olga = '00000000-0000-7000-8000-00000000a002'
const everywhere = { scope: 'portal', scopeId: '*' } as const
const asAdmin: Actor = {
  kind: 'account',
  accountId: admin,
  grants: [{ role: 'administrator', ...everywhere }],
}

let store: TestStore
const fill = (target: TestStore) =>
  target.transact(async (tx) => {
    for (const [id, name] of [
      [admin, 'Ёлкина Анна'],
      [olga, 'Ольга Петрова'],
    ] as const)
      await insertAccount(tx, {
        id,
        email: `${id}@example.org`,
        name,
        lang: 'ru',
        passwordHash: null,
        passwordChangedAt: null,
        isDemo: false,
        createdAt: TEST_NOW,
      })
  })
beforeEach(async () => {
  store = await openTestStore()
  await fill(store)
})

const as = (actor: Actor = asAdmin) => testContext(store, { actor })
const rolesOf = async (id: string) =>
  ((await namedGrants(store.read, [id])).get(id) ?? []).map(({ role }) => role)
const give = (role: Role, id = olga, thing = '') =>
  giveRole(as(), {
    accountId: id,
    what: { role, scope: role === 'representative' ? 'cluster' : 'portal' },
    thing,
  })
const audited = async () => (await store.read.select().from(auditEvent)).map(({ action }) => action)

describe('roles', () => {
  test('are given once, written down, and the person is told', async () => {
    await give('expert')
    await give('expert')
    expect(await rolesOf(olga)).toEqual(['expert'])
    expect(await audited()).toEqual(['role.given'])
    expect(await store.read.select().from(notification)).toMatchObject([
      { accountId: olga, kind: 'role.given', params: { role: 'expert', where: null } },
    ])
  })

  test('are taken, once', async () => {
    await give('expert')
    const taken = { accountId: olga, role: 'expert', ...everywhere } as const
    await takeRole(as(), taken)
    await takeRole(as(), taken)
    expect(await rolesOf(olga)).toEqual([])
    expect(await audited()).toEqual(['role.given', 'role.taken'])
  })

  test('the last administrator stays, even when two take the last two at once', async () => {
    await give('administrator', admin)
    await give('administrator', olga)
    const outcomes = await Promise.allSettled(
      [admin, olga].map((accountId) =>
        takeRole(as(), { accountId, role: 'administrator', ...everywhere }),
      ),
    )
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((one) => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'administrator.last' })
  })

  test('count in a cluster that is there, named by its name or address', async () => {
    const seeded = await seededStore()
    await fill(seeded)
    const context = testContext(seeded, { actor: asAdmin })
    const { clusters } = await showPerson(context, olga)
    const what = { role: 'representative', scope: 'cluster' } as const
    const target = { accountId: olga, what }
    await giveRole(context, { ...target, thing: clusters[0]!.ru.toUpperCase() })
    await giveRole(context, { ...target, thing: clusters[1]!.en })
    const grants = (await showPerson(context, olga)).roles
    expect(grants.map(({ thing }) => thing?.name.ru).toSorted()).toEqual(
      [clusters[0]!.ru, clusters[1]!.ru].toSorted(),
    )
    const slug = grants[0]!.thing!.slug!
    await giveRole(context, { ...target, thing: `https://portal.example/ru/clusters/${slug}` })
    expect((await showPerson(context, olga)).roles).toHaveLength(2)
    for (const thing of ['', 'Такого кластера нет'])
      await expect(giveRole(context, { ...target, thing })).rejects.toMatchObject({
        code: 'form.invalid',
        fields: { thing: thing ? 'unknown' : 'required' },
      })
  })

  test('count in a conference, named by its title or address, and in no other', async () => {
    const seeded = await seededStore()
    await fill(seeded)
    const context = testContext(seeded, { actor: asAdmin })
    const { conferences } = await showPerson(context, olga)
    const what = { role: 'organiser', scope: 'conference' } as const
    const [one, other] = conferences
    const give = (thing: string) => giveRole(context, { accountId: olga, what, thing })
    await give(one!.en.toUpperCase())
    const [grant, ...rest] = (await showPerson(context, olga)).roles
    expect(rest).toEqual([])
    expect(grant).toMatchObject({
      role: 'organiser',
      scopeId: one!.id,
      thing: { name: { ru: one!.ru } },
    })
    await give(`https://portal.example/ru/conferences/${grant!.thing!.slug}`)
    await expect(give('Такой конференции нет')).rejects.toMatchObject({
      fields: { thing: 'unknown' },
    })
    expect((await showPerson(context, olga)).roles).toHaveLength(1)
    const actor: Actor = { kind: 'account', accountId: olga, grants: [grant!] }
    const scopeId = other!.id
    expect(can(actor, 'conference.settings', { scope: 'conference', scopeId: one!.id })).toBe(true)
    expect(can(actor, 'conference.settings', { scope: 'conference', scopeId })).toBe(false)
    const own = await showOwnAccount(testContext(seeded, { actor }))
    expect(own.roles).toMatchObject([{ thing: { slug: grant!.thing!.slug } }])
  })

  test('that make no sense there are refused', async () => {
    await expect(
      giveRole(as(), {
        accountId: olga,
        what: { role: 'administrator', scope: 'cluster' },
        thing: 'x',
      }),
    ).rejects.toMatchObject({ fields: { what: 'choice' } })
  })
})

describe('only administrators', () => {
  const others: Actor[] = [
    { kind: 'visitor' },
    operator,
    ...(['expert', 'organiser', 'representative', 'attendee'] as const).map((role): Actor => ({
      kind: 'account',
      accountId: olga,
      grants: [{ role, ...everywhere } satisfies Grant],
    })),
  ]
  const target = { accountId: olga, role: 'expert', ...everywhere } as const
  test('see people, give and take roles, look with somebody’s eyes', async () => {
    for (const actor of others) {
      const attempts = [
        listPeople(as(actor), { q: '', page: 1 }),
        showPerson(as(actor), olga),
        giveRole(as(actor), {
          accountId: olga,
          what: { role: 'administrator', scope: 'portal' },
          thing: '',
        }),
        takeRole(as(actor), target),
        startLookAs(as(actor), { accountId: admin, reason: 'из любопытства' }),
      ]
      for (const one of await Promise.allSettled(attempts))
        expect(one).toMatchObject({
          status: 'rejected',
          reason: { code: actor.kind === 'visitor' ? 'sign-in.required' : 'permission.denied' },
        })
    }
    expect(await rolesOf(olga)).toEqual([])
  })
})

describe('the list of people', () => {
  test('is searched by parts of names in any case, ё as е, and by role', async () => {
    await give('expert')
    const names = async (q: string, role?: Role) =>
      (await listPeople(as(), { q, role, page: 1 })).people.map(({ name }) => name)
    expect(await names('')).toEqual(['Ёлкина Анна', 'Ольга Петрова'])
    expect(await names('елкина')).toEqual(['Ёлкина Анна'])
    expect(await names('ПЕТР оль')).toEqual(['Ольга Петрова'])
    expect(await names('', 'expert')).toEqual(['Ольга Петрова'])
    expect(await names('анна', 'expert')).toEqual([])
    expect(await names('%')).toEqual([])
  })
})

describe('looking with somebody’s eyes', () => {
  test('is written down with its reason, and the person is told', async () => {
    const id = await startLookAs(as(), { accountId: olga, reason: 'помогаю с заявкой' })
    expect(await lookById(store.read, id)).toMatchObject({
      look: { lookedBy: admin, accountId: olga, endedAt: null },
    })
    expect(await store.read.select().from(auditEvent)).toMatchObject([
      {
        action: 'account.looked-as',
        accountId: admin,
        subjectId: olga,
        detail: { reason: 'помогаю с заявкой' },
      },
    ])
    expect(await store.read.select().from(notification)).toMatchObject([
      { accountId: olga, kind: 'account.looked-at', params: { by: 'Ёлкина Анна' } },
    ])
    await endLookAs(as(), id)
    expect(await store.read.select().from(lookAs)).toMatchObject([{ endedAt: TEST_NOW }])
  })

  test('ends only one’s own look; nobody looks with their own eyes or nobody’s', async () => {
    const id = await startLookAs(as(), { accountId: olga, reason: 'помогаю с заявкой' })
    await endLookAs(as({ kind: 'account', accountId: olga, grants: [] }), id)
    expect(await store.read.select().from(lookAs)).toMatchObject([{ endedAt: null }])
    for (const accountId of [admin, 'nobody'])
      await expect(startLookAs(as(), { accountId, reason: 'проверка' })).rejects.toMatchObject({
        code: 'not-found',
      })
  })
})
