import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { eq } from 'drizzle-orm'
import { calculateJwkThumbprint, createLocalJWKSet, jwtVerify, type JWK } from 'jose'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { operator, type Actor } from '#app/domain/accounts/permissions.ts'
import { account, badgeCredential, badgeKey, cluster } from '#db/schema/index.ts'
import { DEMO_PASSWORD } from '#db/seed/demo-accounts.ts'
import { listKeys } from '#server/clusters/badges/list-keys.ts'
import { replaceKey } from '#server/clusters/badges/replace-key.ts'
import { withdrawKey } from '#server/clusters/badges/withdraw-key.ts'
import { rotateKey } from '#server/clusters/badges/rotate-key.ts'
import { showCredential } from '#server/clusters/badges/show-credential.ts'
import { showKey } from '#server/clusters/badges/show-key.ts'
import { showKeys } from '#server/clusters/badges/show-keys.ts'
import { seededStore, testContext, type TestStore } from '../../../fixtures/store.ts'
import { TEST_NOW } from '../../../fixtures/now.ts'
import { CLEANTECH, issuer, verify, found, part } from '../../../fixtures/badges.ts'

let store: TestStore
beforeAll(async () => {
  store = await seededStore()
})
const schemaFile = [
  process.env.OPEN_BADGES_SCHEMAS,
  '../shared/schemas/open-badges',
  '../../shared/schemas/open-badges',
]
  .filter((folder) => folder !== undefined)
  .map((folder) => join(folder, 'ob_v3p0_achievementcredential_schema.json'))
  .find((file) => existsSync(file))

const own = (lang: 'ru' | 'en' = 'ru') =>
  showCredential(testContext(store), CLEANTECH, issuer, lang)

