import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { rotateSessionsOf } from '#db/queries/accounts.ts'
import { account as accountTable, attempt, auditEvent, consent, session } from '#db/schema/index.ts'
import { openStore } from '#db/store.ts'
import { forgiveAttempts, mayStill } from '#server/accounts/limits.ts'
import { endOtherSessions } from '#server/accounts/end-other-sessions.ts'
import { endOwnSession } from '#server/accounts/end-own-session.ts'
import { giveConsent } from '#server/accounts/give-consent.ts'
import { listAuditEvents } from '#server/accounts/list-audit-events.ts'
import { listSessions } from '#server/accounts/list-sessions.ts'
import { readSession } from '#server/accounts/session.ts'
import { signIn } from '#server/accounts/sign-in.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { account, openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'
import { newAddress, person, PASSWORD } from '../../fixtures/people.ts'

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})

const visitor = () => testContext(store, { demo: false })

describe('sessions', () => {
  test('are listed with device and place, ended one by one or all but this', async () => {
    const { own, enter } = await person(store)
    const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:126.0) Gecko/20100101 Firefox/126.0'
    const enterFrom = (address: string) => enter(PASSWORD, address, userAgent)
    const [here, there] = [await enterFrom('203.0.113.1'), await enterFrom('203.0.113.2')]
    await enterFrom('203.0.113.3')
    const listed = await listSessions(own, here)
    expect(listed).toHaveLength(3)
    expect(listed[0]).toMatchObject({
      isThis: true,
      address: '203.0.113.1',
      method: 'password',
      device: { browser: 'Firefox', system: 'Linux' },
    })
    expect(JSON.stringify(listed)).not.toContain(there)
    const stranger = await person(store)
    const { id } = listed.find(({ address }) => address === '203.0.113.2')!
    await endOwnSession(stranger.own, { id })
    expect(await readSession(store, there)).not.toBeNull()
    await endOwnSession(own, { id })
    expect(await readSession(store, there)).toBeNull()
    await endOtherSessions(own, here)
    expect(await listSessions(own, here)).toHaveLength(1)
    expect(await readSession(store, here)).not.toBeNull()
  })

  test('note their use at most every few minutes, and where', async () => {
    const { id, enter } = await person(store)
    const sessionId = await enter()
    const row = async () =>
      (await store.read.select().from(session).where(eq(session.accountId, id)))[0]!
    await readSession(store, sessionId, { address: '203.0.113.9' })
    expect((await row()).address).not.toBe('203.0.113.9')
    const before = new Date(Date.now() - 6 * 60_000)
    await store.transact(async (tx) => {
      await tx.update(session).set({ lastUsedAt: before }).where(eq(session.accountId, id))
    })
    await readSession(store, sessionId, { address: '203.0.113.9' })
    expect((await row()).address).toBe('203.0.113.9')
    expect((await row()).lastUsedAt!.getTime()).toBeGreaterThan(before.getTime())
  })

  test('get a new secret when rights change; requests on their way still pass, for a minute', async () => {
    const { id, enter } = await person(store)
    const sessionId = await enter()
    await store.transact((tx) => rotateSessionsOf(tx, id))
    const device = { address: newAddress() }
    const found = await Promise.all([1, 2, 3].map(() => readSession(store, sessionId, device)))
    expect(found.every((one) => one?.person.id === id)).toBe(true)
    const sent = found.map((one) => one?.send).filter(Boolean)
    expect(sent).toHaveLength(1)
    expect((await readSession(store, sent[0]!, device))?.send).toBeNull()
    const rows = await store.read.select().from(session).where(eq(session.accountId, id))
    const ends = rows.map(({ expiresAt }) => expiresAt.getTime() - Date.now()).sort((a, b) => a - b)
    expect(ends[0]).toBeLessThanOrEqual(60_000)
    // Asked again, the old one is not prolonged.
    expect((await readSession(store, sessionId, device))?.send).toBeNull()
    expect(
      await listSessions(
        testContext(store, { actor: { kind: 'account', accountId: id, grants: [] } }),
        sent[0]!,
      ),
    ).toHaveLength(1)
  })
})

