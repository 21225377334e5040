import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { addPasskey } from '#server/accounts/add-passkey.ts'
import { beginPasskeySignIn } from '#server/accounts/begin-passkey-sign-in.ts'
import { beginPasskey } from '#server/accounts/begin-passkey.ts'
import { listPasskeys } from '#server/accounts/list-passkeys.ts'
import { relyingPartyOf } from '#server/accounts/passkey-challenge.ts'
import { hashPassword } from '#server/accounts/password.ts'
import { removePasskey } from '#server/accounts/remove-passkey.ts'
import { readSession } from '#server/accounts/session.ts'
import { signInByPasskey } from '#server/accounts/sign-in-by-passkey.ts'
import { authenticator } from '../../fixtures/authenticator.ts'
import { TEST_NOW } from '../../fixtures/now.ts'
import { openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

const ORIGIN = 'https://corridor.example'
const party = relyingPartyOf(`${ORIGIN}/`)
const current = 'синий трактор едет'
const failed = { code: 'passkey.failed' }
let store: TestStore
const actors: Actor[] = []

beforeAll(async () => {
  store = await openTestStore()
  const passwordHash = await hashPassword(current)
  for (const n of [1, 2]) {
    const person = makeAccount({ n, email: `p${n}@example.org`, passwordHash })
    await store.transact((tx) => insertAccount(tx, person))
    actors.push({ kind: 'account', accountId: person.id, grants: [] })
  }
})

const own = (which = 0, now = TEST_NOW) => testContext(store, { actor: actors[which], now })
const visitor = (now = TEST_NOW) => testContext(store, { now, demo: false })
const begin = (which = 0) => beginPasskey(own(which), { current, party })
const task = (address = '192.0.2.1') => beginPasskeySignIn(visitor(), { address, party })
const enter = (answer: { id: string }, now = TEST_NOW) =>
  signInByPasskey(visitor(now), { answer, party, address: '192.0.2.1' })

describe('a passkey', () => {
  test('is made by who proves to be the owner, and signs in without a password', async () => {
    await expect(beginPasskey(own(), { current: 'не тот', party })).rejects.toMatchObject({
      fields: { current: 'password' },
    })
    const key = authenticator(ORIGIN)
    const options = await begin()
    expect(options.rp.id).toBe('corridor.example')
    const answer = key.create(options)
    await addPasskey(own(), { answer, name: 'Ноутбук', party })
    expect(await listPasskeys(own())).toMatchObject([{ name: 'Ноутбук', lastUsedAt: null }])
    // The same answer once more: its challenge is used up.
    await expect(addPasskey(own(), { answer, name: 'Ещё', party })).rejects.toMatchObject(failed)

    const signed = key.get(await task())
    const { sessionId } = await enter(signed)
    const session = await readSession(store, sessionId)
    expect(session?.person.email).toBe('p1@example.org')
    expect(await listPasskeys(own())).toMatchObject([{ lastUsedAt: TEST_NOW }])
    await expect(enter(signed)).rejects.toMatchObject(failed)
  })

  test('of another site, of another challenge, late, or not asking its person is refused', async () => {
    const key = authenticator(ORIGIN)
    await addPasskey(own(), { answer: key.create(await begin()), name: 'Телефон', party })
    const forged = authenticator('https://corridor.example.evil.example')
    await expect(
      addPasskey(own(), { answer: forged.create(await begin()), name: 'x', party }),
    ).rejects.toMatchObject(failed)
    await expect(enter(key.get({ challenge: 'bm90IG9uZSBvZiBvdXJz' }))).rejects.toMatchObject(
      failed,
    )
    const late = new Date(TEST_NOW.getTime() + 5 * 60_000)
    await expect(enter(key.get(await task()), late)).rejects.toMatchObject(failed)
    await expect(enter(key.get(await task(), { verified: false }))).rejects.toMatchObject(failed)
    await expect(enter(forged.get(await task()))).rejects.toMatchObject(failed)
    // The signature of another key under this one's name.
    await expect(
      enter({ ...authenticator(ORIGIN).get(await task()), id: key.id }),
    ).rejects.toMatchObject(failed)
    await expect(enter(key.get(await task()))).resolves.toBeDefined()
  })

  test('made for one account cannot be added to another', async () => {
    const options = await begin(0)
    const answer = authenticator(ORIGIN).create(options)
    await expect(addPasskey(own(1), { answer, name: 'чужой', party })).rejects.toMatchObject(failed)
    expect(await listPasskeys(own(1))).toEqual([])
  })

  test('is taken away by its owner only, and signs nobody in afterwards', async () => {
    const key = authenticator(ORIGIN)
    await addPasskey(own(), { answer: key.create(await begin()), name: 'Брелок', party })
    await removePasskey(own(1), { id: key.id })
    await expect(enter(key.get(await task()))).resolves.toBeDefined()
    await removePasskey(own(), { id: key.id })
    await removePasskey(own(), { id: key.id })
    await expect(enter(key.get(await task()))).rejects.toMatchObject(failed)
  })

  test('nonsense is refused, not a defect', async () => {
    for (const answer of [{ id: 'x' }, { id: '', response: {} }, { id: 'x', response: null }])
      await expect(enter(answer)).rejects.toMatchObject(failed)
    await expect(
      addPasskey(own(), { answer: { id: 'x' }, name: 'x', party }),
    ).rejects.toMatchObject(failed)
  })

  test('one address cannot ask without end', async () => {
    const codes = await Promise.all(
      Array.from({ length: 70 }, () =>
        task('192.0.2.99').then(
          () => 'ok',
          (error: { code: string }) => error.code,
        ),
      ),
    )
    expect(codes.filter((code) => code === 'ok')).toHaveLength(60)
    expect(codes).toContain('sign-in.too-many-attempts')
  })
})
