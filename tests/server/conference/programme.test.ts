import { beforeAll, describe, expect, test } from 'vitest'
import type { ReleaseBody } from '#app/domain/conference/release.ts'
import { readVersions } from '#db/queries/versions.ts'
import { conference, programmeRelease, programmeSession } from '#db/schema/index.ts'
import { listKnownEvents } from '#server/conference/programme/list-known-events.ts'
import { listProgrammePages } from '#server/conference/programme/list-programme-pages.ts'
import { listReleases } from '#server/conference/programme/list-releases.ts'
import { readProgramme } from '#server/conference/programme/read-programme.ts'
import { readSignal } from '#server/conference/programme/read-signal.ts'
import { showConferences } from '#server/conference/programme/show-conferences.ts'
import { showHallScreens } from '#server/conference/programme/show-hall-screens.ts'
import { showNextConference } from '#server/conference/programme/show-next-conference.ts'
import { showScreen } from '#server/conference/programme/show-screen.ts'
import { showSession } from '#server/conference/programme/show-session.ts'
import { showSpeaker } from '#server/conference/programme/show-speaker.ts'
import { showSpeakers } from '#server/conference/programme/show-speakers.ts'
import { tellHallFull } from '#server/conference/programme/tell-hall-full.ts'
import { account, seededStore, testContext, type TestStore } from '../../fixtures/store.ts'

const COMING = 'green-corridor-2027'
const PAST = 'green-corridor-2017'
// Half past two in the afternoon of the first day, by the venue's clock.
const DURING = new Date('2027-04-14T12:00:00.000Z')

let store: TestStore
let body: ReleaseBody
let conferenceId: string
const open = (now?: Date) => testContext(store, { now })
const organiser = (now = DURING) => testContext(store, { now, actor: account('organiser') })

beforeAll(async () => {
  store = await seededStore()
  const found = await readProgramme(open(), COMING)
  body = found.release!.body
  conferenceId = found.conference.id
})

describe('the list of conferences', () => {
  test('has the past one and the one to come; what is over goes over by itself', async () => {
    const before = await showConferences(open())
    expect(before.coming.map(({ slug }) => slug)).toEqual([COMING])
    expect(before.past.map(({ slug }) => slug)).toEqual([PAST])
    const until = before.until!
    expect(until > new Date('2027-04-15T20:00:00Z')).toBe(true)
    expect((await showConferences(open(new Date(until.getTime() - 1)))).coming).toHaveLength(1)
    expect((await showConferences(open(until))).past.map(({ slug }) => slug)).toEqual([
      COMING,
      PAST,
    ])
  })

  test('names what is known of a programme that was never kept, and nothing of others', async () => {
    const events = await listKnownEvents(open(), PAST)
    expect(events.map(({ kind }) => kind)).toEqual([
      'strategic_session',
      'round_table',
      'round_table',
    ])
    expect(await listKnownEvents(open(), COMING)).toEqual([])
  })

  test('leads the home page until it is over', async () => {
    const next = await showNextConference(open())
    expect(next?.conference.slug).toBe(COMING)
    expect(await showNextConference(open(next!.until))).toBeUndefined()
    expect(await showNextConference(open(new Date(next!.until.getTime() - 1)))).toBeDefined()
  })

  test('gives search engines real conferences only', async () => {
    expect((await listProgrammePages(open())).map(({ slug }) => slug)).toEqual([PAST])
  })
})

