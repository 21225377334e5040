import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { CONSENT_VERSION } from '#app/domain/accounts/consent.ts'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { accountByEmail, insertAccount, rotateSessionsOf } from '#db/queries/accounts.ts'
import {
  account as accountTable,
  auditEvent,
  consent,
  mailMessage,
  oneTimeLink,
  session,
} from '#db/schema/index.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { acceptEmailChange } from '#server/accounts/accept-email-change.ts'
import { acceptSignUp } from '#server/accounts/accept-sign-up.ts'
import { changePassword } from '#server/accounts/change-password.ts'
import { checkSignUpLink } from '#server/accounts/check-sign-up-link.ts'
import { endOtherSessions } from '#server/accounts/end-other-sessions.ts'
import { endOwnSession } from '#server/accounts/end-own-session.ts'
import { giveConsent } from '#server/accounts/give-consent.ts'
import { listAuditEvents } from '#server/accounts/list-audit-events.ts'
import { listSessions } from '#server/accounts/list-sessions.ts'
import { hashPassword } from '#server/accounts/password.ts'
import { requestEmailChange } from '#server/accounts/request-email-change.ts'
import { requestPasswordReset } from '#server/accounts/request-password-reset.ts'
import { requestSignUp } from '#server/accounts/request-sign-up.ts'
import { resetPassword } from '#server/accounts/reset-password.ts'
import { readSession } from '#server/accounts/session.ts'
import { signIn } from '#server/accounts/sign-in.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { account, openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

const old = 'синий трактор едет'
const next = 'красный самокат стоит'
let store: TestStore
let passwordHash: string
let people = 100
let addresses = 0

beforeAll(async () => {
  store = await openTestStore()
  passwordHash = await hashPassword(old)
})

/** A network address of its own: limits of one test do not reach another. */
const newAddress = () => `198.51.100.${++addresses}`
const later = (hours: number) => new Date(TEST_NOW.getTime() + hours * 3_600_000)
const visitor = (now = TEST_NOW) => testContext(store, { now, demo: false })

async function person() {
  const n = ++people
  const row = makeAccount({ n, email: `person${n}@example.org`, passwordHash })
  await store.transact((tx) => insertAccount(tx, row))
  const actor: Actor = { kind: 'account', accountId: row.id, grants: [] }
  const enter = async (password = old, address = newAddress()) =>
    (await signIn(visitor(), { email: row.email, password, address })).sessionId!
  return { ...row, actor, own: testContext(store, { actor }), enter }
}

const lettersTo = async (to: string) => {
  const rows = await store.read.select().from(mailMessage).where(eq(mailMessage.to, to))
  return rows.map(({ template, params }) => ({ template, params }))
}
const tokenTo = async (to: string, template: string) =>
  String((await lettersTo(to)).filter((one) => one.template === template).at(-1)?.params.token)

