import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, test } from 'vitest'
import { langs } from '#app/domain/shared/lang.ts'
import * as atom from '#app/routes/api/clusters-atom.ts'
import * as clusterFile from '#app/routes/api/cluster-file.ts'
import * as clustersFile from '#app/routes/api/clusters-file.ts'
import * as openapi from '#app/routes/api/openapi.ts'
import * as v1Cluster from '#app/routes/api/v1-cluster.ts'
import * as v1Clusters from '#app/routes/api/v1-clusters.ts'
import * as v1Vocabulary from '#app/routes/api/v1-vocabulary.ts'
import * as robots from '#app/routes/portal/robots.ts'
import * as sitemap from '#app/routes/portal/sitemap.ts'
import { startHttp, type TestHttp } from '../fixtures/http.ts'
import { testDatabase } from '../fixtures/store.ts'

type OpenApi = {
  openapi: string
  paths: Record<string, { get: { responses: Record<string, Response> } }>
  components: { schemas: Record<string, object> }
}
type Response = { content: Record<string, { schema: object }> }

let http: TestHttp
let api: OpenApi
let ajv: Ajv2020

beforeAll(async () => {
  http = await startHttp(
    {
      'clusters.json': clustersFile,
      'clusters.csv': clustersFile,
      'clusters.xlsx': clustersFile,
      'clusters.atom': atom,
      'clusters/:file': clusterFile,
      'api/openapi.json': openapi,
      'api/v1/clusters': v1Clusters,
      'api/v1/clusters/:slug': v1Cluster,
      'api/v1/*': v1Vocabulary,
      'sitemap.xml': sitemap,
      'robots.txt': robots,
    },
    { DATABASE_URL: await testDatabase('seeded'), PUBLIC_URL: 'https://portal.example' },
  )
  api = await json('/api/openapi.json')
  ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  addFormats.default(ajv)
  ajv.addSchema(local({ $id: 'api', $defs: api.components.schemas }))
})

/** References between components of OpenAPI as references into one schema of ajv's. */
const local = (schema: object) =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', 'api#/$defs/')) as object

async function json<T = Record<string, unknown>>(path: string): Promise<T> {
  return JSON.parse((await http.ask(path)).body.toString()) as T
}

/** Whether an answer is what OpenAPI says of its address, by ajv. */
async function conforms(path: string, described: string, status = 200): Promise<unknown> {
  const answer = await http.ask(path)
  expect(answer.status, path).toBe(status)
  const [type, content] = Object.entries(
    api.paths[described]!.get.responses[String(status)]!.content,
  )[0]!
  expect(answer.headers['content-type']).toContain(type)
  const body: unknown = JSON.parse(answer.body.toString())
  const check = ajv.compile(local(content.schema))
  expect(check(body), `${path}: ${ajv.errorsText(check.errors)}`).toBe(true)
  return body
}

describe('the programming interface', () => {
  test('is described by OpenAPI 3.1, each address of it', () => {
    expect(api.openapi).toBe('3.1.0')
    expect(Object.keys(api.paths)).toHaveLength(16)
    for (const [name, schema] of Object.entries(api.components.schemas)) {
      expect(ajv.validateSchema(schema), name).toBe(true)
      expect(schema, name).not.toHaveProperty('$ref')
    }
  })

  test('answers as it is described', async () => {
    const { items } = (await conforms('/api/v1/clusters', '/api/v1/clusters')) as {
      items: { slug: string }[]
    }
    expect(items).toHaveLength(50)
    await conforms('/api/v1/clusters?q=biotech&per_page=100&sort=name', '/api/v1/clusters')
    await conforms('/api/v1/clusters?region=RU-SPE&registry=yes', '/api/v1/clusters')
    await conforms(`/api/v1/clusters/${items[0]!.slug}`, '/api/v1/clusters/{slug}')
    for (const { slug } of items) await conforms(`/clusters/${slug}.json`, '/clusters/{slug}.json')
    const deep = (await conforms(
      '/clusters/sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy.json',
      '/clusters/{slug}.json',
    )) as { timeline: unknown[]; chairTerms: unknown[] }
    expect(deep.timeline.length).toBeGreaterThan(0)
    expect(deep.chairTerms.length).toBeGreaterThan(0)
    await conforms(
      '/clusters.json?q=химия'.replace('химия', encodeURIComponent('химия')),
      '/clusters.json',
    )
    for (const name of ['regions', 'districts', 'specialisations', 'categories'])
      await conforms(`/api/v1/${name}`, `/api/v1/${name}`)
  })

  test('the schemas refuse what is not so', () => {
    const check = ajv.compile({ $ref: 'api#/$defs/Cluster' })
    expect(check({ slug: 'x' })).toBe(false)
  })

  test('pages hold every cluster once', async () => {
    const slugs: string[] = []
    for (let page = 1; page <= 14; page++) {
      const { items, pages } = await json<{ items: { slug: string }[]; pages: number }>(
        `/api/v1/clusters?per_page=10&page=${page}`,
      )
      expect(pages).toBe(14)
      slugs.push(...items.map(({ slug }) => slug))
    }
    expect(new Set(slugs).size).toBe(137)
  })

  test.each([
    ['/api/v1/clusters?page=abc', '/api/v1/clusters', 400, 'page'],
    ['/api/v1/clusters?page=0', '/api/v1/clusters', 400, 'page'],
    ['/api/v1/clusters?per_page=101', '/api/v1/clusters', 400, 'per_page'],
    ['/api/v1/clusters?per_page=many', '/api/v1/clusters', 400, 'per_page'],
    ['/api/v1/clusters?page=99999', '/api/v1/clusters', 404, 'page'],
    ['/api/v1/clusters?region=RU-XX', '/api/v1/clusters', 404, 'region'],
    ['/clusters.json?page=-1', '/clusters.json', 400, 'page'],
    ['/clusters.json?specialisation=alchemy', '/clusters.json', 404, 'specialisation'],
    ['/api/v1/clusters/nobody', '/api/v1/clusters/{slug}', 404, 'slug'],
    ['/clusters/nobody.json', '/clusters/{slug}.json', 404, 'slug'],
  ])('%s is a problem that names its field', async (path, described, status, field) => {
    expect(await conforms(path, described, status)).toMatchObject({ status, field })
  })

  test('may be read by scripts of any site, and asked whether it changed', async () => {
    for (const path of ['/api/v1/clusters', '/clusters.json', '/clusters.csv', '/api/v1/regions']) {
      const first = await http.ask(path)
      expect(first.headers['access-control-allow-origin'], path).toBe('*')
      const again = await http.ask(path, { headers: { 'If-None-Match': first.headers.etag! } })
      expect(again.status, path).toBe(304)
    }
  })

  test('takes no writes', async () => {
    const answer = await http.ask('/api/v1/clusters', {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    })
    expect(answer.status).toBe(405)
  })
})