describe('a draft conference', () => {
  beforeAll(async () => {
    const [row] = await store.read.select().from(conference).limit(1)
    await store.transact((tx) =>
      tx.insert(conference).values({ ...row!, id: 'draft-one', slug: 'draft-one', state: 'draft' }),
    )
  })

  test('is not there for visitors, nor for organisers of another', async () => {
    const other = account({ role: 'organiser', scope: 'conference', scopeId: conferenceId })
    for (const actor of [undefined, account(), other]) {
      const context = testContext(store, { actor })
      await expect(readProgramme(context, 'draft-one')).rejects.toMatchObject({ code: 'not-found' })
      await expect(readSignal(context, 'draft-one')).rejects.toMatchObject({ code: 'not-found' })
      expect((await showConferences(context)).drafts).toEqual([])
    }
  })

  test('is there for its own organisers', async () => {
    const own = testContext(store, {
      actor: account({ role: 'organiser', scope: 'conference', scopeId: 'draft-one' }),
    })
    expect((await readProgramme(own, 'draft-one')).release).toBeUndefined()
    expect((await showConferences(own)).drafts.map(({ slug }) => slug)).toEqual(['draft-one'])
  })
})

describe('a programme', () => {
  test('has earlier releases, which never change', async () => {
    const latest = await readProgramme(open(), COMING)
    const first = await readProgramme(open(), COMING, 1)
    expect([first.release?.number, first.latest, latest.release?.number]).toEqual([1, 2, 2])
    expect(first.release!.body.sessions.some(({ cancelled }) => cancelled)).toBe(false)
    await expect(readProgramme(open(), COMING, 3)).rejects.toMatchObject({ code: 'not-found' })
    await expect(readProgramme(open(), 'nowhere')).rejects.toMatchObject({ code: 'not-found' })
  })

  test('costs two queries once it was read, whatever its size', async () => {
    await readProgramme(open(), COMING)
    const { counted, count } = countingStore(store)
    await readProgramme(testContext(counted), COMING)
    expect(count()).toBe(2)
  })

  test('shows a session with where it was to be before', async () => {
    const heads = await listReleases(open(), (await readProgramme(open(), COMING)).release!)
    expect(heads.map(({ number }) => number)).toEqual([2, 1])
    const [move] = heads[0]!.changes.moved
    const moved = body.sessions.find(({ id }) => id === move!.sessionId)!
    const found = await showSession(open(), COMING, moved.code.toLowerCase())
    expect(found.earlier).toEqual([{ ...move!.from, release: 2 }])
    for (const other of found.parallel) {
      expect(Date.parse(other.start)).toBeLessThan(Date.parse(moved.end))
      expect(Date.parse(other.end)).toBeGreaterThan(Date.parse(moved.start))
      expect(other.id).not.toBe(moved.id)
    }
    await expect(showSession(open(), COMING, 'ZZZZZZ')).rejects.toMatchObject({ code: 'not-found' })
    await expect(showSession(open(), PAST, moved.code)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('shows its speakers in the order of the language, a page at a time', async () => {
    const ru = await showSpeakers(open(), 'ru', COMING)
    const names = ru.speakers.map(({ name }) => name.ru)
    expect(names).toEqual(names.toSorted(new Intl.Collator('ru').compare))
    expect([ru.all, ru.pages, ru.speakers.length]).toEqual([80, 2, 60])
    const rest = await showSpeakers(open(), 'ru', COMING, { q: '', page: 2 })
    expect(new Set([...ru.speakers, ...rest.speakers].map(({ id }) => id)).size).toBe(80)
    const surname = ru.speakers[0]!.name.en.split(' ')[1]!
    const found = await showSpeakers(open(), 'ru', COMING, { q: surname.slice(0, 4), page: 1 })
    expect(found.speakers).toContainEqual(ru.speakers[0])
    await expect(showSpeakers(open(), 'ru', COMING, { q: '', page: 3 })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('shows a speaker with what they do', async () => {
    const withCluster = body.speakers.find(({ clusterId }) => clusterId !== null)!
    const found = await showSpeaker(open(), COMING, withCluster.code)
    expect(found.cluster?.id).toBe(withCluster.clusterId)
    expect(found.sessions.length).toBeGreaterThan(0)
    for (const { roles } of found.sessions) expect(roles.length).toBeGreaterThan(0)
    await expect(showSpeaker(open(), COMING, 'ZZZZZZ')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('screens', () => {
  test('show today, or the nearest day, and say until when', async () => {
    const early = await showScreen(open(), COMING)
    expect([early.day, early.until?.toISOString()]).toEqual([
      '2027-04-14',
      '2027-04-14T01:00:00.000Z',
    ])
    const during = await showScreen(open(DURING), COMING)
    expect([during.day, during.until?.toISOString()]).toEqual([
      '2027-04-14',
      '2027-04-15T01:00:00.000Z',
    ])
    const late = await showScreen(open(new Date('2027-05-01T12:00:00Z')), COMING)
    expect([late.day, late.until]).toEqual(['2027-04-15', undefined])
  })

  test('tell that a hall is full until somebody says otherwise, each time with a new signal', async () => {
    const halls = await showHallScreens(organiser(), COMING)
    const busy = halls.find(({ sessions }) => sessions.length > 0)!
    const [{ session }] = busy.sessions as [(typeof busy.sessions)[number]]
    const quiet = await readSignal(open(), COMING)
    const versions = await readVersions(store.read)

    await tellHallFull(organiser(), COMING, { session: session.id, isFull: true })
    const full = await showScreen(open(DURING), COMING)
    expect(full.full).toEqual(new Set([session.id]))
    expect(full.signal).toBe(await readSignal(open(), COMING))
    expect(full.signal).not.toBe(quiet)
    expect((await showSession(open(), COMING, session.code)).isFull).toBe(true)
    expect((await readVersions(store.read)).get('conference')).toBe(versions.get('conference')! + 1)

    const later = new Date(DURING.getTime() + 60_000)
    await tellHallFull(organiser(later), COMING, { session: session.id, isFull: false })
    const free = await showScreen(open(later), COMING)
    expect(free.full.size).toBe(0)
    expect(free.signal).not.toBe(full.signal)
  })

  test('are told by organisers of this conference, of its own sessions only', async () => {
    const { id: session } = body.sessions.find(({ hallId, cancelled }) => hallId && !cancelled)!
    const tell = (context: ReturnType<typeof open>, slug = COMING, id = session) =>
      tellHallFull(context, slug, { session: id, isFull: true })
    await expect(tell(open())).rejects.toMatchObject({ code: 'sign-in.required' })
    const other = account({ role: 'organiser', scope: 'conference', scopeId: 'another' })
    await expect(tell(testContext(store, { actor: other }))).rejects.toMatchObject({
      code: 'permission.denied',
    })
    await expect(
      showHallScreens(testContext(store, { actor: other }), COMING),
    ).rejects.toMatchObject({
      code: 'permission.denied',
    })
    await expect(tell(organiser(), PAST)).rejects.toMatchObject({ code: 'not-found' })
    const cancelled = body.sessions.find((one) => one.cancelled)!
    await expect(tell(organiser(), COMING, cancelled.id)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('name what a release of these days moved or cancelled, and not what the first one brought', async () => {
    const [last] = (await store.read.select().from(programmeRelease)).filter(
      ({ number }) => number === 2,
    )
    const soon = new Date(last!.releasedAt.getTime() + 3_600_000)
    const { changed } = await showScreen(open(soon), COMING)
    const { moved, cancelled } = last!.changes
    expect(changed).toEqual(new Set([...moved.map(({ sessionId }) => sessionId), ...cancelled]))
    const old = new Date(last!.releasedAt.getTime() + 40 * 3_600_000)
    expect((await showScreen(open(old), COMING)).changed.size).toBe(0)
  })
})

test('what is only in the draft is not in the programme', async () => {
  const drafted = await store.read.select({ id: programmeSession.id }).from(programmeSession)
  const released = new Set(body.sessions.map(({ id }) => id))
  expect(drafted.some(({ id }) => !released.has(id))).toBe(true)
})

/** The same store, each query of which is counted. */
function countingStore(of: TestStore) {
  let queries = 0
  const read = new Proxy(of.read, {
    get(target, name, receiver) {
      if (name === 'select') queries++
      return Reflect.get(target, name, receiver) as unknown
    },
  })
  return { counted: { ...of, read }, count: () => queries }
}
