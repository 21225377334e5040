import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { PROOF_MINUTES } from '#app/domain/accounts/credentials.ts'
import { accountById, insertAccount } from '#db/queries/accounts.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { acceptProofLink } from '#server/accounts/accept-proof-link.ts'
import { addPasskey } from '#server/accounts/add-passkey.ts'
import { beginPasskeySignIn } from '#server/accounts/begin-passkey-sign-in.ts'
import { beginPasskey } from '#server/accounts/begin-passkey.ts'
import { beginProof } from '#server/accounts/begin-proof.ts'
import { changePassword } from '#server/accounts/change-password.ts'
import { checkProofLink } from '#server/accounts/check-proof-link.ts'
import { eraseOwnAccount } from '#server/accounts/erase-own-account.ts'
import { relyingPartyOf } from '#server/accounts/passkey-challenge.ts'
import { proveByPasskey } from '#server/accounts/prove-by-passkey.ts'
import { requestProofLink } from '#server/accounts/request-proof-link.ts'
import { readSession, startSession } from '#server/accounts/session.ts'
import { showProof } from '#server/accounts/show-proof.ts'
import { authenticator } from '../../fixtures/authenticator.ts'
import { lettersTo, newAddress } from '../../fixtures/people.ts'
import { openTestStore, testContext, type TestStore } from '../../fixtures/store.ts'

const ORIGIN = 'https://corridor.example'
const party = relyingPartyOf(ORIGIN)
const TO = '/ru/account/data'
let store: TestStore
let n = 500
beforeAll(async () => {
  store = await openTestStore()
})

/** Somebody with a session and no password, as their browser acts at a moment. */
async function passwordless() {
  const email = `keyed${++n}@example.org`
  const { id } = await store.transact(async (tx) => {
    const row = makeAccount({ n, email, passwordHash: null })
    await insertAccount(tx, row)
    return row
  })
  const enter = () =>
    store.transact((tx) => startSession(tx, id, { address: newAddress(), method: 'passkey' }))
  const sessionId = await enter()
  const at = async (now = new Date(), session = sessionId) => {
    const found = await readSession(store, session)
    const actor: Actor = {
      kind: 'account',
      accountId: id,
      grants: [],
      provenAt: found?.person.provenAt,
    }
    return testContext(store, { actor, now })
  }
  const token = async () =>
    String(
      (await lettersTo(store, email)).findLast(({ template }) => template === 'proof-link')!.params!
        .token,
    )
  return { id, email, sessionId, at, enter, token }
}

const minutes = (count: number) => new Date(Date.now() + count * 60_000)

describe('an account without a password', () => {
  test('is asked for another proof, and nothing is done without one', async () => {
    const { at, id } = await passwordless()
    expect(await showProof(await at())).toMatchObject({ proven: false, password: false })
    for (const current of ['', 'что угодно'])
      await expect(eraseOwnAccount(await at(), { current })).rejects.toMatchObject({
        fields: { current: 'prove' },
      })
    expect(await accountById(store.read, id)).toBeDefined()
  })

  test('proves itself by the link of a letter, in the browser that asked and once, and is erased', async () => {
    const { at, id, sessionId, enter, token } = await passwordless()
    await requestProofLink(await at(), { to: TO, sessionId })
    const link = { token: await token(), sessionId }
    await checkProofLink(await at(), link)
    const other = await enter()
    await expect(
      acceptProofLink(await at(new Date(), other), { ...link, sessionId: other }),
    ).rejects.toMatchObject({ code: 'link.elsewhere' })
    const stranger = await passwordless()
    await expect(acceptProofLink(await stranger.at(), link)).rejects.toMatchObject({
      code: 'link.unknown',
    })
    expect(await acceptProofLink(await at(), link)).toEqual({ to: TO })
    await expect(acceptProofLink(await at(), link)).rejects.toMatchObject({ code: 'link.used' })
    // It counts for this session, for a while.
    expect((await showProof(await at(new Date(), other))).proven).toBe(false)
    await expect(
      eraseOwnAccount(await at(minutes(PROOF_MINUTES + 1)), { current: '' }),
    ).rejects.toMatchObject({ fields: { current: 'prove' } })
    await eraseOwnAccount(await at(), { current: '' })
    expect(await accountById(store.read, id)).toBeUndefined()
  })

  test('proves itself by a passkey of its own, not by a visitor’s task nor by somebody else’s key', async () => {
    const { at, sessionId, token } = await passwordless()
    await requestProofLink(await at(), { to: TO, sessionId })
    await acceptProofLink(await at(), { token: await token(), sessionId })
    const key = authenticator(ORIGIN)
    const options = await beginPasskey(await at(), { current: '', party })
    await addPasskey(await at(), { answer: key.create(options), name: 'Телефон', party })
    const later = minutes(PROOF_MINUTES + 1)
    expect((await showProof(await at(later))).proven).toBe(false)
    const prove = async (answer: { id: string }) =>
      proveByPasskey(await at(later), { answer, party, sessionId })
    const task = await beginProof(await at(later), { party })
    expect(task.allowCredentials).toMatchObject([{ id: key.id }])
    const visitors = await beginPasskeySignIn(testContext(store, { now: later }), {
      address: newAddress(),
      party,
    })
    await expect(prove(key.get(visitors))).rejects.toMatchObject({ code: 'passkey.failed' })
    const stranger = await passwordless()
    await expect(
      proveByPasskey(await stranger.at(later), {
        answer: key.get(await beginProof(await stranger.at(later), { party })),
        party,
        sessionId: stranger.sessionId,
      }),
    ).rejects.toMatchObject({ code: 'passkey.failed' })
    const answer = key.get(task)
    await prove(answer)
    await expect(prove(answer)).rejects.toMatchObject({ code: 'passkey.failed' })
    expect((await showProof(await at(later))).proven).toBe(true)
    // A password may be set now, and is the proof from then on.
    const { sessionId: next } = await changePassword(await at(later), {
      current: '',
      password: 'совсем новый пароль 7',
      address: newAddress(),
    })
    expect(await showProof(await at(later, next))).toMatchObject({ proven: false, password: true })
  })
})

test('a letter is not asked for without end', async () => {
  const { at, sessionId } = await passwordless()
  const asked = []
  for (let i = 0; i < 6; i++)
    asked.push(await requestProofLink(await at(), { to: TO, sessionId }).catch((e) => e.code))
  expect(asked.filter(Boolean)).toEqual(['sign-in.too-many-attempts', 'sign-in.too-many-attempts'])
})
