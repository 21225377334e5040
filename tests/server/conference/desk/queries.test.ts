import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { attendeesQuerySchema } from '#app/domain/conference/desk/attendees.ts'
import { conference, programmeRelease, registration } from '#db/schema/index.ts'
import { showResults } from '#server/conference/desk/feedback/show-results.ts'
import { listAttendees } from '#server/conference/desk/list-attendees.ts'
import { listDeskConferences } from '#server/conference/desk/list-desk-conferences.ts'
import { listMailings } from '#server/conference/desk/mailings/list-mailings.ts'
import { showAttendee } from '#server/conference/desk/show-attendee.ts'
import { showConferenceDesk } from '#server/conference/desk/show-conference-desk.ts'
import { showOverview } from '#server/conference/desk/show-overview.ts'
import { listSessions } from '#server/conference/draft/list-sessions.ts'
import { showDraft } from '#server/conference/draft/show-draft.ts'
import { showHalls } from '#server/conference/draft/show-halls.ts'
import { showPublication } from '#server/conference/draft/show-publication.ts'
import { showSettings } from '#server/conference/draft/show-settings.ts'
import { showSpeakers } from '#server/conference/draft/show-speakers.ts'
import { showTracks } from '#server/conference/draft/show-tracks.ts'
import { showExchange } from '#server/conference/exchange/show-exchange.ts'
import { listProposals } from '#server/conference/proposals/list-proposals.ts'
import { listLimitedSessions } from '#server/conference/seats/list-limited-sessions.ts'
import { showSessionSeats } from '#server/conference/seats/show-session-seats.ts'
import { showWebhooks } from '#server/conference/webhooks/show-webhooks.ts'
import { account, seededStore, testContext, type TestStore } from '../../../fixtures/store.ts'

const slug = 'green-corridor-2027'
let store: TestStore
let id: string
let code: string

beforeAll(async () => {
  store = await seededStore()
  const [own] = await store.read.select().from(conference).where(eq(conference.slug, slug))
  const ofIt = eq(registration.conferenceId, own!.id)
  id = (await store.read.select().from(registration).where(ofIt).limit(1))[0]!.id
  const releases = await store.read
    .select()
    .from(programmeRelease)
    .where(eq(programmeRelease.conferenceId, own!.id))
  code = releases[0]!.body.sessions.find(({ places }) => places !== null)!.code
})

const desk = () => testContext(store, { actor: account('organiser') })
const query = attendeesQuerySchema.parse({ q: 'а', sort: 'name' })

/** What each page of the desk asks of the database at most, with the demo's conference of hundreds of people. */
const pages: Record<string, [most: number, show: () => Promise<unknown>]> = {
  conferences: [1, () => listDeskConferences(desk())],
  frame: [1, () => showConferenceDesk(desk(), slug)],
  overview: [14, () => showOverview(desk(), slug)],
  attendees: [6, () => listAttendees(desk(), { slug, query, lang: 'ru' })],
  attendee: [14, () => showAttendee(desk(), { slug, id })],
  seats: [4, () => listLimitedSessions(desk(), slug)],
  'seats of a session': [5, () => showSessionSeats(desk(), { slug, code, q: 'а', lang: 'ru' })],
  mailings: [4, () => listMailings(desk(), slug)],
  feedback: [8, () => showResults(desk(), { slug, session: '' })],
  settings: [2, () => showSettings(desk(), slug)],
  halls: [5, () => showHalls(desk(), slug)],
  tracks: [4, () => showTracks(desk(), slug)],
  speakers: [5, () => showSpeakers(desk(), slug)],
  sessions: [9, () => listSessions(desk(), slug)],
  programme: [9, () => showDraft(desk(), slug)],
  publish: [12, () => showPublication(desk(), slug)],
  proposals: [5, () => listProposals(desk(), slug)],
  exchange: [5, () => showExchange(desk(), slug)],
  webhooks: [4, () => showWebhooks(desk(), slug)],
}

test.each(Object.keys(pages))('%s costs a handful of queries', async (page) => {
  const [most, show] = pages[page]!
  let asked = 0
  const stop = store.onQuery(() => asked++)
  await show()
  stop()
  expect(asked).toBeGreaterThan(0)
  expect(asked).toBeLessThanOrEqual(most)
})
