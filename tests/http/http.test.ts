import { beforeAll, describe, expect, test } from 'vitest'
import { DomainError } from '#app/domain/shared/errors.ts'
import { refusal } from '#app/routes/answer.ts'
import * as place from '#app/routes/conference/draft/place.ts'
import * as refusalPage from '#app/routes/portal/refusal.ts'
import { startHttp, type Pages, type TestHttp } from '../fixtures/http.ts'
import { siteMap, type SiteRoute } from '../fixtures/site-map.ts'

const pages: Pages = {
  echo: {
    loader: ({ request }) => new Response(new URL(request.url).href),
    action: async ({ request }) => new Response(String((await request.formData()).get('word'))),
  },
  broken: {
    loader() {
      throw new Error('a secret of the house')
    },
  },
  ':lang/closed.csv': {
    loader() {
      throw refusal(new DomainError('permission.denied'))
    },
  },
  ':lang/for-the-signed-in.csv': {
    loader() {
      throw refusal(new DomainError('sign-in.required'))
    },
  },
  ':lang/refusal/:code': refusalPage,
  ':lang/conferences/:slug/place': { action: place.action },
}

let http: TestHttp
beforeAll(async () => {
  http = await startHttp(pages)
})

const form = (headers: Record<string, string>, body = 'word=hello') => ({
  method: 'POST',
  body,
  headers: {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': String(Buffer.byteLength(body)),
    ...headers,
  },
})
const own = () => ({ Origin: http.origin, Host: new URL(http.origin).host })

describe('a form', () => {
  test('of this portal is taken', async () => {
    for (const headers of [
      own(),
      { Origin: http.portal.env.PUBLIC_URL },
      { 'Sec-Fetch-Site': 'same-origin' },
    ]) {
      const answer = await http.ask('/echo', form(headers as Record<string, string>))
      expect([answer.status, answer.body.toString()], JSON.stringify(headers)).toEqual([
        200,
        'hello',
      ])
    }
  })

  test('of another site, of a sandbox, or of nobody knows where is refused', async () => {
    const foreign: Record<string, string>[] = [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      {},
    ]
    for (const headers of foreign)
      expect((await http.ask('/echo', form(headers))).status, JSON.stringify(headers)).toBe(403)
  })

  test('that a script sends and the portal refuses is answered with the status of the refusal', async () => {
    const { status, body } = await http.ask('/ru/conferences/any/place', form(own()))
    expect([status, JSON.parse(body.toString()).code]).toEqual([422, 'form.invalid'])
  })

  test('too large or of unknown length is refused before it is read', async () => {
    const large = await http.ask('/echo', form({ ...own(), 'Content-Length': '5000000' }, ''))
    expect(large.status).toBe(413)
    const chunked = await http.ask('/echo', {
      method: 'POST',
      body: 'word=hello',
      headers: { ...own(), 'Transfer-Encoding': 'chunked' },
    })
    expect(chunked.status).toBe(411)
  })
})

describe('an address', () => {
  test('that is malformed or of another host is no failure of ours', async () => {
    for (const path of [
      '/%E0%A4%A',
      '//evil.example',
      '/%00',
      '/..%2f..%2fetc/passwd',
      '/assets/%E0%A4%A',
      `/${'a'.repeat(8_000)}`,
    ]) {
      const { status, headers } = await http.ask(path)
      expect(status, path).toBeGreaterThanOrEqual(400)
      expect(status, path).toBeLessThan(500)
      expect(headers.location, path).toBeUndefined()
    }
    expect((await http.ask('http://evil.example/echo')).status).toBe(400)
    expect((await http.ask('*', { method: 'OPTIONS' })).status).toBe(400)
  })

  test('is told by the configured host, whatever Host says', async () => {
    const { body } = await http.ask('/echo', { headers: { Host: 'evil.example' } })
    expect(body.toString()).toBe(`${http.portal.env.PUBLIC_URL}/echo`)
  })

  test('asked by a method nobody needs is refused', async () => {
    for (const method of ['TRACE', 'PROPFIND', 'PUT', 'PATCH', 'DELETE']) {
      const { status, headers } = await http.ask('/echo', { ...form(own()), method })
      expect([status, headers.allow], method).toEqual([405, 'GET, HEAD, POST'])
    }
  })

  test('of a file that is refused shows a browser the page of it, and a program a line', async () => {
    const asked = (path: string, accept: string) => http.ask(path, { headers: { Accept: accept } })
    const page = await asked('/ru/closed.csv', 'text/html,*/*')
    expect([page.status, page.body.toString()]).toEqual([403, 'a page'])
    const line = await asked('/ru/closed.csv', 'text/csv')
    expect([line.status, line.body.toString()]).toEqual([403, '403 permission.denied'])
    const signIn = await asked('/ru/for-the-signed-in.csv?page=2', 'text/html')
    expect([signIn.status, signIn.headers.location]).toEqual([
      302,
      '/ru/sign-in?back=%2Fru%2Ffor-the-signed-in.csv%3Fpage%3D2',
    ])
    expect((await asked('/ru/for-the-signed-in.csv', 'text/csv')).status).toBe(401)
  })
})

