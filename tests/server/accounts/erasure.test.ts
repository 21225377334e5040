import { getTableName, is } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { accountByEmail, insertAccount } from '#db/queries/accounts.ts'
import { namedGrants } from '#db/queries/accounts-people.ts'
import * as schema from '#db/schema/index.ts'
import { DEMO_PASSWORD, demoAccounts } from '#db/seed/demo-accounts.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { eraseOwnAccount } from '#server/accounts/erase-own-account.ts'
import { exportOwnData } from '#server/accounts/export-own-data.ts'
import { erasePerson } from '#server/accounts/erase-person.ts'
import { invite } from '#server/accounts/invite.ts'
import { signIn } from '#server/accounts/sign-in.ts'
import { register } from '#server/conference/registration/register.ts'
import { notify } from '#server/mail/notify.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import {
  form,
  makeConference,
  makeKind,
  makeSetup,
  rowOf,
  states,
} from '../../fixtures/registration.ts'
import { openTestStore, seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const password = { current: DEMO_PASSWORD }

async function actorOf(store: TestStore, email: string): Promise<Actor & { accountId: string }> {
  const { id } = (await accountByEmail(store.read, email))!
  const grants = (await namedGrants(store.read, [id])).get(id)!
  return { kind: 'account', accountId: id, grants }
}

/** Names of the tables in which a text stands, in whatever column. */
async function tablesHolding(store: TestStore, text: string): Promise<string[]> {
  const held: string[] = []
  for (const table of Object.values(schema)) {
    if (!is(table, sqlite.SQLiteTable) && !is(table, pg.PgTable)) continue
    const rows = await store.read.select().from(table as pg.PgTable)
    if (JSON.stringify(rows).includes(text)) held.push(getTableName(table as pg.PgTable))
  }
  return held
}

const live = async (store: TestStore, email: string) => {
  const actor = await actorOf(store, email)
  await signIn(testContext(store), {
    email,
    password: DEMO_PASSWORD,
    address: '192.0.2.7',
    userAgent: 'Netscape',
  }).catch(() => undefined)
  await store.transact((tx) =>
    notify(tx, testContext(store), {
      accountId: actor.accountId,
      kind: 'invitation.accepted',
      params: { name: 'Кто-то', where: null },
      href: '/desk',
    }),
  )
  return actor
}

describe('one’s own data', () => {
  test('come as a ZIP with a file for each thing kept, without secrets', async () => {
    const store = await seededStore()
    const actor = await live(store, 'expert@example.org')
    const context = testContext(store, { actor })
    const bytes = await exportOwnData(context, 'ru')
    const files = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]),
    )
    expect(JSON.parse(files['account.json']!)).toMatchObject({ email: 'expert@example.org' })
    expect(JSON.parse(files['roles.json']!)).toMatchObject([{ role: 'expert' }])
    expect(JSON.parse(files['notifications.json']!)).toContainEqual(
      expect.objectContaining({ kind: 'invitation.accepted' }),
    )
    expect(files['README.txt']).toContain('Копия ваших данных')
    const all = Object.values(files).join()
    expect(all).not.toMatch(/\$argon2|passwordHash|tokenHash/)
    expect(all).not.toContain('cluster@example.org')
    for (const file of Object.values(files)) expect(file.endsWith('\n')).toBe(true)
  })

  test('are nobody else’s', async () => {
    const store = await seededStore()
    await expect(exportOwnData(testContext(store), 'ru')).rejects.toMatchObject({
      code: 'sign-in.required',
    })
  })
})

