import { data } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { operator } from '#app/domain/accounts/permissions.ts'
import * as accountPage from '#app/routes/accounts/account.tsx'
import * as firstAdministrator from '#app/routes/accounts/first-administrator.tsx'
import * as signInPage from '#app/routes/accounts/sign-in.tsx'
import * as signOutPage from '#app/routes/accounts/sign-out.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { session } from '#db/schema/index.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { actorOf, personOf, viewerOf } from '#server/accounts/current-actor.ts'
import { makeFirstAdministratorLink } from '#server/accounts/make-first-administrator-link.ts'
import { hashPassword } from '#server/accounts/password.ts'
import { startHttp, type Answer, type TestHttp } from '../fixtures/http.ts'

const password = 'верный пароль 12'
const person = makeAccount({ name: 'Ольга Петрова', email: 'olga@example.org' })
let http: TestHttp
const queries: string[] = []

beforeAll(async () => {
  http = await startHttp({
    ':lang/sign-in': signInPage,
    ':lang/sign-out': signOutPage,
    ':lang/account': accountPage,
    ':lang/first-administrator/:token': firstAdministrator,
    who: {
      async loader({ request, context }) {
        const viewer = await viewerOf(request, context)
        const actor = await actorOf(request, context)
        await personOf(request, context)
        return data({ viewer, kind: actor.kind })
      },
    },
  })
  const { store } = http.portal
  const passwordHash = await hashPassword(password)
  await store.transact((tx) => insertAccount(tx, { ...person, passwordHash }))
  store.onQuery((sql) => void queries.push(sql))
})

const post = (path: string, fields: Record<string, string>, headers = {}) =>
  http.ask(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: http.origin,
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  })
const cookiesOf = ({ headers }: Answer) => headers['set-cookie'] ?? []
const good = { email: person.email, password }

async function signedIn(): Promise<string> {
  const [cookie] = cookiesOf(await post('/ru/sign-in', good))
  return cookie!.split(';')[0]!
}

describe('signing in', () => {
  test('sends a session cookie and goes to the account', async () => {
    const answer = await post('/ru/sign-in', good)
    expect([answer.status, answer.headers.location]).toEqual([303, '/ru/account'])
    expect(cookiesOf(answer)).toHaveLength(1)
    expect(cookiesOf(answer)[0]).toMatch(/^corridor_session=\w+;.*HttpOnly;.*SameSite=Lax/)
  })

  test.each([
    ['/en/clusters?q=bio&page=2', '/en/clusters?q=bio&page=2'],
    ['//evil.example/', '/en/account'],
    ['https://evil.example/en', '/en/account'],
    ['/\\evil.example', '/en/account'],
  ])('goes back to %s → %s', async (back, location) => {
    const answer = await post(`/en/sign-in?back=${encodeURIComponent(back)}`, good)
    expect([answer.status, answer.headers.location]).toEqual([303, location])
  })

  test.each([
    ['a wrong password', { email: person.email, password: 'нет' }],
    ['no address', { email: 'no address', password }],
    ['empty fields', { email: '', password: '' }],
    ['no fields', {}],
    ['a demo button outside demo mode', { demo: 'admin@example.org' }],
    ['NUL and five thousand letters', { email: '\u0000', password: 'x'.repeat(5_000) }],
  ] as [string, Record<string, string>][])('refuses %s', async (_, fields) => {
    const answer = await post('/ru/sign-in', fields)
    expect(answer.status).toBe(422)
    expect(cookiesOf(answer)).toEqual([])
  })

  test('from another site is refused before anything is read', async () => {
    const answer = await post('/ru/sign-in', good, { Origin: 'https://evil.example' })
    expect(answer.status).toBe(403)
    expect(cookiesOf(answer)).toEqual([])
  })
})

