import { beforeAll, describe, expect, test } from 'vitest'
import { operator } from '#app/domain/accounts/permissions.ts'
import { administratorExists } from '#db/queries/accounts.ts'
import { account as accountTable, oneTimeLink } from '#db/schema/index.ts'
import { acceptFirstAdministrator } from '#server/accounts/accept-first-administrator.ts'
import { checkFirstAdministratorLink } from '#server/accounts/check-first-administrator-link.ts'
import { makeFirstAdministratorLink } from '#server/accounts/make-first-administrator-link.ts'
import { readSession } from '#server/accounts/session.ts'
import { showOwnAccount } from '#server/accounts/show-own-account.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import {
  account,
  openTestStore,
  seededStore,
  testContext,
  type TestStore,
} from '../../fixtures/store.ts'

const hour = 3_600_000
const later = (hours: number) => new Date(TEST_NOW.getTime() + hours * hour)
const form = {
  name: 'Ольга',
  email: 'olga@example.org',
  password: 'длинный пароль',
  lang: 'ru',
} as const

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})

const make = (again = false, now = TEST_NOW) =>
  makeFirstAdministratorLink(testContext(store, { actor: operator, now }), { again })
const accept = (token: string, now = later(1), email: string = form.email) =>
  acceptFirstAdministrator(testContext(store, { now }), {
    ...form,
    email,
    token,
    address: '192.0.2.1',
  })

describe('the first administrator’s link', () => {
  test('only whoever runs commands on the machine may make one', async () => {
    await expect(makeFirstAdministratorLink(testContext(store))).rejects.toMatchObject({
      code: 'sign-in.required',
    })
    await expect(
      makeFirstAdministratorLink(testContext(store, { actor: account('administrator') })),
    ).rejects.toMatchObject({ code: 'permission.denied' })
  })

  test('only its hash is kept; a newer link ends an older one', async () => {
    const { token: old } = await make()
    const { token } = await make(false, later(0.5))
    const rows = await store.read.select().from(oneTimeLink)
    expect(JSON.stringify(rows)).not.toContain(token)
    const check = (one: string) =>
      checkFirstAdministratorLink(testContext(store, { now: later(1) }), one)
    await expect(check(old)).rejects.toMatchObject({ code: 'link.expired' })
    await expect(check(token)).resolves.toBeUndefined()
    await expect(check(`${token}x`)).rejects.toMatchObject({ code: 'link.unknown' })
    await expect(check('')).rejects.toMatchObject({ code: 'link.unknown' })
  })

  test('is over after 24 hours', async () => {
    const { token, expiresAt } = await make()
    expect(expiresAt).toEqual(later(24))
    await expect(accept(token, later(24))).rejects.toMatchObject({ code: 'link.expired' })
    expect(await administratorExists(store.read)).toBe(false)
  })

  test('makes one administrator, once, even when used by several at the same time', async () => {
    const { token } = await make()
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map((n) => accept(token, later(1), `admin-${n}@example.org`)),
    )
    const done = outcomes.filter((o) => o.status === 'fulfilled')
    expect(done).toHaveLength(1)
    for (const o of outcomes)
      if (o.status === 'rejected') expect(o.reason).toMatchObject({ code: 'link.used' })
    expect(await store.read.select().from(accountTable)).toHaveLength(1)

    const session = await readSession(store, done[0]!.value.sessionId)
    const { id } = session!.person
    expect(session!.person.grants).toEqual([
      { role: 'administrator', scope: 'portal', scopeId: '*' },
    ])
    const actor = { kind: 'account', accountId: id, grants: session!.person.grants } as const
    expect(await showOwnAccount(testContext(store, { actor }))).toMatchObject({
      name: 'Ольга',
      roles: [{ role: 'administrator', scope: 'portal', thing: null }],
    })
    await expect(accept(token)).rejects.toMatchObject({ code: 'link.used' })
  })

  test('is refused when there is an administrator, unless asked for again', async () => {
    await expect(make()).rejects.toMatchObject({ code: 'administrator.exists' })
    const { token } = await make(true)
    const [{ email } = { email: '' }] = await store.read.select().from(accountTable)
    await expect(accept(token, later(1), email.toUpperCase())).rejects.toMatchObject({
      code: 'form.invalid',
      fields: { email: 'taken' },
    })
    // A form refused does not use the link up.
    await expect(accept(token, later(1), 'second@example.org')).resolves.toBeDefined()
  })

  test('a demo administrator does not count: it goes with demo mode', async () => {
    const seeded = await seededStore()
    expect(await administratorExists(seeded.read)).toBe(false)
  })
})
