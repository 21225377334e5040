import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { accountByEmail } from '#db/queries/accounts.ts'
import { loader as agenda } from '#app/routes/conference/agenda/my.tsx'
import { loader as feedback } from '#app/routes/conference/feedback/list.tsx'
import { loader as booklet } from '#app/routes/conference/programme/booklet.tsx'
import { loader as changes } from '#app/routes/conference/programme/changes.tsx'
import { loader as conferences } from '#app/routes/conference/programme/conferences.tsx'
import { loader as home } from '#app/routes/conference/programme/home.tsx'
import { loader as programme } from '#app/routes/conference/programme/programme.tsx'
import { loader as screen } from '#app/routes/conference/programme/screen.tsx'
import { loader as session } from '#app/routes/conference/programme/session.tsx'
import { loader as speaker } from '#app/routes/conference/programme/speaker.tsx'
import { loader as speakers } from '#app/routes/conference/programme/speakers.tsx'
import { loader as call } from '#app/routes/conference/proposals/call.tsx'
import { loader as register } from '#app/routes/conference/registration/register.tsx'
import { loader as registerGroup } from '#app/routes/conference/registration/register-group.tsx'
import { latestRelease } from '#server/conference/latest-release.ts'
import { findConference } from '#server/conference/find-conference.ts'
import { startSession } from '#server/accounts/session.ts'
import { sessionCookieName } from '#server/http/cookies.ts'
import { seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const slug = 'green-corridor-2027'
// Half past two in the afternoon of the first day, by the venue's clock.
const DURING = new Date('2027-04-14T12:00:00.000Z')

let store: TestStore
let codes: { session: string; limited: string; over: string; speaker: string }
let cookie: string

beforeAll(async () => {
  store = await seededStore()
  const context = testContext(store)
  const { body } = (await latestRelease(context, (await findConference(context, slug)).id))!
  const events = body.sessions.filter(({ kind, cancelled }) => kind !== 'break' && !cancelled)
  codes = {
    session: events.find(
      ({ start, people }) => people.length > 0 && Date.parse(start) > DURING.getTime(),
    )!.code,
    limited: events.find(({ places }) => places !== null)!.code,
    over: events[0]!.code,
    speaker: body.speakers[0]!.code,
  }
  const attendee = (await accountByEmail(store.read, 'attendee@example.org'))!
  const device = { address: '192.0.2.1', userAgent: null, method: 'password' } as const
  const id = await store.transact((tx) => startSession(tx, attendee.id, device))
  cookie = `${sessionCookieName(false)}=${id}`
})

type Loader = (args: LoaderFunctionArgs) => unknown
type Asked = { params?: () => Record<string, string>; search?: string }

/** What a page of a conference asks the database for one reader, the shell around it apart. */
async function queriesOf(loader: Loader, { params, search = '' }: Asked, signedIn: boolean) {
  const env = { secure: false, PORTAL_DEMO: true, PUBLIC_URL: 'http://localhost' }
  const context = {
    portal: { env, store, context: (actor?: Actor) => testContext(store, { actor, now: DURING }) },
    address: '192.0.2.1',
    reads: () => {},
    trueUntil: () => {},
    setCookie: () => {},
  } as Pick<AppLoadContext, 'address'> as AppLoadContext
  const headers = new Headers(signedIn ? { Cookie: cookie } : {})
  const args = {
    request: new Request(`http://localhost/${search}`, { headers }),
    params: { lang: 'ru', slug, ...params?.() },
    context,
  } as LoaderFunctionArgs
  // What is kept in memory is read by whoever comes first.
  await loader(args)
  const asked: string[] = []
  // Another request, so that who is signed in is read again.
  const again = { ...args, context: { ...context } }
  const stop = store.onQuery((sql) => asked.push(String(sql)))
  await loader(again)
  stop()
  return asked.length
}

/** At most so many queries for who has not signed in, and for an attendee: whose session it is costs one of them. */
const pages: [name: string, loader: Loader, asked: Asked, visitor: number, attendee: number][] = [
  ['list of conferences', conferences, {}, 1, 2],
  ['home', home, {}, 4, 5],
  ['programme', programme, {}, 2, 5],
  ['programme, narrowed', programme, { search: '?day=2027-04-15&q=кластер' }, 2, 5],
  ['booklet', booklet, {}, 2, 3],
  ['changes', changes, {}, 2, 3],
  ['session', session, { params: () => ({ code: codes.session }) }, 5, 8],
  ['session with seats', session, { params: () => ({ code: codes.limited }) }, 7, 12],
  ['session that is over', session, { params: () => ({ code: codes.over }) }, 6, 9],
  ['speakers', speakers, {}, 3, 4],
  ['speakers, found', speakers, { search: '?q=а' }, 3, 4],
  ['speaker', speaker, { params: () => ({ code: codes.speaker }) }, 4, 5],
  ['screen of the halls', screen, {}, 3, 4],
  ['agenda', agenda, {}, 2, 8],
  ['registration', register, {}, 9, 12],
  ['registration of a group', registerGroup, {}, 9, 10],
  ['call for proposals', call, {}, 2, 2],
  ['feedback', feedback, {}, 2, 8],
]

describe('the database is asked for the page of', () => {
  test.each(pages)('%s', async (_, loader, asked, visitor, attendee) => {
    expect(await queriesOf(loader, asked, false)).toBeLessThanOrEqual(visitor)
    expect(await queriesOf(loader, asked, true)).toBeLessThanOrEqual(attendee)
  })
})
