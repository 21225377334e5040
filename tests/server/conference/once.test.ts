import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { insertAccount, insertGrant } from '#db/queries/accounts.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { makeToken } from '#server/conference/api/make-token.ts'
import { once, type Answer } from '#server/conference/api/once.ts'
import { revokeToken } from '#server/conference/api/revoke-token.ts'
import { useToken } from '#server/conference/api/use-token.ts'
import { showExchange } from '#server/conference/exchange/show-exchange.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { account, seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const SLUG = 'green-corridor-2027'
const later = (ms: number) => new Date(TEST_NOW.getTime() + ms)
let store: TestStore
let organiser: Actor
let tokenId: string

beforeAll(async () => {
  store = await seededStore()
  const made = makeAccount({ n: 981 })
  const grant = { role: 'organiser', scope: 'portal', scopeId: '*' } as const
  await store.transact(async (tx) => {
    await insertAccount(tx, made)
    await insertGrant(tx, made.id, grant, TEST_NOW)
  })
  organiser = { kind: 'account', accountId: made.id, grants: [grant] }
  const token = await makeToken(own(), SLUG, { name: 'Сайт', days: 30 })
  tokenId = (await useToken(testContext(store), `Bearer ${token}`, SLUG)).tokenId
})
const own = () => testContext(store, { actor: organiser })
const ok = (body: string): Answer => ({ status: 201, contentType: 'application/json', body })
const ask = (key: string | null, body: string, work: () => Promise<Answer>, now = TEST_NOW) =>
  once(testContext(store, { now }), { tokenId, key, request: ['POST', '/x', body] }, work)

describe('a request with an idempotency key', () => {
  test('is done once in a day, its answer given again byte for byte', async () => {
    let done = 0
    const work = async () => ok(`{"n":${++done}}`)
    const first = await ask('a', '{}', work)
    expect(await ask('a', '{}', work, later(23 * 3_600_000))).toEqual(first)
    expect(done).toBe(1)
    expect(await ask('a', '{}', work, later(24 * 3_600_000))).toEqual(ok('{"n":2}'))
  })

  test('with another body under the same key is refused', async () => {
    await ask('b', '{"x":1}', async () => ok('1'))
    await expect(ask('b', '{"x":2}', async () => ok('2'))).rejects.toMatchObject({
      code: 'idempotency.reused',
      status: 422,
    })
  })

  test('sent again while the first is at work is told to come back', async () => {
    let finish = () => {}
    let first: Promise<Answer> | undefined
    const started = new Promise<void>((begun) => {
      first = ask(
        'c',
        '{}',
        () => new Promise((resolve) => (begun(), (finish = () => resolve(ok('done'))))),
      )
    })
    await started
    await expect(ask('c', '{}', async () => ok('no'))).rejects.toMatchObject({
      code: 'idempotency.in-flight',
      status: 409,
    })
    finish()
    expect(await first).toEqual(ok('done'))
    expect(await ask('c', '{}', async () => ok('no'))).toEqual(ok('done'))
  })

  test('of a hundred at once is done by one', async () => {
    let done = 0
    const results = await Promise.allSettled(
      Array.from({ length: 100 }, () => ask('d', '{}', async () => ok(`${++done}`))),
    )
    expect(done).toBe(1)
    for (const result of results)
      if (result.status === 'fulfilled') expect(result.value).toEqual(ok('1'))
      else expect(result.reason).toMatchObject({ code: 'idempotency.in-flight' })
  })

  test('whose node died is done again after a minute', async () => {
    // Begun for certain, and never done: asked side by side, either could be the first.
    await new Promise<void>((begun) => {
      void ask('e', '{}', () => {
        begun()
        return new Promise(() => {})
      })
    })
    await expect(ask('e', '{}', async () => ok('x'))).rejects.toMatchObject({
      code: 'idempotency.in-flight',
    })
    expect(await ask('e', '{}', async () => ok('x'), later(61_000))).toEqual(ok('x'))
  })

  test('that failed for a passing reason may be done again; what was refused for good is refused again', async () => {
    let status = 429
    const work = async () => ({ ...ok('…'), status })
    await ask('f', '{}', work)
    status = 422
    expect((await ask('f', '{}', work)).status).toBe(422)
    status = 201
    expect((await ask('f', '{}', work)).status).toBe(422)
    await expect(ask('g', '{}', () => Promise.reject(new Error('off')))).rejects.toThrow('off')
    expect((await ask('g', '{}', work)).status).toBe(201)
  })

  test.each([null, '', 'k'.repeat(256)])('needs one of 1 to 255 characters', async (key) => {
    await expect(ask(key, '{}', async () => ok(''))).rejects.toMatchObject({
      code: 'idempotency.required',
    })
  })
})

describe('a key of the programming interface', () => {
  test('works for its conference, until it is revoked, over, or its maker may no more', async () => {
    const token = await makeToken(own(), SLUG, { name: 'Партнёр', days: 30 })
    const use = (slug = SLUG, now = TEST_NOW, header = `Bearer ${token}`) =>
      useToken(testContext(store, { now }), header, slug)
    const invalid = { code: 'token.invalid', status: 401 }
    expect((await use()).actor).toMatchObject({
      grants: [{ role: 'organiser', scope: 'conference' }],
    })
    await expect(use('green-corridor-2017')).rejects.toMatchObject(invalid)
    await expect(use(SLUG, later(31 * 86_400_000))).rejects.toMatchObject(invalid)
    await expect(use(SLUG, TEST_NOW, 'Bearer corridor_00000000000000000000')).rejects.toMatchObject(
      invalid,
    )
    await expect(use(SLUG, TEST_NOW, '')).rejects.toMatchObject(invalid)
    const { tokens } = await showExchange(own(), SLUG)
    const shown = tokens.find(({ name }) => name === 'Партнёр')!
    expect(JSON.stringify(tokens)).not.toContain(token)
    expect(token.endsWith(shown.tail)).toBe(true)
    await revokeToken(own(), SLUG, shown.id)
    await revokeToken(own(), SLUG, shown.id)
    await expect(use()).rejects.toMatchObject(invalid)
  })

  test('of somebody who is no organiser any more is worth nothing', async () => {
    const made = makeAccount({ n: 982 })
    await store.transact((tx) => insertAccount(tx, made))
    const was: Actor = { ...account('organiser'), accountId: made.id } as Actor
    const token = await makeToken(testContext(store, { actor: was }), SLUG, { name: 'x', days: 30 })
    await expect(useToken(testContext(store), `Bearer ${token}`, SLUG)).rejects.toMatchObject({
      code: 'token.invalid',
    })
  })
})
