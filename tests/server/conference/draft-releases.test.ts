import { eq } from 'drizzle-orm'
import { describe, expect, test, beforeEach } from 'vitest'
import { conferenceBySlug } from '#db/queries/conferences.ts'
import { readDraft } from '#db/queries/conference-draft.ts'
import { readVersions } from '#db/queries/versions.ts'
import {
  auditEvent,
  conference as conferenceTable,
  programmeRelease,
  registration,
  speaker,
} from '#db/schema/index.ts'
import { changeSettings } from '#server/conference/draft/change-settings.ts'
import { changeState } from '#server/conference/draft/change-state.ts'
import { createConference } from '#server/conference/draft/create-conference.ts'
import { placeSession } from '#server/conference/draft/place-session.ts'
import { removeDemo, seed } from '#db/seed/seed.ts'
import { publishRelease } from '#server/conference/draft/publish-release.ts'
import { saveSession } from '#server/conference/draft/save-session.ts'
import { showDraft } from '#server/conference/draft/show-draft.ts'
import { showPublication } from '#server/conference/draft/show-publication.ts'
import { showSettings } from '#server/conference/draft/show-settings.ts'
import { findConference } from '#server/conference/find-conference.ts'
import { latestRelease } from '#server/conference/latest-release.ts'
import { testContext } from '../../fixtures/store.ts'
import { conferenceDraft, COMING, PAST, sessionInput } from '../../fixtures/conference-draft.ts'

let { draft, named, organiser, publish, store } = {} as Awaited<ReturnType<typeof conferenceDraft>>
beforeEach(async () => {
  ;({ draft, named, organiser, publish, store } = await conferenceDraft())
})

describe('the seed', () => {
  test('the coming conference: 22 sessions, six halls, eighty speakers, two releases', async () => {
    const conference = (await conferenceBySlug(store.read, COMING))!
    expect(conference).toMatchObject({ isDemo: true, state: 'open' })
    const release = (await latestRelease(organiser, conference.id))!
    const going = release.body.sessions.filter((one) => !one.cancelled && one.kind !== 'break')
    expect(going).toHaveLength(22)
    expect(release.body.halls).toHaveLength(6)
    expect((await readDraft(store.read, conference)).speakers).toHaveLength(80)
    expect(release.number).toBe(2)
    expect(release.changes).toMatchObject({ added: [], restored: [], edited: [] })
    expect(release.changes.moved).toHaveLength(1)
    expect(release.changes.cancelled).toHaveLength(1)
    // What was released has no clash: nobody is in two places at once.
    expect((await showDraft(organiser, COMING)).clashes.map(({ kind }) => kind)).toEqual([
      'capacity',
    ])
  })

  test('goes with the demo, and leaves the past one', async () => {
    await removeDemo(store, organiser)
    expect((await store.read.select().from(conferenceTable)).map(({ slug }) => slug)).toEqual([
      PAST,
    ])
    for (const table of [speaker, registration, programmeRelease])
      expect(await store.read.select().from(table)).toEqual([])
    // What was removed comes back with the demo, what is there is not doubled.
    await seed(store, organiser, { passwordHash: async () => 'not a hash' })
    expect(await store.read.select().from(conferenceTable)).toHaveLength(2)
  })

  test('the past one states what is known and no more', async () => {
    const conference = await findConference(organiser, PAST)
    expect(conference).toMatchObject({ isDemo: false, state: 'archived', startsOn: '2017-05-11' })
    const { sessions, halls, speakers } = await draft(PAST)
    expect(sessions.map(({ kind, start, hallId }) => [kind, start, hallId])).toEqual([
      ['strategic_session', null, null],
      ['round_table', null, null],
      ['round_table', null, null],
    ])
    expect([halls, speakers]).toEqual([[], []])
    expect(await latestRelease(organiser, conference.id)).toBeUndefined()
  })
})

