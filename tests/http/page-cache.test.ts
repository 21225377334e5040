import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'
import { raiseVersion } from '#db/queries/versions.ts'
import { openStore } from '#db/store.ts'
import { contentSecurityPolicy, inlineScriptHashes } from '#server/http/security.ts'
import { startHttp, type TestHttp } from '../fixtures/http.ts'

let renders = 0
const page = (n: number) =>
  `<!doctype html><title>${n}</title><script>start(${n})</script>${'<p>Кластер</p>'.repeat(200)}`
const html = (body: string, init: { status?: number; headers?: Record<string, string> } = {}) =>
  new Response(body, {
    ...init,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...init.headers },
  })

let http: TestHttp
beforeEach(async () => {
  renders = 0
  http = await startHttp({
    kept: {
      loader({ context }) {
        context.reads('clusters')
        return html(page(++renders))
      },
    },
    slow: {
      async loader({ context }) {
        context.reads('clusters')
        await new Promise((resolve) => setTimeout(resolve, 50))
        return html(page(++renders))
      },
    },
    fresh: { loader: () => html(page(++renders)) },
    cookie: {
      loader({ context }) {
        context.reads('clusters')
        return html(page(++renders), { headers: { 'Set-Cookie': 'lang=ru' } })
      },
    },
    passing: {
      loader({ context }) {
        context.reads('clusters')
        context.trueUntil(new Date(Date.now() + 60_000))
        context.trueUntil(new Date(Date.now() + 300))
        return html(page(++renders))
      },
    },
    refused: {
      loader({ context }) {
        context.reads('clusters')
        return html(page(++renders), { status: 404 })
      },
    },
  })
})

const raise = () => http.portal.store.transact((tx) => raiseVersion(tx, 'clusters'))
const title = (body: Buffer) => /<title>(\d+)/.exec(body.toString())?.[1]