describe('who is signed in', () => {
  let cookie: string
  beforeEach(async () => {
    cookie = await signedIn()
    queries.length = 0
  })
  const who = async (sent: string) => {
    const answer = await http.ask('/who', { headers: { Cookie: sent } })
    return { answer, said: JSON.parse(answer.body.toString()) as Record<string, unknown> }
  }

  test('is asked of the database once, however many ask', async () => {
    const { said } = await who(cookie)
    expect(said).toEqual({ viewer: { name: 'Ольга Петрова', roles: [] }, kind: 'account' })
    expect(queries.filter((sql) => /"session"/.test(sql))).toHaveLength(1)
  })

  test('a visitor costs no query at all', async () => {
    const { said } = await who('lang=ru')
    expect(said).toEqual({ viewer: null, kind: 'visitor' })
    // The portal looks for changes and for work of its own accord, whoever asks.
    expect(queries.filter((sql) => !/"(content_version|job|tick|outbox)"/.test(sql))).toEqual([])
  })

  test.each(['corridor_session=', 'corridor_session=gone0gone0gone0', 'corridor_session=%00%FF'])(
    'the cookie %j is nobody’s and is taken away',
    async (sent) => {
      const { answer, said } = await who(sent)
      expect(said.kind).toBe('visitor')
      expect(cookiesOf(answer)).toEqual([expect.stringMatching(/^corridor_session=;.*Max-Age=0/)])
    },
  )

  test('a session past half its life is prolonged and its cookie sent again', async () => {
    expect(cookiesOf((await who(cookie)).answer)).toEqual([])
    await http.portal.store.transact(async (tx) => {
      const expiresAt = new Date(Date.now() + 3 * 86_400_000)
      await tx.update(session).set({ expiresAt }).where(eq(session.accountId, person.id))
    })
    const { answer } = await who(cookie)
    expect(cookiesOf(answer)).toEqual([expect.stringContaining(cookie)])
  })

  test('signing out ends the session and takes the cookie away; twice is no failure', async () => {
    for (let i = 0; i < 2; i++) {
      const answer = await post('/ru/sign-out', {}, { Cookie: cookie })
      expect([answer.status, answer.headers.location]).toEqual([303, '/ru'])
      expect(cookiesOf(answer).at(-1)).toMatch(/^corridor_session=;/)
    }
    expect((await who(cookie)).said.kind).toBe('visitor')
  })
})

test('the account is shown to its owner; a visitor is sent to sign in and back', async () => {
  const visitor = await http.ask('/en/account')
  expect([visitor.status, visitor.headers.location]).toEqual([
    302,
    '/en/sign-in?back=%2Fen%2Faccount',
  ])
})

describe('the first administrator', () => {
  const link = async () => {
    const context = { ...http.portal.context(operator), now: () => new Date() }
    return (await makeFirstAdministratorLink(context, { again: true })).token
  }
  const form = { name: 'Пётр', email: 'petr@example.org', password: 'длинный пароль' }

  test('gets an account and a session by the link, once', async () => {
    const token = await link()
    const weak = await post(`/ru/first-administrator/${token}`, { ...form, password: 'short' })
    expect(weak.status).toBe(422)
    const answer = await post(`/ru/first-administrator/${token}`, form)
    expect([answer.status, answer.headers.location]).toEqual([303, '/ru/account'])
    const cookie = cookiesOf(answer)[0]!.split(';')[0]!
    const who = await http.ask('/who', { headers: { Cookie: cookie } })
    expect(JSON.parse(who.body.toString())).toMatchObject({
      viewer: { name: 'Пётр', roles: ['administrator'] },
    })
    expect((await http.ask(`/ru/first-administrator/${token}`)).status).toBe(410)
    expect((await post(`/ru/first-administrator/${token}`, form)).status).toBe(410)
  })

  test('an unknown link is 404', async () => {
    expect((await http.ask('/ru/first-administrator/nonsense')).status).toBe(404)
  })

  test('neither passwords nor links get into the log', async () => {
    const token = await link()
    await http.ask(`/en/first-administrator/${token}`)
    await post(`/en/first-administrator/${token}`, { ...form, email: '' })
    const log = JSON.stringify(http.log)
    expect(log).toContain('/en/first-administrator/…')
    for (const secret of [token, password, form.password]) expect(log).not.toContain(secret)
  })
})
