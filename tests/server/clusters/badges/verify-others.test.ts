import { exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { bitsOf } from '#app/domain/clusters/badges/status-list.ts'
import { isPublicAddress, mayBeCalled } from '#server/clusters/badges/fetch-public.ts'
import { showStatusList } from '#server/clusters/badges/show-status-list.ts'
import { verifyBadge } from '#server/clusters/badges/verify-badge.ts'
import { openTestStore, seededStore, testContext, type TestStore } from '../../../fixtures/store.ts'
import { CLEANTECH, issuer, nothing, verify, found, signWith } from '../../../fixtures/badges.ts'

let store: TestStore
beforeAll(async () => {
  store = await seededStore()
})

describe("another issuer's credential", () => {
  const other = 'https://badges.example'
  let keys: { privateKey: CryptoKey; publicKey: CryptoKey }
  let jwk: JWK
  const payload = (more: object = {}) => ({
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: `${other}/1`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: `${other}/issuer`, type: ['Profile'], name: 'Another registry' },
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: {
      id: 'https://cluster.example',
      type: ['AchievementSubject'],
      achievement: {
        id: `${other}/a`,
        type: ['Achievement'],
        name: 'Gold label',
        description: 'Gold',
        criteria: { narrative: 'Many' },
      },
    },
    ...more,
  })
  const listed = async (revoked: number[], signer = keys, more: object = {}) =>
    signWith(
      signer.privateKey,
      {
        type: ['VerifiableCredential', 'BitstringStatusListCredential'],
        issuer: `${other}/issuer`,
        credentialSubject: {
          type: 'BitstringStatusList',
          statusPurpose: 'revocation',
          encodedList: `u${gzipSync(bitsOf(revoked)).toString('base64url')}`,
        },
        ...more,
      },
      { kid: `${other}/key` },
    )
  const status = {
    credentialStatus: {
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '5',
      statusListCredential: `${other}/status`,
    },
  }
  beforeAll(async () => {
    keys = await generateKeyPair('RS256')
    jwk = { ...(await exportJWK(keys.publicKey)), kid: `${other}/key` }
  })

  test('with the key on its own site holds, as another’s', async () => {
    const jwt = await signWith(keys.privateKey, payload(), { kid: `${other}/key` })
    for (const page of [JSON.stringify(jwk), JSON.stringify({ keys: [jwk] })]) {
      const result = await verify(testContext(store), jwt, { [`${other}/key`]: page })
      expect(result.verdict).toBe('other')
      expect(result.said.issuer).toBe('Another registry')
      expect(found(result)).toContain('status.unlisted')
    }
    // By its address, too.
    const at = { [`${other}/1.jwt`]: jwt, [`${other}/key`]: JSON.stringify(jwk) }
    expect((await verify(testContext(store), `${other}/1.jwt`, at)).verdict).toBe('other')
  })

  test('is looked up in the list of its issuer', async () => {
    const jwt = await signWith(keys.privateKey, payload(status), { kid: `${other}/key` })
    const key = { [`${other}/key`]: JSON.stringify(jwk) }
    const free = await verify(testContext(store), jwt, {
      ...key,
      [`${other}/status`]: await listed([4, 6]),
    })
    expect([free.verdict, found(free).includes('status.ok')]).toEqual(['other', true])
    const gone = await verify(testContext(store), jwt, {
      ...key,
      [`${other}/status`]: await listed([5]),
    })
    expect([gone.verdict, found(gone).includes('status.revoked')]).toEqual(['ended', true])
    const stranger = await generateKeyPair('RS256')
    for (const wrong of [
      await listed([], stranger),
      await listed([], keys, { issuer: 'https://else.example' }),
      await listed([], keys, { credentialSubject: { type: 'BitstringStatusList' } }),
      'not a list',
    ]) {
      const result = await verify(testContext(store), jwt, { ...key, [`${other}/status`]: wrong })
      expect([result.verdict, found(result).includes('status.unreachable')]).toEqual([
        'unsure',
        true,
      ])
    }
  })

  test('whose key cannot be had, or lies elsewhere, is left undecided', async () => {
    const jwt = await signWith(keys.privateKey, payload(), { kid: `${other}/key` })
    expect(found(await verify(testContext(store), jwt))).toContain('signature.key-unreachable')
    const elsewhere = await signWith(keys.privateKey, payload(), { kid: 'https://else.example/k' })
    const result = await verify(testContext(store), elsewhere, {
      'https://else.example/k': JSON.stringify(jwk),
    })
    expect([result.verdict, found(result).includes('signature.key-elsewhere')]).toEqual([
      'unsure',
      true,
    ])
    const did = await signWith(keys.privateKey, payload(), { kid: 'did:web:badges.example#1' })
    expect((await verify(testContext(store), did)).verdict).toBe('unsure')
  })

  test('that contradicts itself, or lacks a part, is not believed', async () => {
    const key = { [`${other}/key`]: JSON.stringify(jwk) }
    const lies = await signWith(keys.privateKey, payload({ sub: 'https://me.example' }), {
      kid: `${other}/key`,
    })
    expect(found(await verify(testContext(store), lies, key))).toContain('structure.claims')
    const bare = await signWith(keys.privateKey, payload({ credentialSubject: {} }), {
      kid: `${other}/key`,
    })
    const result = await verify(testContext(store), bare, key)
    expect(result.checks[0]).toMatchObject({
      finding: 'structure.incomplete',
      params: { parts: 'credentialSubject, achievement' },
    })
  })
})

