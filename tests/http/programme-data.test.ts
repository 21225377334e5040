import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, test } from 'vitest'
import * as atom from '#app/routes/api/programme-atom.ts'
import * as signal from '#app/routes/api/programme-signal.ts'
import * as text from '#app/routes/api/programme-text.ts'
import * as sitemap from '#app/routes/portal/sitemap.ts'
import { startHttp, type TestHttp } from '../fixtures/http.ts'
import { testDatabase } from '../fixtures/store.ts'

const COMING = '/conferences/green-corridor-2027'
const PAST = '/conferences/green-corridor-2017'

let http: TestHttp

beforeAll(async () => {
  http = await startHttp(
    {
      'conferences/:slug/changes.atom': atom,
      'conferences/:slug/programme.txt': text,
      'conferences/:slug/signal.txt': signal,
      'sitemap.xml': sitemap,
    },
    { DATABASE_URL: await testDatabase('seeded'), PUBLIC_URL: 'https://portal.example' },
  )
})

const get = async (path: string) => {
  const { status, headers, body } = await http.ask(path)
  return { status, headers, body: body.toString() }
}

/** The texts of every element of a name, by a parser that refuses what is not well-formed. */
function texts(xml: string, name: string): string[] {
  const found: string[] = []
  const parser = new SaxesParser()
  let inside = false
  parser.on('opentag', (tag) => {
    inside = tag.name === name
    if (inside) found.push('')
  })
  parser.on('text', (words) => {
    if (inside) found[found.length - 1] += words
  })
  parser.on('closetag', () => void (inside = false))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return found
}

describe('the feed of changes', () => {
  test('has an entry for each release, the latest first, that names what changed', async () => {
    const { body, headers } = await get(`${COMING}/changes.atom?lang=en`)
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    const [, ...entries] = texts(body, 'title')
    expect(entries).toEqual(['Version 2', 'Version 1'])
    const [latest] = texts(body, 'summary')
    expect(latest).toMatch(/^1 cancelled, 1 moved\./)
    expect(latest).toMatch(/\nMoved: .+ \(was .+, now .+\)/)
    const ids = texts(body, 'id')
    expect(new Set(ids).size).toBe(3)
    expect(ids[1]).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    const [whole, first] = texts(body, 'updated')
    expect(whole).toBe(first)
  })

  test('is there before the first release, empty, and not for what does not exist', async () => {
    expect(texts((await get(`${PAST}/changes.atom`)).body, 'entry')).toEqual([])
    expect((await get('/conferences/nowhere/changes.atom')).status).toBe(404)
    expect((await http.ask(`${COMING}/changes.atom`, { method: 'POST' })).status).toBe(403)
  })

  test('keeps its bytes until something changes: a reader that has them gets none', async () => {
    const path = `${COMING}/changes.atom?lang=ru`
    await get(path)
    const { headers } = await get(path)
    const again = await http.ask(path, { headers: { 'if-none-match': headers.etag! } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })
})

describe('the programme as text', () => {
  test('names every session under its day, in at most eighty columns', async () => {
    const { body, headers } = await get(`${COMING}/programme.txt`)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(body).toContain('Среда, 14 апреля\n================')
    expect(body.match(/^\d\d:\d\d–\d\d:\d\d {2}\S/gm)).toHaveLength(29)
    expect(body).toContain('ОТМЕНЕНО: ')
    for (const line of body.split('\n'))
      if (!line.includes('https://')) expect([...line].length, line).toBeLessThanOrEqual(80)
  })

  test('gives one day, one release, either language', async () => {
    const { body } = await get(`${COMING}/programme.txt?day=2027-04-15&lang=en&release=1`)
    expect(body).toContain('Thursday 15 April\n=')
    expect(body).not.toContain('Wednesday')
    expect(body).not.toContain('CANCELLED')
    expect(body).toContain('Version 1 of')
  })

  test('says so before the first release, and what it cannot read', async () => {
    expect((await get(`${PAST}/programme.txt`)).body).toContain('Программа ещё не опубликована.')
    for (const search of ['?day=2027-02-30', '?day=2028-01-01', '?release=x'])
      expect((await get(`${COMING}/programme.txt${search}`)).status, search).toBe(400)
    expect((await get(`${COMING}/programme.txt?release=99`)).status).toBe(404)
  })
})

test('the signal is one short line, kept', async () => {
  const { body, headers } = await get(`${COMING}/signal.txt`)
  expect(body).toMatch(/^2 \w+\n$/)
  expect(headers.etag).toBeDefined()
  expect((await get(`${PAST}/signal.txt`)).body).toMatch(/^0 /)
})

test('the site map names real conferences and no demonstrations', async () => {
  const { body } = await get('/sitemap.xml')
  const addresses = texts(body, 'loc')
  expect(addresses).toContain(`https://portal.example/ru${PAST}`)
  expect(addresses).toContain('https://portal.example/en/conferences')
  expect(body).not.toContain(COMING)
})