describe('limits of signing in', () => {
  test('many machines guessing at one account stop each other, not the owner where they have been', async () => {
    const { email, enter } = await person(store)
    const home = newAddress()
    await enter(PASSWORD, home)
    const guesses = await Promise.allSettled(
      Array.from({ length: 45 }, (_, i) =>
        signIn(visitor(), { email, password: `guess ${i}`, address: `2001:db8::${i}` }),
      ),
    )
    const codes = guesses.map((one) => (one.status === 'rejected' ? one.reason.code : 'in'))
    expect(codes.filter((code) => code === 'sign-in.failed')).toHaveLength(39)
    expect(codes.filter((code) => code === 'sign-in.too-many-attempts')).toHaveLength(6)
    await expect(enter(PASSWORD, '2001:db8::ffff')).rejects.toMatchObject({
      code: 'sign-in.too-many-attempts',
    })
    await expect(enter(PASSWORD, home)).resolves.toBeDefined()
  })
})

describe('limits of attempts', () => {
  test('are counted by all nodes together, end by themselves, and hold no address', async () => {
    const node = await openStore(store.url)
    try {
      const key = `${newAddress()} somebody@example.org`
      const tried = []
      for (let i = 0; i < 8; i++)
        tried.push(await mayStill(i % 2 ? node : store, 'sign-in.here', key))
      expect(tried).toEqual([true, true, true, true, true, true, false, false])
      const rows = await store.read.select().from(attempt)
      expect(JSON.stringify(rows)).not.toContain('somebody')
      // A quarter of an hour later it begins anew, and what is over is cleaned away.
      await store.transact((tx) => tx.update(attempt).set({ expiresAt: new Date(Date.now() - 1) }))
      expect(await mayStill(node, 'sign-in.here', key)).toBe(true)
      expect(await store.read.select().from(attempt)).toMatchObject([{ count: 1 }])
      await forgiveAttempts(store, 'sign-in.here', key)
      expect(await store.read.select().from(attempt)).toEqual([])
    } finally {
      await node.close()
    }
  })

  test('many at once do not slip through', async () => {
    const key = newAddress()
    const tried = await Promise.all(
      Array.from({ length: 20 }, () => mayStill(store, 'sign-in.here', key)),
    )
    expect(tried.filter(Boolean)).toHaveLength(6)
  })
})

test('consent is given once, however often the button is pressed', async () => {
  const { id, own } = await person(store)
  await Promise.all([giveConsent(own), giveConsent(own)])
  expect(await store.read.select().from(consent).where(eq(consent.accountId, id))).toHaveLength(1)
})

describe('the audit log', () => {
  const query = { action: null, person: '', from: '', to: '', page: 1 } as const
  const admin = () => testContext(store, { actor: account('administrator') })

  test('knows who came in and who failed to, by account and by address', async () => {
    const { email, id, enter } = await person(store)
    await enter(PASSWORD, '203.0.113.77')
    await enter('не тот', '203.0.113.77').catch(() => {})
    const { entries, total } = await listAuditEvents(admin(), {
      ...query,
      person: email.toUpperCase(),
    })
    expect(total).toBe(2)
    expect(entries).toMatchObject([
      { action: 'account.sign-in-failed', actor: null, subject: { email }, isSelf: false },
      { action: 'account.signed-in', actor: { email }, isSelf: true, address: '203.0.113.77' },
    ])
    const one = { ...query, person: id, action: 'account.signed-in' } as const
    expect((await listAuditEvents(admin(), one)).total).toBe(1)
    const day = TEST_NOW.toISOString().slice(0, 10)
    expect((await listAuditEvents(admin(), { ...one, from: day, to: day })).total).toBe(1)
    expect((await listAuditEvents(admin(), { ...one, to: '2026-03-01' })).total).toBe(0)
    expect((await listAuditEvents(admin(), { ...one, from: '2026-03-03' })).total).toBe(0)
  })

  test('is for administrators, and holds no secret, name or address of e-mail', async () => {
    for (const actor of [account('expert'), account('organiser'), account()])
      await expect(listAuditEvents(testContext(store, { actor }), query)).rejects.toMatchObject({
        code: 'permission.denied',
      })
    const rows = await store.read.select().from(auditEvent)
    expect(rows.length).toBeGreaterThan(5)
    const text = JSON.stringify(rows)
    for (const secret of [PASSWORD, '@example.org']) expect(text).not.toContain(secret)
    const [{ name } = { name: '?' }] = await store.read.select().from(accountTable).limit(1)
    expect(text).not.toContain(name)
  })
})