describe('a release', () => {
  test('is numbered, never changes, raises the sequence of what moved and of nothing else', async () => {
    const one = await named('Clusters and tourism: what to show a visitor')
    const before = (await store.read.select().from(programmeRelease)).map(({ id, body }) => ({
      id,
      body,
    }))
    const version = (await readVersions(store.read)).get('conference') ?? 0
    await placeSession(organiser, COMING, {
      session: one.id,
      version: one.version,
      hall: one.hallId,
      date: '2027-04-15',
      time: '09:45',
      minutes: null,
    })
    expect(await publish()).toBe(3)
    const conference = await findConference(organiser, COMING)
    const { body, changes } = (await latestRelease(organiser, conference.id))!
    expect(changes.moved.map(({ sessionId }) => sessionId)).toEqual([one.id])
    expect(body.sessions.filter(({ sequence }) => sequence > 0)).toHaveLength(3)
    expect(body.sessions.find(({ id }) => id === one.id)).toMatchObject({
      start: '2027-04-15T06:45:00.000Z',
      sequence: 1,
    })
    const after = await store.read.select().from(programmeRelease)
    for (const { id, body: kept } of before)
      expect(after.find((release) => release.id === id)!.body).toEqual(kept)
    expect((await readVersions(store.read)).get('conference')).toBe(version + 1)
    const audited = await store.read
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.action, 'conference.released'))
    expect(audited).toMatchObject([{ subjectId: conference.id, detail: { number: 3 } }])
  })

  test('sent twice is one release, and the second is told', async () => {
    const { seen } = await showPublication(organiser, COMING)
    const input = { seen, noteRu: '', noteEn: '' }
    const both = await Promise.allSettled([
      publishRelease(organiser, COMING, input),
      publishRelease(organiser, COMING, input),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'form.stale' },
    })
    expect(await store.read.select().from(programmeRelease)).toHaveLength(3)
  })

  test('of a draft somebody changed meanwhile is refused', async () => {
    const { seen } = await showPublication(organiser, COMING)
    await saveSession(organiser, COMING, sessionInput())
    await expect(
      publishRelease(organiser, COMING, { seen, noteRu: '', noteEn: '' }),
    ).rejects.toMatchObject({ code: 'form.stale' })
  })

  test('with nothing new is refused, also after the database gave its JSON back', async () => {
    await publish()
    const { nothing, seen } = await showPublication(organiser, COMING)
    expect(nothing).toBe(true)
    await expect(
      publishRelease(organiser, COMING, { seen, noteRu: '', noteEn: '' }),
    ).rejects.toMatchObject({ code: 'release.nothing' })
  })

  test('follows a first one for a new conference', async () => {
    const input = {
      titleRu: 'Форум',
      titleEn: 'Forum',
      cityRu: 'Казань',
      cityEn: 'Kazan',
      organiserRu: 'Центр',
      organiserEn: 'Centre',
      slug: 'forum-2028',
      zone: 'Europe/Moscow',
      startsOn: '2028-06-01',
      endsOn: '2028-06-01',
    }
    await createConference(organiser, input)
    await expect(createConference(organiser, input)).rejects.toMatchObject({
      fields: { slug: 'taken' },
    })
    // Nobody but its organisers sees a draft.
    await expect(findConference(testContext(store), 'forum-2028')).rejects.toMatchObject({
      code: 'not-found',
    })
    await saveSession(organiser, 'forum-2028', sessionInput({ date: '2028-06-01', time: '01:30' }))
    expect(await publish('forum-2028')).toBe(1)
    const { id, version } = await findConference(organiser, 'forum-2028')
    const { body } = (await latestRelease(organiser, id))!
    // Half past one at night is the end of the day, not its beginning.
    expect(body.sessions[0]).toMatchObject({
      number: 1,
      sequence: 0,
      start: '2028-06-01T22:30:00.000Z',
    })
    await changeState(organiser, 'forum-2028', { version, state: 'open' })
    expect((await findConference(testContext(store), 'forum-2028')).state).toBe('open')
    const { slug, ...rest } = await showSettings(organiser, 'forum-2028')
    await expect(
      changeSettings(organiser, 'forum-2028', { ...rest, slug: 'other-2028' } as never),
    ).rejects.toMatchObject({ fields: { slug: 'published' } })
    expect(slug).toBe('forum-2028')
  })
})
