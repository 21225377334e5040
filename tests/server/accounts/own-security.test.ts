import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { CONSENT_VERSION } from '#app/domain/accounts/consent.ts'
import { accountByEmail, insertAccount } from '#db/queries/accounts.ts'
import { consent, oneTimeLink } from '#db/schema/index.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { acceptEmailChange } from '#server/accounts/accept-email-change.ts'
import { acceptSignUp } from '#server/accounts/accept-sign-up.ts'
import { changePassword } from '#server/accounts/change-password.ts'
import { checkSignUpLink } from '#server/accounts/check-sign-up-link.ts'
import { requestEmailChange } from '#server/accounts/request-email-change.ts'
import { requestPasswordReset } from '#server/accounts/request-password-reset.ts'
import { requestSignUp } from '#server/accounts/request-sign-up.ts'
import { resetPassword } from '#server/accounts/reset-password.ts'
import { readSession } from '#server/accounts/session.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'
import { lettersTo, newAddress, person, PASSWORD } from '../../fixtures/people.ts'

const old = PASSWORD
const next = 'красный самокат стоит'
let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})

const later = (hours: number) => new Date(TEST_NOW.getTime() + hours * 3_600_000)
const visitor = (now = TEST_NOW) => testContext(store, { now, demo: false })
const tokenTo = async (to: string, template: string) => {
  const letters = await lettersTo(store, to)
  return String(letters.filter((one) => one.template === template).at(-1)?.params.token)
}

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
    const { email } = await person(store)
    const time = async (one: string) => {
      const started = performance.now()
      await expect(sign(one)).resolves.toBeUndefined()
      return performance.now() - started
    }
    // Both take as long as the floor under which no answer comes, not as long as their work.
    for (const one of [email, 'nobody-yet@example.org'])
      expect(await time(one)).toBeGreaterThan(340)
    expect(await lettersTo(store, email)).toEqual([{ template: 'account-exists', params: {} }])
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
    expect(await lettersTo(store, 'victim@example.org')).toHaveLength(4)
    const address = newAddress()
    await Promise.all(Array.from({ length: 20 }, (_, i) => sign(`many${i}@example.org`, address)))
    await expect(sign('many20@example.org', address)).rejects.toMatchObject({
      code: 'sign-in.too-many-attempts',
    })
  })
})

describe('a forgotten password', () => {
  test('is set by the link once; all sessions end and the owner is told', async () => {
    const { email, enter } = await person(store)
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
    expect((await lettersTo(store, email)).map(({ params }) => params.change)).toContain(
      'password-changed',
    )
  })

  test('of an unknown address is answered alike and sends nothing', async () => {
    await requestPasswordReset(visitor(), { email: 'none@example.org', address: newAddress() })
    expect(await lettersTo(store, 'none@example.org')).toEqual([])
  })
})

describe('one’s own password', () => {
  test('is changed with the present one; the session goes on under a new secret, others end', async () => {
    const { own, enter } = await person(store)
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
    const { own } = await person(store)
    for (let i = 0; i < 8; i++)
      await changePassword(own, { current: `${i}`, password: next, address: 'x' }).catch(() => {})
    await expect(
      changePassword(own, { current: old, password: next, address: 'x' }),
    ).rejects.toMatchObject({ code: 'sign-in.too-many-attempts' })
  })
})

describe('one’s own e-mail address', () => {
  test('changes by the link to the new one, and the old one is warned', async () => {
    const { id, email, own, enter } = await person(store)
    const sessionId = await enter()
    const ask = (to: string) =>
      requestEmailChange(own, { email: to, current: old, address: newAddress() })
    await expect(ask(email.toUpperCase())).rejects.toMatchObject({ fields: { email: 'same' } })
    await ask('new-home@example.org')
    expect((await lettersTo(store, email)).map(({ params }) => params.change)).toEqual([
      'email-changing',
    ])
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
    const [one, two] = [await person(store), await person(store)]
    await requestEmailChange(one.own, { email: two.email, current: old, address: newAddress() })
    expect(await lettersTo(store, two.email)).toEqual([])
    // Taken by somebody between the letter and the link.
    await requestEmailChange(one.own, {
      email: 'soon-taken@example.org',
      current: old,
      address: newAddress(),
    })
    const token = await tokenTo('soon-taken@example.org', 'email-change')
    const taker = makeAccount({ n: 99, email: 'soon-taken@example.org' })
    await store.transact((tx) => insertAccount(tx, taker))
    await expect(acceptEmailChange(visitor(), { token, address: 'x' })).rejects.toMatchObject({
      code: 'link.expired',
    })
  })
})
