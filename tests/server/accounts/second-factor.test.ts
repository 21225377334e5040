import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { operator, type Actor } from '#app/domain/accounts/permissions.ts'
import { setTotpSecret } from '#db/queries/account-factors.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { auditEvent, mailMessage, recoveryCode, totp } from '#db/schema/index.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { beginTotp } from '#server/accounts/begin-totp.ts'
import { confirmTotp } from '#server/accounts/confirm-totp.ts'
import { makeRecoveryCodes } from '#server/accounts/make-recovery-codes.ts'
import { hashPassword } from '#server/accounts/password.ts'
import { readSession } from '#server/accounts/session.ts'
import { sealTotpSecrets } from '#server/accounts/seal-totp-secrets.ts'
import { showSecondFactor } from '#server/accounts/show-second-factor.ts'
import { signInByCode } from '#server/accounts/sign-in-by-code.ts'
import { signIn } from '#server/accounts/sign-in.ts'
import { codeAt, matchingStep, stepAt } from '#server/accounts/totp.ts'
import { turnOffTotp } from '#server/accounts/turn-off-totp.ts'
import { secretsOf } from '#server/secrets.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

// RFC 6238, appendix B, SHA-1: the secret is the ASCII text 12345678901234567890.
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('the code at second %i is that of RFC 6238', (seconds, code) => {
  expect(codeAt(RFC_SECRET, stepAt(new Date(seconds * 1000)))).toBe(code)
})

test('a neighbouring step is taken, a code is taken once, a farther one never', () => {
  const step = stepAt(TEST_NOW)
  const match = (offset: number, lastStep = 0) =>
    matchingStep({ secret: RFC_SECRET, lastStep }, codeAt(RFC_SECRET, step + offset), TEST_NOW)
  expect([-2, -1, 0, 1, 2].map((offset) => match(offset))).toEqual([
    undefined,
    step - 1,
    step,
    step + 1,
    undefined,
  ])
  expect(match(0, step)).toBeUndefined()
  expect(match(1, step)).toBe(step + 1)
  for (const nonsense of ['', '1', '1234567', 'абвгде', '٣٣٣٣٣٣'])
    expect(matchingStep({ secret: RFC_SECRET, lastStep: 0 }, nonsense, TEST_NOW)).toBeUndefined()
})

const current = 'синий трактор едет'
let store: TestStore
let passwordHash: string
let n = 0
let email: string
let actor: Actor

beforeAll(async () => {
  store = await openTestStore()
  passwordHash = await hashPassword(current)
})
beforeEach(async () => {
  email = `factor${++n}@example.org`
  const person = makeAccount({ n, email, passwordHash })
  await store.transact((tx) => insertAccount(tx, person))
  actor = { kind: 'account', accountId: person.id, grants: [] }
})

const later = (seconds: number) => new Date(TEST_NOW.getTime() + seconds * 1000)
const own = (now = TEST_NOW) => testContext(store, { actor, now })
const visitor = (now: Date) => testContext(store, { now, demo: false })
const address = '192.0.2.1'

async function turnOn() {
  await beginTotp(own(), { current })
  const shown = await showSecondFactor(own(), { host: 'corridor.example' })
  if (shown.state !== 'unconfirmed') throw new Error(shown.state)
  const { secret } = shown
  const { codes } = await confirmTotp(own(), { code: codeAt(secret, stepAt(TEST_NOW)) })
  return { secret, codes }
}
async function step(now: Date) {
  const { step } = await signIn(visitor(now), { email, password: current, address })
  return step!
}
const enter = (token: string, code: string, now: Date) =>
  signInByCode(visitor(now), { token, code, address })

const accountIdOf = (actor: Actor) => (actor.kind === 'account' ? actor.accountId : '')

