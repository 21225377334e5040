import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { insertAccount, sessionsOf } from '#db/queries/accounts.ts'
import { account as accountTable, session } from '#db/schema/index.ts'
import { DEMO_PASSWORD } from '#db/seed/demo-accounts.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { hashPassword } from '#server/accounts/password.ts'
import { endSessionsOf, readSession, sessionCookie } from '#server/accounts/session.ts'
import { signIn } from '#server/accounts/sign-in.ts'
import { signOut } from '#server/accounts/sign-out.ts'
import {
  account,
  openTestStore,
  seededStore,
  testContext,
  type TestStore,
} from '../../fixtures/store.ts'

const password = 'верный пароль 12'
let store: TestStore
let person: ReturnType<typeof makeAccount>

beforeAll(async () => {
  store = await openTestStore()
  const passwordHash = await hashPassword(password)
  person = makeAccount({ email: 'Ольга@Пример.рф', passwordHash })
  await store.transact((tx) => insertAccount(tx, person))
})

async function attempt(email: string, given: string, address: string) {
  const { sessionId } = await signIn(testContext(store, { demo: false }), {
    email,
    password: given,
    address,
  })
  return { sessionId: sessionId! }
}

describe('signing in', () => {
  test('by e-mail in any letter case; the session knows the person', async () => {
    const { sessionId } = await attempt('ольга@пример.РФ', password, '192.0.2.1')
    const found = await readSession(store, sessionId)
    expect(found?.person).toMatchObject({ id: person.id, email: 'Ольга@Пример.рф', grants: [] })
    expect(found?.send).toBeNull()
  })

  test('the database never holds the secret of the cookie', async () => {
    const { sessionId } = await attempt(person.email, password, '192.0.2.2')
    const rows = await store.read.select().from(session)
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(sessionId)
    expect(await readSession(store, rows[0]!.id)).toBeNull()
  })

  test('a wrong password and an unknown address fail alike', async () => {
    await expect(attempt(person.email, 'не тот', '192.0.2.3')).rejects.toMatchObject({
      code: 'sign-in.failed',
      params: {},
    })
    await expect(attempt('nobody@example.org', password, '192.0.2.3')).rejects.toMatchObject({
      code: 'sign-in.failed',
      params: {},
    })
  })

  test('an account without a password cannot be entered', async () => {
    const open = makeAccount({ n: 2, passwordHash: null })
    await store.transact((tx) => insertAccount(tx, open))
    for (const given of ['', 'nobody has this password'])
      await expect(attempt(open.email, given, '192.0.2.4')).rejects.toMatchObject({
        code: 'sign-in.failed',
      })
  })

  test('after six failures the seventh attempt is refused, even with the right password', async () => {
    const address = '192.0.2.5'
    for (let i = 0; i < 6; i++)
      await expect(attempt(person.email, `${i}`, address)).rejects.toMatchObject({
        code: 'sign-in.failed',
      })
    await expect(attempt(person.email, password, address)).rejects.toMatchObject({
      code: 'sign-in.too-many-attempts',
      params: { minutes: 15 },
    })
    // From elsewhere the owner still gets in.
    await expect(attempt(person.email, password, '192.0.2.6')).resolves.toBeDefined()
  })

  test('many attempts at once do not slip past the limit', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, (_, i) => attempt(person.email, `guess ${i}`, '192.0.2.7')),
    )
    const codes = outcomes.map((o) => (o.status === 'rejected' ? o.reason.code : 'in'))
    expect(codes.filter((code) => code === 'sign-in.failed')).toHaveLength(6)
    expect(codes.filter((code) => code === 'sign-in.too-many-attempts')).toHaveLength(6)
  })

  test('success takes failures off the account', async () => {
    const address = '192.0.2.8'
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) await attempt(person.email, 'x', address).catch(() => {})
      await expect(attempt(person.email, password, address)).resolves.toBeDefined()
    }
  })

  test('who is signed in already is not asked again', async () => {
    await expect(
      signIn(testContext(store, { actor: account('attendee') }), {
        email: person.email,
        password,
        address: '192.0.2.9',
      }),
    ).rejects.toMatchObject({ code: 'permission.denied' })
  })
})

describe('sessions', () => {
  test('signing out ends this session and no other', async () => {
    const one = await attempt(person.email, password, '192.0.2.10')
    const two = await attempt(person.email, password, '192.0.2.10')
    await signOut(testContext(store, { actor: account() }), one.sessionId)
    expect(await readSession(store, one.sessionId)).toBeNull()
    expect(await readSession(store, two.sessionId)).not.toBeNull()
  })

  test('past half its life a session is prolonged, past its end it is gone', async () => {
    await endSessionsOf(store, person.id)
    const { sessionId } = await attempt(person.email, password, '192.0.2.11')
    const set = (days: number) =>
      store.transact(async (tx) => {
        const expiresAt = new Date(Date.now() + days * 86_400_000)
        await tx.update(session).set({ expiresAt }).where(eq(session.accountId, person.id))
      })
    await set(10)
    expect((await readSession(store, sessionId))?.send).toBe(sessionId)
    const [row] = await sessionsOf(store.read, person.id)
    expect(row!.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000)
    await set(-0.001)
    expect(await readSession(store, sessionId)).toBeNull()
    expect(await sessionsOf(store.read, person.id)).toEqual([])
  })

  test('an account that goes takes its sessions along', async () => {
    const gone = makeAccount({ n: 3, passwordHash: await hashPassword(password) })
    await store.transact((tx) => insertAccount(tx, gone))
    const { sessionId } = await attempt(gone.email, password, '192.0.2.12')
    await store.transact(async (tx) => {
      await tx.delete(accountTable).where(eq(accountTable.id, gone.id))
    })
    expect(await readSession(store, sessionId)).toBeNull()
  })

  test('the cookie is out of reach of scripts and of other sites, and bound to TLS where there is TLS', () => {
    expect(sessionCookie(false, store, 'x')).toMatch(
      /^corridor_session=x;.*HttpOnly;.*Path=\/; SameSite=Lax$/,
    )
    expect(sessionCookie(false, store, 'x')).not.toMatch(/Secure/)
    const secure = sessionCookie(true, store, 'x')
    expect(secure).toMatch(/^__Host-corridor=x;/)
    expect(secure).toMatch(/; Secure/)
    expect(secure).not.toMatch(/Domain/)
  })
})

describe('demo accounts', () => {
  test('sign in in demo mode only', async () => {
    const seeded = await seededStore()
    const by = (demo: boolean) =>
      signIn(testContext(seeded, { demo }), {
        email: 'expert@example.org',
        password: DEMO_PASSWORD,
        address: '192.0.2.13',
      })
    await expect(by(false)).rejects.toMatchObject({ code: 'sign-in.failed' })
    const { sessionId } = await by(true)
    expect((await readSession(seeded, sessionId!))?.person).toMatchObject({
      isDemo: true,
      grants: [{ role: 'expert', scope: 'portal', scopeId: '*' }],
    })
  })
})