describe('erasure', () => {
  const programme = ['speaker', 'programme_release']

  for (const { email, name } of demoAccounts.filter(({ role }) => role !== 'administrator'))
    test(`leaves nothing of ${email}, whatever they did`, async () => {
      const store = await seededStore()
      const actor = await live(store, email)
      const admin = await actorOf(store, 'admin@example.org')
      await invite(testContext(store, { actor: admin }), {
        email,
        lang: 'ru',
        what: { role: 'expert', scope: 'portal' },
        thing: '',
      })
      // The control: before it there is something to find.
      expect(await tablesHolding(store, actor.accountId)).toEqual(
        expect.arrayContaining(['account', 'role_grant', 'notification']),
      )
      expect(await tablesHolding(store, email)).toEqual(
        expect.arrayContaining(['account', 'mail_message', 'invitation']),
      )
      await eraseOwnAccount(testContext(store, { actor }), password)
      expect(await tablesHolding(store, email)).toEqual([])
      // Who spoke at a public conference stays in its programme; everything else about them is gone.
      const named = await tablesHolding(store, name)
      expect(named.filter((table) => !programme.includes(table))).toEqual([])
      // The log keeps what was done to which number; no number leads to a person any more.
      const left = await tablesHolding(store, actor.accountId)
      expect(left.filter((table) => table !== 'audit_event')).toEqual([])
      const events = await store.read.select().from(schema.auditEvent)
      expect(events.filter(({ accountId }) => accountId === actor.accountId)).toEqual([])
      expect(events).toContainEqual(
        expect.objectContaining({ action: 'account.erased', accountId: null, address: null }),
      )
      expect(JSON.stringify(events)).not.toContain('192.0.2.7')
    })

  test('needs the password, and somebody to administer the portal', async () => {
    const store = await seededStore()
    const expert = await actorOf(store, 'expert@example.org')
    await expect(
      eraseOwnAccount(testContext(store, { actor: expert }), { current: 'не тот' }),
    ).rejects.toMatchObject({ code: 'form.invalid', fields: { current: 'password' } })
    expect(await accountByEmail(store.read, 'expert@example.org')).toBeDefined()
    const admin = await actorOf(store, 'admin@example.org')
    await expect(
      eraseOwnAccount(testContext(store, { actor: admin }), password),
    ).rejects.toMatchObject({ code: 'administrator.last' })
    // Nothing is half erased.
    expect((await actorOf(store, 'admin@example.org')).accountId).toBe(admin.accountId)
  })

  test('gives the place of a live registration to who waits, and opens no door any more', async () => {
    const store = await openTestStore()
    await makeConference(store)
    await makeSetup(store)
    await makeKind(store, 'guest', { places: 1, waitingList: true })
    const person = makeAccount({ n: 7, email: form(1).email, passwordHash: null })
    await store.transact((tx) => insertAccount(tx, person))
    const { registration: first } = await register(testContext(store), form(1))
    const { registration: second } = await register(testContext(store), form(2))
    expect(await states(store)).toEqual({ confirmed: 1, waiting: 1 })
    const ticket = await rowOf(store, first.id)
    const actor: Actor = {
      kind: 'account',
      accountId: person.id,
      grants: [],
      provenAt: TEST_NOW,
    }
    await eraseOwnAccount(testContext(store, { actor }), { current: '' })
    expect((await rowOf(store, second.id)).state).toBe('offered')
    expect(await rowOf(store, first.id)).toMatchObject({ state: 'cancelled', name: '', email: '' })
    expect(ticket.state).toBe('confirmed')
    expect(await tablesHolding(store, form(1).email)).toEqual([])
    expect(await tablesHolding(store, ticket.name)).toEqual([])
  })

  test('by an administrator takes a reason, the address and their own password; the log keeps who and why', async () => {
    const store = await seededStore()
    const admin = await actorOf(store, 'admin@example.org')
    const expert = await live(store, 'expert@example.org')
    const context = testContext(store, { actor: admin })
    const input = {
      accountId: expert.accountId,
      email: 'Expert@example.org',
      reason: 'обращение № 14 от 3 марта',
      ...password,
    }
    await expect(erasePerson(testContext(store, { actor: expert }), input)).rejects.toMatchObject({
      code: 'permission.denied',
    })
    await expect(erasePerson(context, { ...input, current: 'не тот' })).rejects.toMatchObject({
      fields: { current: 'password' },
    })
    await expect(
      erasePerson(context, { ...input, email: 'cluster@example.org' }),
    ).rejects.toMatchObject({ fields: { email: 'mismatch' } })
    await expect(
      erasePerson(context, { ...input, accountId: admin.accountId }),
    ).rejects.toMatchObject({ code: 'not-found' })
    expect(await accountByEmail(store.read, 'expert@example.org')).toBeDefined()
    await erasePerson(context, input)
    expect(await tablesHolding(store, 'expert@example.org')).toEqual([])
    const events = await store.read.select().from(schema.auditEvent)
    expect(events).toContainEqual(
      expect.objectContaining({
        action: 'account.erased',
        accountId: admin.accountId,
        subjectId: expert.accountId,
        detail: { reason: input.reason },
      }),
    )
    await expect(erasePerson(context, input)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('twice at once is once', async () => {
    const store = await seededStore()
    const actor = await actorOf(store, 'expert@example.org')
    const context = testContext(store, { actor })
    const outcomes = await Promise.allSettled([
      eraseOwnAccount(context, password),
      eraseOwnAccount(context, password),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
    expect(await accountByEmail(store.read, 'expert@example.org')).toBeUndefined()
  })
})