describe('every answer', () => {
  test('carries the security headers and an id of its request', async () => {
    for (const path of ['/echo', '/healthz', '/assets/none.js', '/nothing']) {
      const { headers } = await http.ask(path)
      expect(headers['x-content-type-options'], path).toBe('nosniff')
      expect(headers['x-frame-options'], path).toBe('DENY')
      expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
      expect(headers['x-request-id'], path).toMatch(/^[\w-]{36}$/)
      expect(headers['x-powered-by'], path).toBeUndefined()
      expect(headers['strict-transport-security'], path).toBeUndefined()
    }
  })

  test('is logged under the id it was asked with, without its query', async () => {
    const { headers } = await http.ask('/echo?q=secret-name', {
      headers: { 'X-Request-Id': 'given-by-proxy' },
    })
    expect(headers['x-request-id']).toBe('given-by-proxy')
    await expect
      .poll(() => http.log.find((line) => line.requestId === 'given-by-proxy'))
      .toMatchObject({ path: '/echo', status: 200, method: 'GET' })
    expect(JSON.stringify(http.log)).not.toContain('secret-name')
    const forged = await http.ask('/echo', { headers: { 'X-Request-Id': 'a"b{}' } })
    expect(forged.headers['x-request-id']).not.toBe('a"b{}')
  })

  test('is logged without the secret of its address', async () => {
    const secret = 'tHis-opens_a-door'
    const paths = addresses(siteMap()).filter((path) => path.includes(':token'))
    expect(paths.length).toBeGreaterThan(10)
    const asked = [...paths, '/calendar/:token.ics'].map((path) =>
      path.replace(':lang', 'ru').replace(':slug', 'any').replace(':token', secret),
    )
    for (const path of asked) await http.ask(path)
    const logged = () => http.log.map((line) => String(line.path))
    await expect
      .poll(() => logged().filter((path) => path.includes('…')))
      .toHaveLength(asked.length)
    expect(JSON.stringify(http.log)).not.toContain(secret)
  })

  test('to a defect tells the id and nothing of the house', async () => {
    const { status, headers, body } = await http.ask('/broken')
    expect(status).toBe(500)
    expect(headers['x-request-id']).toBeDefined()
    expect(body.toString()).not.toContain('secret')
  })

  test('says HSTS where the address is https', async () => {
    const secure = await startHttp(pages, { PUBLIC_URL: 'https://portal.example' })
    const { headers } = await secure.ask('/echo')
    expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/)
  })
})

describe('the house itself', () => {
  test('/assets are kept for ever, and none is made up', async () => {
    const { headers } = await http.ask('/assets/app-1a2b.js')
    expect(headers['cache-control']).toBe('public,max-age=31536000,immutable')
    expect((await http.ask('/assets/none.js')).status).toBe(404)
  })

  test('/metrics is for this machine alone, or for who has the token', async () => {
    const open = await http.ask('/metrics')
    expect(open.status).toBe(200)
    expect(open.body.toString()).toContain('corridor_http_requests_total')
    for (const name of ['X-Forwarded-For', 'X-Real-IP', 'Forwarded'])
      expect((await http.ask('/metrics', { headers: { [name]: '10.0.0.1' } })).status, name).toBe(
        403,
      )

    const guarded = await startHttp(pages, { METRICS_TOKEN: 'sixteen-letters-or-more' })
    const withToken = (token: string) =>
      guarded.ask('/metrics', { headers: { Authorization: `Bearer ${token}` } })
    expect((await guarded.ask('/metrics')).status).toBe(403)
    expect((await withToken('wrong')).status).toBe(403)
    expect((await withToken('sixteen-letters-or-more')).status).toBe(200)
  })

  test('/readyz says when the database does not answer, /healthz that the process lives', async () => {
    const dying = await startHttp(pages)
    expect((await dying.ask('/readyz')).status).toBe(200)
    await dying.portal.store.close()
    const { status, body } = await dying.ask('/readyz')
    expect(status).toBe(503)
    expect(JSON.parse(body.toString())).toEqual({ status: 'unavailable', part: 'database' })
    expect((await dying.ask('/healthz')).status).toBe(200)
  })
})

/** Every address of the site map. */
function addresses(routes: readonly SiteRoute[], above = ''): string[] {
  return routes.flatMap(({ path, children }) => {
    const own = path ? `${above}/${path}` : above
    return children ? addresses(children, own) : own
  })
}
