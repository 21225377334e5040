import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import * as openapi from '#app/routes/api/openapi.ts'
import * as apiConference from '#app/routes/conference/api/conference.ts'
import * as apiConferences from '#app/routes/conference/api/conferences.ts'
import * as apiRegistrations from '#app/routes/conference/api/registrations.ts'
import * as calendar from '#app/routes/conference/exchange/calendar.ts'
import * as schedule from '#app/routes/conference/exchange/schedule.ts'
import { insertAccount, insertGrant } from '#db/queries/accounts.ts'
import { attendanceKind, conference, registration } from '#db/schema/index.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { makeToken } from '#server/conference/api/make-token.ts'
import { startHttp, type TestHttp } from '../fixtures/http.ts'
import { testDatabase } from '../fixtures/store.ts'

const SLUG = 'green-corridor-2027'
const BASE = `/api/v1/conferences/${SLUG}`
type Described = { content: Record<string, { schema: object }> }
type OpenApi = {
  paths: Record<string, Record<string, { responses: Record<string, Described> }>>
  components: { schemas: Record<string, object> }
}

let http: TestHttp
let api: OpenApi
let ajv: Ajv2020
let token: string
let kindId: string

const local = (value: object) =>
  JSON.parse(JSON.stringify(value).replaceAll('#/components/schemas/', 'api#/$defs/')) as object

beforeAll(async () => {
  http = await startHttp(
    {
      'api/openapi.json': openapi,
      'api/v1/conferences': apiConferences,
      'api/v1/conferences/:slug': apiConference,
      'api/v1/conferences/:slug/sessions': apiConference,
      'api/v1/conferences/:slug/speakers': apiConference,
      'api/v1/conferences/:slug/registrations': apiRegistrations,
      'conferences/:slug/calendar.ics': calendar,
      'conferences/:slug/schedule.xml': schedule,
    },
    { DATABASE_URL: await testDatabase('seeded'), PUBLIC_URL: 'https://portal.example' },
  )
  api = JSON.parse((await http.ask('/api/openapi.json')).body.toString()) as OpenApi
  ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  addFormats.default(ajv)
  ajv.addSchema(local({ $id: 'api', $defs: api.components.schemas }))
  const { store } = http.portal
  const made = makeAccount({ n: 991 })
  const grant = { role: 'organiser', scope: 'portal', scopeId: '*' } as const
  await store.transact(async (tx) => {
    await insertAccount(tx, made)
    await insertGrant(tx, made.id, grant, new Date())
  })
  const organiser: Actor = { kind: 'account', accountId: made.id, grants: [grant] }
  token = await makeToken(http.portal.context(organiser), SLUG, { name: 'Сайт', days: 30 })
  const [row] = await store.read.select().from(conference).where(eq(conference.slug, SLUG))
  const kinds = await store.read
    .select()
    .from(attendanceKind)
    .where(eq(attendanceKind.conferenceId, row!.id))
  kindId = kinds.find(({ byCode, opensAt }) => !byCode && !opensAt)?.id ?? kinds[0]!.id
  await store.transact(async (tx) => {
    await tx
      .update(attendanceKind)
      .set({ opensAt: null, closesAt: null, waitingList: true })
      .where(eq(attendanceKind.id, kindId))
  })
})

async function conforms(path: string, described: string) {
  const answer = await http.ask(path)
  expect(answer.status, path).toBe(200)
  const { schema } = api.paths[described]!.get!.responses['200']!.content['application/json']!
  const check = ajv.compile(local(schema))
  const body = JSON.parse(answer.body.toString()) as { items: { code: string }[]; total: number }
  expect(check(body), `${path}: ${ajv.errorsText(check.errors)}`).toBe(true)
  return body
}

test('conferences, sessions and speakers are given as they are described', async () => {
  await conforms('/api/v1/conferences', '/api/v1/conferences')
  for (const slug of [SLUG, 'green-corridor-2017']) {
    const base = `/api/v1/conferences/${slug}`
    await conforms(base, '/api/v1/conferences/{slug}')
    for (const part of ['sessions', 'speakers'])
      await conforms(`${base}/${part}`, `/api/v1/conferences/{slug}/${part}`)
  }
  const { items, total } = await conforms(`${BASE}/sessions`, '/api/v1/conferences/{slug}/sessions')
  expect(items).toHaveLength(total)
  expect(total).toBeGreaterThan(20)
  expect((await http.ask('/api/v1/conferences/nobody')).status).toBe(404)
})