describe('signing up', () => {
  const form = { name: 'Вера Новикова', consent: 'yes', lang: 'ru' } as const
  const sign = (email: string, address = newAddress()) =>
    requestSignUp(visitor(), { ...form, email, address })
  const accept = (token: string, password = next, now = later(1)) =>
    acceptSignUp(visitor(now), { token, password, address: newAddress(), userAgent: 'curl/8' })

  test('makes no account until the letter’s link is opened, then one with consent and a session', async () => {
    await sign('Vera@Example.org')
    expect(await accountByEmail(store.read, 'vera@example.org')).toBeUndefined()
    const token = await tokenTo('Vera@Example.org', 'sign-up')
    expect(JSON.stringify(await store.read.select().from(oneTimeLink))).not.toContain(token)
    expect(await checkSignUpLink(visitor(), token)).toMatchObject({ email: 'Vera@Example.org' })
    await expect(accept(token, 'Password2026!!')).rejects.toMatchObject({
      fields: { password: 'breached' },
    })
    await expect(accept(token, 'Вера Новикова 1')).rejects.toMatchObject({
      fields: { password: 'guessable' },
    })
    const outcomes = await Promise.allSettled([accept(token), accept(token)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const made = await accountByEmail(store.read, 'vera@example.org')
    expect(made).toMatchObject({ name: 'Вера Новикова', email: 'Vera@Example.org' })
    const done = outcomes.find((one) => one.status === 'fulfilled')!
    expect((await readSession(store, done.value.sessionId))?.person).toMatchObject({
      id: made!.id,
      grants: [{ role: 'attendee' }],
    })
    const given = await store.read.select().from(consent).where(eq(consent.accountId, made!.id))
    expect(given).toMatchObject([{ version: CONSENT_VERSION, givenAt: TEST_NOW }])
    await expect(accept(token)).rejects.toMatchObject({ code: 'link.used' })
    // The name and the address go with the link.
    const links = await store.read.select().from(oneTimeLink)
    expect(JSON.stringify(links)).not.toContain('Новикова')
  })

  test('with an address that has an account is answered alike, and only the owner learns of it', async () => {
    const { email } = await person()
    const time = async (one: string) => {
      const started = performance.now()
      await expect(sign(one)).resolves.toBeUndefined()
      return performance.now() - started
    }
    // Both take as long as the floor under which no answer comes, not as long as their work.
    for (const one of [email, 'nobody-yet@example.org'])
      expect(await time(one)).toBeGreaterThan(340)
    expect(await lettersTo(email)).toEqual([{ template: 'account-exists', params: {} }])
  })

  test('a newer link ends an older one; a link is over after two days', async () => {
    await sign('twice@example.org')
    const first = await tokenTo('twice@example.org', 'sign-up')
    await sign('TWICE@example.org')
    const second = await tokenTo('TWICE@example.org', 'sign-up')
    await expect(accept(first)).rejects.toMatchObject({ code: 'link.expired' })
    await expect(accept(second, next, later(48))).rejects.toMatchObject({ code: 'link.expired' })
    await expect(accept('nonsense')).rejects.toMatchObject({ code: 'link.unknown' })
  })

  test('fills nobody’s mailbox, and says so to nobody', async () => {
    await Promise.all(Array.from({ length: 7 }, () => sign('victim@example.org')))
    expect(await lettersTo('victim@example.org')).toHaveLength(4)
    const address = newAddress()
    await Promise.all(Array.from({ length: 20 }, (_, i) => sign(`many${i}@example.org`, address)))
    await expect(sign('many20@example.org', address)).rejects.toMatchObject({
      code: 'sign-in.too-many-attempts',
    })
  })
})

describe('a forgotten password', () => {
  test('is set by the link once; all sessions end and the owner is told', async () => {
    const { email, enter } = await person()
    const sessionId = await enter()
    await requestPasswordReset(visitor(), { email, address: newAddress() })
    const token = await tokenTo(email, 'password-reset')
    const set = (password: string, now = TEST_NOW) =>
      resetPassword(visitor(now), { token, password, address: newAddress() })
    await expect(set(next, later(1))).rejects.toMatchObject({ code: 'link.expired' })
    await expect(set('qwertyqwerty')).rejects.toMatchObject({ fields: { password: 'breached' } })
    await set(next)
    await expect(set(next)).rejects.toMatchObject({ code: 'link.used' })
    expect(await readSession(store, sessionId)).toBeNull()
    await expect(enter(old)).rejects.toMatchObject({ code: 'sign-in.failed' })
    await expect(enter(next)).resolves.toBeDefined()
    expect((await lettersTo(email)).map(({ params }) => params.change)).toContain(
      'password-changed',
    )
  })

  test('of an unknown address is answered alike and sends nothing', async () => {
    await requestPasswordReset(visitor(), { email: 'none@example.org', address: newAddress() })
    expect(await lettersTo('none@example.org')).toEqual([])
  })
})

describe('one’s own password', () => {
  test('is changed with the present one; the session goes on under a new secret, others end', async () => {
    const { own, enter } = await person()
    const [here, elsewhere] = [await enter(), await enter()]
    const change = (current: string, password: string) =>
      changePassword(own, { current, password, address: newAddress() })
    await expect(change('не тот', next)).rejects.toMatchObject({ fields: { current: 'password' } })
    await expect(change(old, '123456789012')).rejects.toMatchObject({
      code: 'form.invalid',
      fields: { password: expect.any(String) },
    })
    const { sessionId } = await change(old, next)
    for (const gone of [here, elsewhere]) expect(await readSession(store, gone)).toBeNull()
    expect(await readSession(store, sessionId)).not.toBeNull()
    // Pressed twice: the second press has the old password still.
    await expect(change(old, next)).rejects.toMatchObject({ fields: { current: 'password' } })
  })

  test('cannot be guessed by who found a browser open', async () => {
    const { own } = await person()
    for (let i = 0; i < 8; i++)
      await changePassword(own, { current: `${i}`, password: next, address: 'x' }).catch(() => {})
    await expect(
      changePassword(own, { current: old, password: next, address: 'x' }),
    ).rejects.toMatchObject({ code: 'sign-in.too-many-attempts' })
  })
})

describe('one’s own e-mail address', () => {
  test('changes by the link to the new one, and the old one is warned', async () => {
    const { id, email, own, enter } = await person()
    const sessionId = await enter()
    const ask = (to: string) =>
      requestEmailChange(own, { email: to, current: old, address: newAddress() })
    await expect(ask(email.toUpperCase())).rejects.toMatchObject({ fields: { email: 'same' } })
    await ask('new-home@example.org')
    expect((await lettersTo(email)).map(({ params }) => params.change)).toEqual(['email-changing'])
    const token = await tokenTo('new-home@example.org', 'email-change')
    const accept = () => acceptEmailChange(visitor(), { token, address: newAddress() })
    await accept()
    await expect(accept()).rejects.toMatchObject({ code: 'link.used' })
    expect((await accountByEmail(store.read, 'new-home@example.org'))?.id).toBe(id)
    expect(await accountByEmail(store.read, email)).toBeUndefined()
    // The session goes on, under a new secret from its next request.
    const found = await readSession(store, sessionId, { address: newAddress() })
    expect(found?.send).toMatch(/^\w{10,}$/)
    expect(found?.send).not.toBe(sessionId)
  })

  test('an address of another account gets no letter and is not given away', async () => {
    const [one, two] = [await person(), await person()]
    await requestEmailChange(one.own, { email: two.email, current: old, address: newAddress() })
    expect(await lettersTo(two.email)).toEqual([])
    // Taken by somebody between the letter and the link.
    await requestEmailChange(one.own, {
      email: 'soon-taken@example.org',
      current: old,
      address: newAddress(),
    })
    const token = await tokenTo('soon-taken@example.org', 'email-change')
    const taker = makeAccount({ n: ++people, email: 'soon-taken@example.org' })
    await store.transact((tx) => insertAccount(tx, taker))
    await expect(acceptEmailChange(visitor(), { token, address: 'x' })).rejects.toMatchObject({
      code: 'link.expired',
    })
  })
})

describe('sessions', () => {
  test('are listed with device and place, ended one by one or all but this', async () => {
    const { own, email } = await person()
    const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:126.0) Gecko/20100101 Firefox/126.0'
    const enter = async (address: string) =>
      (await signIn(visitor(), { email, password: old, address, userAgent })).sessionId!
    const [here, there] = [await enter('203.0.113.1'), await enter('203.0.113.2')]
    await enter('203.0.113.3')
    const listed = await listSessions(own, here)
    expect(listed).toHaveLength(3)
    expect(listed[0]).toMatchObject({
      isThis: true,
      address: '203.0.113.1',
      method: 'password',
      device: { browser: 'Firefox', system: 'Linux' },
    })
    expect(JSON.stringify(listed)).not.toContain(there)
    const stranger = await person()
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
    const { id, enter } = await person()
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
    const { id, enter } = await person()
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
    const { email, enter } = await person()
    const home = newAddress()
    await enter(old, home)
    const guesses = await Promise.allSettled(
      Array.from({ length: 45 }, (_, i) =>
        signIn(visitor(), { email, password: `guess ${i}`, address: `2001:db8::${i}` }),
      ),
    )
    const codes = guesses.map((one) => (one.status === 'rejected' ? one.reason.code : 'in'))
    expect(codes.filter((code) => code === 'sign-in.failed')).toHaveLength(39)
    expect(codes.filter((code) => code === 'sign-in.too-many-attempts')).toHaveLength(6)
    await expect(enter(old, '2001:db8::ffff')).rejects.toMatchObject({
      code: 'sign-in.too-many-attempts',
    })
    await expect(enter(old, home)).resolves.toBeDefined()
  })
})

test('consent is given once, however often the button is pressed', async () => {
  const { id, own } = await person()
  await Promise.all([giveConsent(own), giveConsent(own)])
  expect(await store.read.select().from(consent).where(eq(consent.accountId, id))).toHaveLength(1)
})

describe('the audit log', () => {
  const query = { action: null, person: '', from: '', to: '', page: 1 } as const
  const admin = () => testContext(store, { actor: account('administrator') })

  test('knows who came in and who failed to, by account and by address', async () => {
    const { email, id, enter } = await person()
    await enter(old, '203.0.113.77')
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
    expect(rows.length).toBeGreaterThan(20)
    const text = JSON.stringify(rows)
    for (const secret of [old, next, '@example.org', 'Новикова']) expect(text).not.toContain(secret)
    const [{ name } = { name: '?' }] = await store.read.select().from(accountTable).limit(1)
    expect(text).not.toContain(name)
  })
})