describe('files', () => {
  test.each([
    ['csv', 'text/csv'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('clusters.%s has a name in both scripts', async (format, type) => {
    const answer = await http.ask(`/clusters.${format}?lang=ru`)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toContain(type)
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="clusters.${format}"; filename*=UTF-8''%D0%9A%D0%BB%D0%B0%D1%81%D1%82%D0%B5%D1%80%D1%8B.${format}`,
    )
  })

  test('CSV begins with the mark by which Excel knows UTF-8', async () => {
    const { body } = await http.ask('/clusters.csv?lang=en')
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(body.subarray(3, 12).toString()).toBe('Code,Name')
  })
})

describe('whatever stands in the address', () => {
  const nasty = [
    'a'.repeat(10_240),
    '" OR 1=1; DROP TABLE cluster --',
    'NEAR(a b, 3) * ^ : - {title}',
    '🚀',
    '\u202eمرحبا',
    '\0',
    '%E0%A4%A',
    '<script>alert(1)</script>',
  ]
  test.each(nasty.map((text) => [text]))('%.30s is answered, never a failure', async (text) => {
    const value = text.startsWith('%') ? text : encodeURIComponent(text)
    for (const path of ['/clusters.json', '/clusters.csv', '/api/v1/clusters']) {
      for (const field of ['q', 'sort', 'category', 'lang', 'nonsense'])
        expect((await http.ask(`${path}?${field}=${value}`)).status, `${path} ${field}`).toBe(200)
      for (const field of ['region', 'page'])
        expect((await http.ask(`${path}?${field}=${value}`)).status, field).toBeLessThan(500)
    }
  })
})

type Element = { name: string; attributes: Record<string, string>; text: string; within: string[] }

/** The elements of a document, by a parser that accepts nothing but well-formed XML. */
function elementsOf(xml: string): Element[] {
  const found: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser({ xmlns: false })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '', within: open.map((one) => one.name) }
    found.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    if (open.length > 0) open.at(-1)!.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return found
}

test.each(langs)('the feed of changes has what RFC 4287 asks for (%s)', async (lang) => {
  const answer = await http.ask(`/clusters.atom?lang=${lang}`)
  expect(answer.headers['content-type']).toContain('application/atom+xml')
  const elements = elementsOf(answer.body.toString())
  const feed = elements[0]!
  expect(feed).toMatchObject({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
  })
  const own = elements.filter(({ within }) => within.length === 1)
  for (const name of ['id', 'title', 'updated', 'author'])
    expect(
      own.filter((element) => element.name === name),
      name,
    ).toHaveLength(1)
  const entries = own.filter(({ name }) => name === 'entry')
  expect(entries.length).toBeGreaterThan(0)
  const inEntries = (name: string) =>
    elements.filter((element) => element.name === name && element.within.at(-1) === 'entry')
  for (const name of ['id', 'title', 'updated', 'link', 'summary'])
    expect(inEntries(name), name).toHaveLength(entries.length)
  const ids = inEntries('id').map(({ text }) => text)
  expect(new Set(ids).size).toBe(ids.length)
  const times = inEntries('updated').map(({ text }) => Date.parse(text))
  expect(times).toEqual([...times].sort((a, b) => b - a))
  expect(own.find(({ name }) => name === 'updated')!.text).toBe(inEntries('updated')[0]!.text)
})

test('the site map has every page in both languages, each pointing at the other', async () => {
  const elements = elementsOf((await http.ask('/sitemap.xml')).body.toString())
  const places = elements.filter(({ name }) => name === 'loc').map(({ text }) => text)
  expect(new Set(places).size).toBe(places.length)
  expect(places.filter((one) => /\/ru\/clusters\/[^/]+$/.test(one)).length).toBeGreaterThanOrEqual(
    137,
  )
  for (const place of places) expect(place).toMatch(/^https:\/\/portal\.example\/(ru|en)(\/|$)/)
  const others = elements.filter(({ name }) => name === 'xhtml:link')
  expect(others).toHaveLength(places.length * 2)
  for (const { attributes } of others) expect(places).toContain(attributes.href)
  for (const { text } of elements.filter(({ name }) => name === 'lastmod'))
    expect(new Date(text).toISOString()).toBe(text)
})

test('robots are told where the site map is', async () => {
  const { body } = await http.ask('/robots.txt')
  expect(body.toString()).toContain('Sitemap: https://portal.example/sitemap.xml')
})