test('files are kept: asked again they have not changed', async () => {
  for (const path of [
    `/conferences/${SLUG}/calendar.ics?lang=ru`,
    `/conferences/${SLUG}/schedule.xml?lang=en`,
  ]) {
    const first = await http.ask(path)
    expect(first.status).toBe(200)
    const again = await http.ask(path, { headers: { 'If-None-Match': String(first.headers.etag) } })
    expect(again.status, path).toBe(304)
  }
  expect((await http.ask(`/conferences/${SLUG}/calendar.ics`)).headers['content-type']).toBe(
    'text/calendar; charset=utf-8',
  )
})

describe('registering by a program', () => {
  const person = (n: number, more: object = {}) =>
    JSON.stringify({
      kindId,
      name: `Гость ${n}`,
      email: `guest${n}@example.net`,
      lang: 'ru',
      consent: 'yes',
      ...more,
    })
  const post = (body: string, headers: Record<string, string> = {}) =>
    http.ask(`${BASE}/registrations`, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(body)),
        Authorization: `Bearer ${token}`,
        ...headers,
      },
    })
  const rowsOf = async (email: string) =>
    http.portal.store.read.select().from(registration).where(eq(registration.email, email))

  test('happens once, however often the same key comes; the answer is the same to the byte', async () => {
    const first = await post(person(1), { 'Idempotency-Key': 'one' })
    expect(first.status, first.body.toString()).toBe(201)
    const again = await post(person(1), { 'Idempotency-Key': 'one' })
    expect(again.status).toBe(201)
    expect(again.body.equals(first.body)).toBe(true)
    const rows = await rowsOf('guest1@example.net')
    expect(rows).toHaveLength(1)
    // Whose key it is, is not who comes.
    expect(rows[0]!.accountId).toBeNull()
    const { schema } =
      api.paths['/api/v1/conferences/{slug}/registrations']!.post!.responses['201']!.content[
        'application/json'
      ]!
    const check = ajv.compile(local(schema))
    expect(check(JSON.parse(first.body.toString())), ajv.errorsText(check.errors)).toBe(true)
    const other = await post(person(2), { 'Idempotency-Key': 'one' })
    expect(other.status).toBe(422)
    expect(await rowsOf('guest2@example.net')).toEqual([])
  })

  test('of twenty at once with one key makes one; the others are told to come back', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post(person(3), { 'Idempotency-Key': 'many' })),
    )
    expect(await rowsOf('guest3@example.net')).toHaveLength(1)
    for (const { status, headers } of answers) {
      expect([201, 409]).toContain(status)
      if (status === 409) expect(headers['retry-after']).toBe('5')
    }
    expect(answers.some(({ status }) => status === 201)).toBe(true)
  })

  test('names the fields that are wrong, again and again', async () => {
    const answers = [
      await post(person(4, { email: 'nobody', consent: 'no' }), { 'Idempotency-Key': 'wrong' }),
      await post(person(4, { email: 'nobody', consent: 'no' }), { 'Idempotency-Key': 'wrong' }),
    ]
    for (const { status, body } of answers) {
      expect(status).toBe(422)
      expect(JSON.parse(body.toString())).toMatchObject({
        code: 'form.invalid',
        fields: { email: 'email', consent: 'agreement' },
      })
    }
    expect(answers[0]!.body.equals(answers[1]!.body)).toBe(true)
  })

  test.each<[string, string, Record<string, string>, number]>([
    ['without a key of its own', '{}', {}, 400],
    ['with a body that is no JSON', '{', { 'Idempotency-Key': 'broken' }, 400],
    [
      'with a token nobody made',
      '{}',
      { Authorization: 'Bearer corridor_aaaaaaaaaaaaaaaaaaaa' },
      401,
    ],
    ['without a token', '{}', { Authorization: '' }, 401],
  ])('%s is refused', async (_name, body, headers, status) => {
    const answer = await post(body, headers)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    if (status === 401) expect(answer.headers['www-authenticate']).toBe('Bearer')
  })

  test('is the only thing done at this address', async () => {
    expect((await http.ask(`${BASE}/registrations`)).status).toBe(405)
  })
})