describe('a public page', () => {
  test('is rendered once for all who ask', async () => {
    const answers = [await http.ask('/kept'), await http.ask('/kept'), await http.ask('/kept')]
    expect(answers.map(({ body }) => title(body))).toEqual(['1', '1', '1'])
    expect(renders).toBe(1)
    expect(answers[1]!.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(answers[1]!.headers['x-request-id']).not.toBe(answers[2]!.headers['x-request-id'])
  })

  test('is rendered once for many who ask at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => http.ask('/slow')))
    expect(new Set(answers.map(({ body }) => title(body)))).toEqual(new Set(['1']))
    expect(renders).toBe(1)
    // What may not be kept is rendered for each: nobody is given another's answer.
    const fresh = await Promise.all(Array.from({ length: 5 }, () => http.ask('/fresh')))
    expect(new Set(fresh.map(({ body }) => title(body))).size).toBe(5)
  })

  test('is rendered again once what it reads has changed here', async () => {
    await http.ask('/kept')
    await raise()
    http.portal.events.publish({ type: 'content.changed', area: 'clusters' })
    expect(title((await http.ask('/kept')).body)).toBe('2')
  })

  test('is kept no longer than it says it stays true', async () => {
    await http.ask('/passing')
    expect(title((await http.ask('/passing')).body)).toBe('1')
    await expect
      .poll(async () => title((await http.ask('/passing')).body), { timeout: 2_000 })
      .toBe('2')
  })

  test('is left alone by changes of what it does not read', async () => {
    await http.ask('/kept')
    http.portal.events.publish({ type: 'content.changed', area: 'statistics' })
    expect(title((await http.ask('/kept')).body)).toBe('1')
  })

  test('is rendered again within two seconds of a change by another process', async () => {
    await http.ask('/kept')
    const other = await openStore(http.portal.env.DATABASE_URL)
    await other.transact((tx) => raiseVersion(tx, 'clusters'))
    await other.close()
    await expect
      .poll(async () => title((await http.ask('/kept')).body), { timeout: 2_000 })
      .toBe('2')
  })

  test('comes in the coding the browser reads, each with a tag of its own', async () => {
    const plain = await http.ask('/kept')
    const gzip = await http.ask('/kept', { headers: { 'Accept-Encoding': 'gzip' } })
    const br = await http.ask('/kept', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } })
    const refusing = await http.ask('/kept', { headers: { 'Accept-Encoding': 'br;q=0, gzip' } })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(br.headers['content-encoding']).toBe('br')
    expect(refusing.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3)
    for (const { headers, body } of [plain, gzip, br]) {
      expect(headers.vary).toBe('Accept-Encoding, Cookie')
      expect(headers['content-length']).toBe(String(body.length))
    }
  })

  test('is not sent again to who holds it', async () => {
    const { headers } = await http.ask('/kept')
    const tag = headers.etag!
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const answer = await http.ask('/kept', { headers: { 'If-None-Match': held } })
      expect(answer.status, held).toBe(304)
      expect(answer.body).toHaveLength(0)
      expect(answer.headers.etag).toBe(tag)
    }
    expect((await http.ask('/kept', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })

  test('asked for by HEAD first is whole afterwards', async () => {
    const head = await http.ask('/kept', { method: 'HEAD' })
    const get = await http.ask('/kept')
    expect(head.body).toHaveLength(0)
    expect(get.body.toString()).toBe(page(1))
    expect(head.headers['content-length']).toBe(String(get.body.length))
    expect(renders).toBe(1)
  })

  test('is rendered for each who is signed in, and never kept from them', async () => {
    const headers = { Cookie: 'lang=ru; corridor_session=abc' }
    const first = await http.ask('/kept', { headers })
    expect(title(first.body)).toBe('1')
    expect(first.headers['cache-control']).toBe('private, no-store')
    expect(title((await http.ask('/kept', { headers })).body)).toBe('2')
    expect(title((await http.ask('/kept')).body)).toBe('3')
  })

  test('with a cookie to set, refused, or reading nothing is not kept', async () => {
    for (const path of ['/cookie', '/refused', '/fresh']) {
      renders = 0
      await http.ask(path)
      await http.ask(path)
      expect(renders, path).toBe(2)
    }
  })

  test('carries the hashes of its own inline scripts and no nonce', async () => {
    const { headers, body } = await http.ask('/kept')
    const policy = headers['content-security-policy'] as string
    for (const hash of inlineScriptHashes(body.toString())) expect(policy).toContain(hash)
    expect(policy).not.toContain('nonce-')
    expect(policy).not.toContain('unsafe-inline')
    const signedIn = await http.ask('/kept', { headers: { Cookie: 'corridor_session=abc' } })
    expect(signedIn.headers['content-security-policy']).toMatch(
      /script-src 'self' 'nonce-[\w+/=]{24}'/,
    )
  })
})

test('made-up queries push out one another, never the page itself', async () => {
  const heavy = 'x'.repeat(1024 * 1024)
  const own = await startHttp({
    kept: {
      loader({ context }) {
        context.reads('clusters')
        return new Response(`${++renders}${heavy}`, {
          headers: { 'Content-Type': 'application/octet-stream' },
        })
      },
    },
  })
  await own.ask('/kept')
  for (let i = 0; i < 40; i++) await own.ask(`/kept?made-up=${i}`)
  expect(renders).toBe(41)
  expect((await own.ask('/kept')).body.toString('utf8', 0, 2)).toBe('1x')
  await own.ask('/kept?made-up=39')
  expect(renders).toBe(41)
  await own.ask('/kept?made-up=0')
  expect(renders).toBe(42)
})

describe('hashes of inline scripts', () => {
  test('are those of the scripts that run', () => {
    const hashes = inlineScriptHashes(
      '<script src="/a.js"></script><script type="application/ld+json">{}</script><script>go()</script><script async type="module">go()</script>',
    )
    // printf 'go()' | openssl dgst -sha256 -binary | base64
    expect(hashes).toEqual(["'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"])
  })

  test('without any, only own files run', () => {
    const policy = contentSecurityPolicy([], { secure: true, development: false })
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).toContain('upgrade-insecure-requests')
  })
})