describe('the second factor', () => {
  test('is owed after the password once a first code was typed, not before', async () => {
    await beginTotp(own(), { current })
    const before = await signIn(visitor(TEST_NOW), { email, password: current, address })
    expect(before.sessionId).toBeDefined()
    const shown = await showSecondFactor(own(), { host: 'corridor.example' })
    expect(shown).toMatchObject({ state: 'unconfirmed', qr: { path: expect.stringMatching(/^M/) } })
    await expect(confirmTotp(own(), { code: '000000' })).rejects.toMatchObject({
      fields: { code: 'code' },
    })

    const { secret } = await turnOn()
    const now = later(60)
    const token = await step(now)
    expect(token).toBeDefined()
    await expect(enter(token, '000000', now)).rejects.toMatchObject({ fields: { code: 'code' } })
    const { sessionId } = await enter(token, codeAt(secret, stepAt(now)), now)
    expect((await readSession(store, sessionId))?.person.email).toBe(email)
    await expect(enter(token, codeAt(secret, stepAt(now) + 1), now)).rejects.toMatchObject({
      code: 'link.used',
    })
  })

  test('a code works once, though it could be overlooked; a step is over after ten minutes', async () => {
    const { secret } = await turnOn()
    const now = later(60)
    const code = codeAt(secret, stepAt(now))
    const [one, two] = [await step(now), await step(now)]
    const outcomes = await Promise.allSettled([enter(one, code, now), enter(two, code, now)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const late = await step(now)
    const over = later(60 + 601)
    await expect(enter(late, codeAt(secret, stepAt(over)), over)).rejects.toMatchObject({
      code: 'link.expired',
    })
  })

  test('ten wrong codes stop it, however often the password is given again', async () => {
    const { secret } = await turnOn()
    const now = later(60)
    for (let i = 0; i < 10; i++)
      await expect(enter(await step(now), '000000', now)).rejects.toMatchObject({
        code: 'form.invalid',
      })
    await expect(enter(await step(now), codeAt(secret, stepAt(now)), now)).rejects.toMatchObject({
      code: 'sign-in.too-many-attempts',
    })
  })

  test('a recovery code works once, in any spelling, and the owner is told', async () => {
    const { codes } = await turnOn()
    expect(new Set(codes).size).toBe(10)
    const rows = await store.read.select().from(recoveryCode)
    expect(JSON.stringify(rows)).not.toContain(codes[0])
    const now = later(60)
    const spelled = codes[0]!.toUpperCase().replaceAll('-', ' ')
    await expect(enter(await step(now), spelled, now)).resolves.toBeDefined()
    await expect(enter(await step(now), codes[0]!, now)).rejects.toMatchObject({
      code: 'form.invalid',
    })
    expect(await showSecondFactor(own(), { host: 'x' })).toMatchObject({ codesLeft: 9 })
    const letters = await store.read.select().from(mailMessage).where(eq(mailMessage.to, email))
    expect(letters.map(({ params }) => params.change)).toEqual(
      expect.arrayContaining(['totp-on', 'recovery-code-used']),
    )
    const renewed = await makeRecoveryCodes(own(), { current })
    await expect(enter(await step(now), codes[1]!, now)).rejects.toMatchObject({
      code: 'form.invalid',
    })
    await expect(enter(await step(now), renewed.codes[0]!, now)).resolves.toBeDefined()
  })

  test('one account’s recovery code does not open another', async () => {
    const { codes } = await turnOn()
    email = `factor${++n}@example.org`
    const person = makeAccount({ n, email, passwordHash })
    await store.transact((tx) => insertAccount(tx, person))
    actor = { kind: 'account', accountId: person.id, grants: [] }
    await turnOn()
    await expect(enter(await step(later(60)), codes[0]!, later(60))).rejects.toMatchObject({
      code: 'form.invalid',
    })
  })

  test('lies in the database sealed; with another key no code fits, and a recovery code still does', async () => {
    const { secret, codes } = await turnOn()
    const kept = async () =>
      (
        await store.read
          .select()
          .from(totp)
          .where(eq(totp.accountId, accountIdOf(actor)))
      )[0]!.secret
    expect(await kept()).toMatch(/^sealed\./)
    expect(await kept()).not.toContain(secret)
    const now = later(3600)
    const elsewhere = {
      ...visitor(now),
      secrets: secretsOf(() => 'another key, of another machine, long enough'),
    }
    const token = await step(now)
    const typed = (code: string) => signInByCode(elsewhere, { token, code, address })
    await expect(typed(codeAt(secret, stepAt(now)))).rejects.toMatchObject({
      fields: { code: 'code' },
    })
    await expect(typed(codes[0]!)).resolves.toMatchObject({ sessionId: expect.any(String) })
  })

  test('kept before there was a key is sealed at the next start, and its codes fit as before', async () => {
    const { secret } = await turnOn()
    await store.transact((tx) => setTotpSecret(tx, accountIdOf(actor), secret))
    const machine = testContext(store, { actor: operator })
    expect(await sealTotpSecrets(machine)).toBe(1)
    expect(await sealTotpSecrets(machine)).toBe(0)
    const now = later(3600)
    await expect(enter(await step(now), codeAt(secret, stepAt(now)), now)).resolves.toBeDefined()
  })

  test('is turned off with the password, and its secrets go', async () => {
    await turnOn()
    await expect(beginTotp(own(), { current })).rejects.toMatchObject({ code: 'form.invalid' })
    await expect(turnOffTotp(own(), { current: 'не тот' })).rejects.toMatchObject({
      fields: { current: 'password' },
    })
    await turnOffTotp(own(), { current })
    const { accountId } = actor as { accountId: string }
    expect(await store.read.select().from(totp).where(eq(totp.accountId, accountId))).toEqual([])
    expect((await signIn(visitor(TEST_NOW), { email, password: current, address })).step).toBe(
      undefined,
    )
    const events = await store.read
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.accountId, accountId))
    expect(events.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['account.totp-on', 'account.totp-off', 'account.signed-in']),
    )
  })
})
