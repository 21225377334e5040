import { eq } from 'drizzle-orm'
import { exportJWK, generateKeyPair } from 'jose'
import { createHmac, createPublicKey } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { isSet } from '#app/domain/clusters/badges/status-list.ts'
import { drawBadge } from '#app/features/clusters/badges/draw-badge.ts'
import { badgeCredential, badgeKey, cluster } from '#db/schema/index.ts'
import { categoryChanged } from '#server/clusters/badges/category-changed.ts'
import { decodeList } from '#server/clusters/badges/check-status.ts'
import { showCredential } from '#server/clusters/badges/show-credential.ts'
import { showStatusList } from '#server/clusters/badges/show-status-list.ts'
import { seededStore, testContext, type TestStore } from '../../../fixtures/store.ts'
import {
  CLEANTECH,
  issuer,
  verify,
  found,
  part,
  encode,
  signWith,
  png,
} from '../../../fixtures/badges.ts'

let store: TestStore
beforeAll(async () => {
  store = await seededStore()
})
const own = (lang: 'ru' | 'en' = 'ru') =>
  showCredential(testContext(store), CLEANTECH, issuer, lang)

describe('our own credential', () => {
  test('holds however it is brought: pasted, as JSON, in a picture, by its address, by its cluster', async () => {
    const { jwt, credential, badge } = await own()
    const json = JSON.stringify({ ...credential, proof: [{ type: 'JwtProof2020', jwt }] })
    const svg = drawBadge(badge.shown, { style: 'large', lang: 'ru' }, jwt)
    for (const brought of [
      jwt,
      json,
      svg,
      Buffer.from(svg),
      png(jwt, false),
      png(jwt, true),
      credential.id,
      `https://portal.example/clusters/${CLEANTECH}/badge.svg?style=large`,
      `https://portal.example/en/clusters/${CLEANTECH}`,
      { cluster: CLEANTECH },
    ]) {
      const result = await verify(testContext(store), brought)
      expect(result.verdict, String(brought).slice(0, 60)).toBe('holds')
      expect(result.slug).toBe(CLEANTECH)
      expect(result.said.achievement).toBe('Территориальный кластер')
    }
    expect(found(await verify(testContext(store), json))).toContain('shown.same')
  })

  test('changed in any way holds no longer, and the reason is said', async () => {
    const { jwt, credential } = await own()
    const [head, body, signature] = jwt.split('.') as [string, string, string]
    const better = { ...part(jwt, 1), name: 'Industrial cluster' }
    expect(
      found(await verify(testContext(store), `${head}.${encode(better)}.${signature}`)),
    ).toContain('signature.wrong')
    const flipped = `${signature.slice(0, -4)}${signature.at(-4) === 'A' ? 'B' : 'A'}${signature.slice(-3)}`
    expect(found(await verify(testContext(store), `${head}.${body}.${flipped}`))).toContain(
      'signature.wrong',
    )
    const shown = { ...credential, name: 'Другое', proof: [{ type: 'JwtProof2020', jwt }] }
    const result = await verify(testContext(store), JSON.stringify(shown))
    expect([result.verdict, found(result).includes('shown.differs')]).toEqual(['fails', true])
    expect(found(await verify(testContext(store), JSON.stringify(credential)))).toContain(
      'signature.none',
    )
  })

  test('is not believed by a signature anybody could make', async () => {
    const { jwt } = await own()
    const [, body] = jwt.split('.') as [string, string]
    const none = `${encode({ ...part(jwt, 0), alg: 'none' })}.${body}.`
    const result = await verify(testContext(store), none)
    expect([result.verdict, found(result).includes('signature.algorithm')]).toEqual(['fails', true])
    // The public key taken for a shared secret: the classic confusion of RS256 and HS256.
    const [{ publicKey } = { publicKey: null }] = await store.read.select().from(badgeKey)
    const pem = createPublicKey({ key: publicKey as never, format: 'jwk' }).export({
      type: 'spki',
      format: 'pem',
    })
    const head = encode({ ...part(jwt, 0), alg: 'HS256' })
    const mac = createHmac('sha256', pem).update(`${head}.${body}`).digest('base64url')
    expect((await verify(testContext(store), `${head}.${body}.${mac}`)).verdict).toBe('fails')
  })

  test('made up in our name with another key is known as not ours', async () => {
    const forger = await generateKeyPair('RS256')
    const { jwt } = await own()
    const forged = await signWith(forger.privateKey, part(jwt, 1), {
      kid: 'https://portal.example/badges/keys/forged',
    })
    const result = await verify(testContext(store), forged)
    expect([result.verdict, found(result).includes('signature.key-unknown')]).toEqual([
      'fails',
      true,
    ])
    expect(result.slug).toBeNull()
    // Neither does a key brought along help, nor one that names ours.
    const brought = await signWith(forger.privateKey, part(jwt, 1), {
      jwk: await exportJWK(forger.publicKey),
    })
    expect((await verify(testContext(store), brought)).verdict).toBe('fails')
    const named = await signWith(forger.privateKey, part(jwt, 1), {
      kid: String(part(jwt, 0).kid),
    })
    expect(found(await verify(testContext(store), named))).toContain('signature.wrong')
  })

  test('lost with the category is revoked in the status list and wherever it is verified', async () => {
    const other = await seededStore()
    const context = testContext(other)
    const before = await showCredential(context, CLEANTECH, issuer, 'ru')
    const bit = Number(before.credential.credentialStatus.statusListIndex)
    const listed = async () => {
      const { credential } = await showStatusList(context, 1, issuer)
      const { encodedList } = credential.credentialSubject as { encodedList: string }
      return isSet(await decodeList(encodedList), bit)
    }
    expect(await listed()).toBe(false)
    await other.transact((tx) =>
      tx.update(cluster).set({ curated: false }).where(eq(cluster.slug, CLEANTECH)),
    )
    const [row] = await other.read.select().from(cluster).where(eq(cluster.slug, CLEANTECH))
    await other.transact((tx) =>
      categoryChanged(tx, context, { clusterId: row!.id, from: 'territorial', to: null }),
    )
    expect(await listed()).toBe(true)
    const result = await verify(context, before.jwt)
    expect(result.verdict).toBe('ended')
    expect(result.checks.find(({ finding }) => finding === 'status.revoked')?.params).toEqual({
      date: '2026-03-02',
      reason: 'lost',
    })
    // What the address of the cluster's badge leads to is told the same.
    expect((await verify(context, { cluster: CLEANTECH })).verdict).toBe('ended')
    await expect(showCredential(context, CLEANTECH, issuer, 'ru')).rejects.toMatchObject({
      code: 'badge.over',
      status: 410,
    })
    // Others in the same list are not touched.
    const { credential } = await showStatusList(context, 1, issuer)
    const bits = await decodeList(
      (credential.credentialSubject as { encodedList: string }).encodedList,
    )
    expect(Array.from(bits).filter((byte) => byte !== 0)).toHaveLength(1)
  })

  test('of a cluster that was removed is revoked', async () => {
    const other = await seededStore()
    const context = testContext(other)
    const { jwt, credential } = await showCredential(context, CLEANTECH, issuer, 'ru')
    const id = credential.id.split('/').at(-1)!
    await other.transact((tx) =>
      tx.update(badgeCredential).set({ clusterId: null }).where(eq(badgeCredential.id, id)),
    )
    const result = await verify(context, jwt)
    expect([result.verdict, result.slug]).toEqual(['ended', null])
  })

  test('holds only in its period', async () => {
    const { jwt } = await own()
    const early = testContext(store, { now: new Date('2020-01-01') })
    expect(found(await verify(early, jwt))).toContain('period.early')
    const other = await seededStore()
    const [row] = await other.read.select().from(cluster).where(eq(cluster.slug, CLEANTECH))
    await other.transact((tx) =>
      categoryChanged(tx, testContext(other), {
        clusterId: row!.id,
        from: 'territorial',
        to: 'territorial',
        validUntil: new Date('2026-06-30T23:59:59.999Z'),
      }),
    )
    const signed = await showCredential(testContext(other), CLEANTECH, issuer, 'ru')
    expect(part(signed.jwt, 1).exp).toBe(Math.floor(Date.parse('2026-06-30T23:59:59Z') / 1000))
    expect((await verify(testContext(other), signed.jwt)).verdict).toBe('holds')
    const later = testContext(other, { now: new Date('2026-07-01') })
    expect(found(await verify(later, signed.jwt))).toContain('period.over')
  })

  test('that the portal never issued is not believed even with its key', async () => {
    const other = await seededStore()
    const context = testContext(other)
    const { jwt } = await showCredential(context, CLEANTECH, issuer, 'ru')
    await other.transact((tx) => tx.delete(badgeCredential))
    expect(found(await verify(context, jwt))).toContain('status.unknown')
  })
})