describe('keys as an administrator sees them', () => {
  test('are listed with what each is good for, replaced and withdrawn with a proof', async () => {
    const own = await seededStore()
    const [admin] = await own.read
      .select()
      .from(account)
      .where(eq(account.email, 'admin@example.org'))
    const actor: Actor = {
      kind: 'account',
      accountId: admin!.id,
      grants: [{ role: 'administrator', scope: 'portal', scopeId: '*' }],
    }
    const context = testContext(own, { actor })
    const current = DEMO_PASSWORD
    const listed = async () =>
      (await listKeys(context)).map(({ state, encrypted }) => [state, encrypted])
    expect(await listed()).toEqual([])
    const first = await showCredential(testContext(own), CLEANTECH, issuer, 'ru')
    expect(await listed()).toEqual([['in-force', false]])
    await expect(replaceKey(context, issuer, { current: 'не тот' })).rejects.toMatchObject({
      fields: { current: 'password' },
    })
    const later = testContext(own, { actor, now: new Date(TEST_NOW.getTime() + 1000) })
    await replaceKey(later, { ...issuer, passphrase: 'парольная фраза оператора' }, { current })
    expect(await listed()).toEqual([
      ['in-force', true],
      ['retired', null],
    ])
    expect((await verify(testContext(own), first.jwt)).verdict).toBe('holds')
    // One that signs no more may turn out to be in wrong hands as well.
    const retired = (await listKeys(context)).at(-1)!.id
    await withdrawKey(context, issuer, { id: retired, current })
    await withdrawKey(context, issuer, { id: retired, current })
    expect((await listed()).map(([state]) => state)).toEqual(['in-force', 'withdrawn'])
    expect(found(await verify(testContext(own), first.jwt))).toContain('signature.key-withdrawn')
    // The one in force never goes without a successor.
    const present = (await listKeys(context))[0]!.id
    const latest = testContext(own, { actor, now: new Date(TEST_NOW.getTime() + 2000) })
    await withdrawKey(latest, issuer, { id: present, current })
    expect((await listed()).map(([state]) => state)).toEqual(['in-force', 'withdrawn', 'withdrawn'])
    await expect(withdrawKey(context, issuer, { id: 'none', current })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(listKeys(testContext(own))).rejects.toMatchObject({ code: 'sign-in.required' })
  }, 30_000)
})

describe('a credential', () => {
  test.skipIf(!schemaFile)(
    'of every cluster with a category is what the schema of Open Badges 3.0 asks for (skipped where the schema is not at hand)',
    async () => {
      const ajv = new Ajv2019({ strict: false, allErrors: true })
      addFormats.default(ajv)
      const valid = ajv.compile(JSON.parse(readFileSync(schemaFile!, 'utf8')) as object)
      const slugs = await store.read
        .selectDistinct({ slug: cluster.slug, category: cluster.category })
        .from(cluster)
        .innerJoin(badgeCredential, eq(badgeCredential.clusterId, cluster.id))
      expect(slugs.length).toBeGreaterThan(10)
      for (const { slug } of slugs)
        for (const lang of ['ru', 'en'] as const) {
          const { credential, jwt } = await showCredential(testContext(store), slug, issuer, lang)
          for (const body of [
            credential,
            part(jwt, 1),
            { ...credential, proof: [{ type: 'JwtProof2020', jwt }] },
          ]) {
            valid(body)
            expect(valid.errors ?? []).toEqual([])
          }
        }
      // The check can fail.
      expect(valid({ ...(await own()).credential, validFrom: 'yesterday' })).toBe(false)
    },
  )

  test('is a VC-JWT that a program not of ours verifies by the published keys', async () => {
    const { jwt, credential } = await own()
    const keys = await showKeys(testContext(store), issuer)
    const { payload, protectedHeader } = await jwtVerify(
      jwt,
      createLocalJWKSet({ keys: keys as JWK[] }),
      {
        algorithms: ['RS256'],
        issuer: 'https://portal.example/badges/issuer',
        subject: `https://portal.example/clusters/${CLEANTECH}.json`,
        currentDate: new Date('2030-01-01'),
      },
    )
    expect(protectedHeader).toEqual({ alg: 'RS256', typ: 'JWT', kid: keys[0]!.kid })
    const { iss, sub, jti, nbf, ...rest } = payload
    expect(rest).toEqual(JSON.parse(JSON.stringify(credential)))
    expect([iss, sub, jti]).toEqual([
      credential.issuer.id,
      credential.credentialSubject.id,
      credential.id,
    ])
    expect(nbf).toBe(Date.parse(credential.validFrom) / 1000)
    // The key lies where the header says, alone.
    const id = keys[0]!.kid.split('/').at(-1)!
    expect(await showKey(testContext(store), id, issuer)).toEqual(keys[0])
    expect(id).toBe(await calculateJwkThumbprint(keys[0] as JWK))
  })

  test('is the same bytes each time, and the private key is nowhere in what is shown', async () => {
    expect((await own()).jwt).toBe((await own()).jwt)
    const [row] = await store.read.select().from(badgeKey)
    expect(row!.privateKey).toContain('PRIVATE KEY')
    const published = JSON.stringify(await showKeys(testContext(store), issuer))
    for (const member of ['"d"', '"p"', '"q"', '"dp"', '"dq"', '"qi"', 'PRIVATE'])
      expect(published).not.toContain(member)
  })

  test('is refused where there is none', async () => {
    const [bare] = await store.read
      .select({ slug: cluster.slug })
      .from(cluster)
      .leftJoin(badgeCredential, eq(badgeCredential.clusterId, cluster.id))
      .where(eq(cluster.isDemo, false))
      .orderBy(badgeCredential.id)
    const none = (
      await store.read
        .select({ slug: cluster.slug, id: badgeCredential.id })
        .from(cluster)
        .leftJoin(badgeCredential, eq(badgeCredential.clusterId, cluster.id))
    ).find(({ id }) => id === null)!
    expect(bare).toBeDefined()
    await expect(showCredential(testContext(store), none.slug, issuer, 'ru')).rejects.toMatchObject(
      { code: 'badge.none', status: 404 },
    )
    await expect(showCredential(testContext(store), 'nonsuch', issuer, 'ru')).rejects.toMatchObject(
      { code: 'not-found' },
    )
  })
})

describe('a new key', () => {
  test('leaves what was signed before in force, and erases the old private half', async () => {
    const other = await seededStore()
    const context = testContext(other)
    const before = await showCredential(context, CLEANTECH, issuer, 'ru')
    const asOperator = testContext(other, { actor: operator })
    const { old, key } = await rotateKey(asOperator, issuer, { withdraw: false })
    const rows = await other.read.select().from(badgeKey)
    expect(rows.find(({ id }) => id === old)).toMatchObject({ privateKey: null })
    const after = await showCredential(context, CLEANTECH, issuer, 'ru')
    expect(String(part(after.jwt, 0).kid)).toMatch(new RegExp(`${key}$`))
    expect(part(after.jwt, 1)).toEqual(part(before.jwt, 1))
    for (const { jwt } of [before, after])
      expect((await verify(context, jwt)).verdict).toBe('holds')
    expect(await showKeys(context, issuer)).toHaveLength(2)
    // Withdrawn, it takes everything it signed with it.
    await rotateKey(asOperator, issuer, { withdraw: true })
    expect(found(await verify(context, after.jwt))).toContain('signature.key-withdrawn')
    expect((await verify(context, before.jwt)).verdict).toBe('holds')
    expect(await showKeys(context, issuer)).toHaveLength(2)
    await expect(showKey(context, key, issuer)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is made by the operator only', async () => {
    await expect(rotateKey(testContext(store), issuer, { withdraw: true })).rejects.toMatchObject({
      status: 401,
    })
  })

  test('is one, however many ask for the first signature at once', async () => {
    const other = await seededStore()
    const context = testContext(other)
    await Promise.all(
      Array.from({ length: 4 }, () => showCredential(context, CLEANTECH, issuer, 'ru')),
    )
    expect(await other.read.select().from(badgeKey)).toHaveLength(1)
  })

  test('is kept encrypted where the operator gives a passphrase', async () => {
    const other = await seededStore()
    const context = testContext(other)
    const closed = { ...issuer, passphrase: 'a long enough passphrase' }
    const { jwt } = await showCredential(context, CLEANTECH, closed, 'ru')
    expect((await verify(context, jwt)).verdict).toBe('holds')
    const [row] = await other.read.select().from(badgeKey)
    expect(row!.privateKey).toContain('ENCRYPTED PRIVATE KEY')
    for (const passphrase of [undefined, 'another passphrase'])
      await expect(
        showCredential(context, CLEANTECH, { ...issuer, passphrase }, 'ru'),
      ).rejects.toThrow(/BADGE_KEY_PASSPHRASE/)
  })
})