describe('bad input', () => {
  test.each(['hello', '{"a":1}', '<svg/>', '...', 'a.b.c'])(
    '«%s» is no credential, or one that proves nothing',
    async (text) => {
      const outcome = await verify(testContext(store), text).then(
        ({ verdict }) => verdict,
        (error: { fields?: unknown }) => error.fields,
      )
      expect(['fails', { credential: 'credential' }]).toContainEqual(outcome)
    },
  )

  test('an address that must not be called is not, and one that gives nothing says so', async () => {
    const call = (text: string) =>
      verifyBadge(testContext(store), { text, address: '192.0.2.7' }, { issuer, lang: 'en' })
    for (const address of [
      'http://badges.example/1',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://169.254.169.254/latest/meta-data',
      'https://localhost/',
      'https://user:word@badges.example/',
      'https://badges.example:8443/',
      'ftp://badges.example/1',
      'file:///etc/passwd',
    ])
      await expect(call(address), address).rejects.toMatchObject({
        fields: { credential: 'not-public' },
      })
    await expect(verify(testContext(store), 'https://badges.example/none')).rejects.toMatchObject({
      fields: { credential: 'unreachable' },
    })
  })

  test('foreign addresses are counted, our own are not', async () => {
    const from = '192.0.2.9'
    const call = (text: string) =>
      verifyBadge(
        testContext(store),
        { text, address: from },
        { issuer, lang: 'en', fetchPublic: nothing },
      )
    for (let i = 0; i < 20; i++)
      await expect(call(`https://badges.example/${i}`)).rejects.toMatchObject({
        code: 'form.invalid',
      })
    await expect(call('https://badges.example/20')).rejects.toMatchObject({
      code: 'badge.too-many',
      status: 429,
    })
    const own = `https://portal.example/clusters/${CLEANTECH}/credential.json`
    expect((await call(own)).verdict).toBe('holds')
  })

  test('an unknown cluster is not found, one without a past says so', async () => {
    await expect(verify(testContext(store), { cluster: 'nonsuch' })).rejects.toMatchObject({
      code: 'not-found',
    })
    const empty = await openTestStore()
    await expect(verify(testContext(empty), { cluster: '' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(showStatusList(testContext(empty), 1, issuer)).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('addresses of the open internet', () => {
  test.each([
    ['93.184.216.34', true],
    ['2a00:1450:4010::65', true],
    ['10.1.2.3', false],
    ['172.31.255.255', false],
    ['172.32.0.1', true],
    ['192.168.1.1', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:127.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['2001:db8::1', false],
    ['not an address', false],
  ])('%s: %s', (ip, open) => {
    expect(isPublicAddress(ip)).toBe(open)
  })

  test('may be called by https on its usual port only', () => {
    expect(mayBeCalled('https://badges.example/a?b=c')).toBe(true)
    expect(mayBeCalled('https://93.184.216.34/')).toBe(true)
    for (const no of [
      'https://2130706433/',
      'https://0x7f.1/',
      'https://badges/',
      '//a.example',
      '',
    ])
      expect(mayBeCalled(no), no).toBe(false)
  })
})
