import { eq } from 'drizzle-orm'
import { describe, expect, test, beforeEach } from 'vitest'
import { mailMessage, programmeSession, speaker } from '#db/schema/index.ts'
import { addMaterial } from '#server/conference/draft/add-material.ts'
import { changeState } from '#server/conference/draft/change-state.ts'
import { claimSpeaker } from '#server/conference/draft/claim-speaker.ts'
import { createConference } from '#server/conference/draft/create-conference.ts'
import { inviteSpeaker } from '#server/conference/draft/invite-speaker.ts'
import { placeSession } from '#server/conference/draft/place-session.ts'
import { removeHall } from '#server/conference/draft/remove-hall.ts'
import { removeSession } from '#server/conference/draft/remove-session.ts'
import { saveHall } from '#server/conference/draft/save-hall.ts'
import { saveOwnSpeaker } from '#server/conference/draft/save-own-speaker.ts'
import { saveSession } from '#server/conference/draft/save-session.ts'
import { showDraft } from '#server/conference/draft/show-draft.ts'
import { showHalls } from '#server/conference/draft/show-halls.ts'
import { showOwnSpeaker } from '#server/conference/draft/show-own-speaker.ts'
import { showOwnSpeaking } from '#server/conference/draft/show-own-speaking.ts'
import { showPublication } from '#server/conference/draft/show-publication.ts'
import { findConference } from '#server/conference/find-conference.ts'
import { account, testContext } from '../../fixtures/store.ts'
import {
  conferenceDraft,
  COMING,
  PAST,
  hallInput,
  sessionInput,
} from '../../fixtures/conference-draft.ts'

let { as, draft, named, organiser, store } = {} as Awaited<ReturnType<typeof conferenceDraft>>
beforeEach(async () => {
  ;({ as, draft, named, organiser, store } = await conferenceDraft())
})

describe('the draft', () => {
  test('a hall that was ever published is hidden, never removed', async () => {
    const { halls } = await showHalls(organiser, COMING)
    await expect(removeHall(organiser, COMING, halls[0]!.id)).rejects.toMatchObject({
      code: 'hall.released',
    })
    await saveHall(organiser, COMING, hallInput)
    const fresh = (await showHalls(organiser, COMING)).halls.find(
      ({ nameEn }) => nameEn === 'New Hall',
    )!
    expect(fresh).toMatchObject({ number: 7, slug: 'new-hall', released: false })
    await removeHall(organiser, COMING, fresh.id)
    await removeHall(organiser, COMING, fresh.id)
    expect((await showHalls(organiser, COMING)).halls).toHaveLength(6)
    // Its number is never given again.
    await saveHall(organiser, COMING, hallInput)
    expect((await showHalls(organiser, COMING)).halls.at(-1)!.number).toBe(8)
  })

  test('a session that was ever published is cancelled, never removed', async () => {
    const one = await named('Digital twin of a workshop').catch(() => undefined)
    const any = one ?? (await draft()).sessions.find(({ kind }) => kind === 'plenary')!
    await expect(removeSession(organiser, COMING, any.id)).rejects.toMatchObject({
      code: 'session.released',
    })
    const id = await saveSession(organiser, COMING, sessionInput())
    await removeSession(organiser, COMING, id)
    expect((await draft()).sessions.some((session) => session.id === id)).toBe(false)
  })

  test('a stale form is told so, and nothing is lost', async () => {
    const one = await named('New materials: from a kilogram to a tonne')
    const place = { session: one.id, hall: one.hallId, date: '2027-04-15', minutes: null }
    const { version } = await placeSession(organiser, COMING, {
      ...place,
      version: one.version,
      time: '12:00',
    })
    expect(version).toBe(one.version + 1)
    await expect(
      placeSession(organiser, COMING, { ...place, version: one.version, time: '12:30' }),
    ).rejects.toMatchObject({ code: 'form.stale' })
    // Where it is already, a second press changes nothing.
    expect(
      await placeSession(organiser, COMING, { ...place, version: one.version, time: '12:00' }),
    ).toMatchObject({ version })
    const [row] = await store.read
      .select()
      .from(programmeSession)
      .where(eq(programmeSession.id, one.id))
    expect(row!.startsAt?.toISOString()).toBe('2027-04-15T09:00:00.000Z')
  })

  test('people are found by their codes; unknown and twice are refused at their row', async () => {
    const [first, second] = (await draft()).speakers
    const person = [`${first!.name.ru} (${first!.code})`, second!.code.toLowerCase(), '']
    const id = await saveSession(
      organiser,
      COMING,
      sessionInput({ person, role: ['moderator', 'speaker', 'speaker'] }),
    )
    expect((await draft()).sessions.find((one) => one.id === id)!.people).toEqual([
      { speakerId: first!.id, role: 'moderator' },
      { speakerId: second!.id, role: 'speaker' },
    ])
    await expect(
      saveSession(
        organiser,
        COMING,
        sessionInput({ person: ['', 'Никто'], role: ['speaker', 'speaker'] }),
      ),
    ).rejects.toMatchObject({ fields: { 'person.1': 'unknown' } })
    await expect(
      saveSession(
        organiser,
        COMING,
        sessionInput({ person: [first!.code, first!.code], role: ['speaker', 'speaker'] }),
      ),
    ).rejects.toMatchObject({ fields: { 'person.1': 'taken' } })
  })

  test('of an archived conference does not change', async () => {
    await expect(saveHall(organiser, PAST, hallInput)).rejects.toMatchObject({
      code: 'conference.archived',
    })
    await expect(saveSession(organiser, PAST, sessionInput())).rejects.toMatchObject({
      code: 'conference.archived',
    })
  })

  test('belongs to its organisers: an organiser of another conference finds nothing to press', async () => {
    const { id } = await findConference(organiser, PAST)
    const foreign = testContext(store, {
      actor: account({ role: 'organiser', scope: 'conference', scopeId: id }),
    })
    const one = (await draft()).sessions[0]!
    for (const attempt of [
      () => showDraft(foreign, COMING),
      () => saveSession(foreign, COMING, sessionInput()),
      () => showPublication(foreign, COMING),
      () => changeState(foreign, COMING, { version: 1, state: 'draft' }),
      () => createConference(foreign, {} as never),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'permission.denied' })
    // By an address of their own they cannot reach a session of another.
    await expect(
      saveSession(organiser, PAST, sessionInput({ id: one.id, version: one.version })),
    ).rejects.toMatchObject({ code: 'conference.archived' })
    await expect(showDraft(testContext(store), COMING)).rejects.toMatchObject({
      code: 'sign-in.required',
    })
  })
})

describe('a speaker', () => {
  test('keeps their own page, and nobody else’s', async () => {
    const own = await as('expert@example.org')
    const { own: mine } = await showOwnSpeaking(own)
    const page = await showOwnSpeaker(own, mine[0]!.id)
    expect(page.sessions.length).toBeGreaterThan(0)
    await saveOwnSpeaker(own, mine[0]!.id, {
      ...page.fields,
      bioEn: 'Knows clusters.',
      version: page.version,
    })
    await expect(
      saveOwnSpeaker(own, mine[0]!.id, { ...page.fields, version: page.version }),
    ).rejects.toMatchObject({ code: 'form.stale' })
    const other = (await draft()).speakers.find(({ id }) => id !== mine[0]!.id)!
    await expect(showOwnSpeaker(own, other.id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(
      saveOwnSpeaker(own, other.id, { ...page.fields, version: 1 }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('adds materials to their own sessions only', async () => {
    const own = await as('expert@example.org')
    const [mine] = (await showOwnSpeaking(own)).own
    const { sessions } = await showOwnSpeaker(own, mine!.id)
    const material = {
      sessionId: sessions[0]!.id,
      kind: 'link' as const,
      titleRu: 'Запись',
      titleEn: 'Recording',
      url: 'https://example.org/film',
      file: null,
    }
    await addMaterial(own, COMING, material)
    await addMaterial(own, COMING, material)
    expect((await showOwnSpeaker(own, mine!.id)).sessions[0]!.materials).toMatchObject([
      { title: { en: 'Recording' }, own: true },
    ])
    await expect(addMaterial(own, COMING, { ...material, url: null })).rejects.toMatchObject({
      fields: { url: 'either' },
    })
    const foreign = (await draft()).sessions.find(
      ({ id }) => !sessions.some((session) => session.id === id),
    )!
    await expect(
      addMaterial(own, COMING, { ...material, sessionId: foreign.id }),
    ).rejects.toMatchObject({ code: 'permission.denied' })
  })

  test('is claimed by the link of a letter, once; a newer link ends the older', async () => {
    const [free] = await store.read
      .select()
      .from(speaker)
      .where(eq(speaker.email, 'speaker-2@example.org'))
    const token = async () => {
      await inviteSpeaker(organiser, COMING, { id: free!.id, lang: 'ru' })
      const letters = await store.read
        .select()
        .from(mailMessage)
        .where(eq(mailMessage.template, 'speaker-invitation'))
      return letters.map(({ params }) => (params as { token: string }).token)
    }
    const [older] = await token()
    const newer = (await token()).find((one) => one !== older)!
    const attendee = await as('attendee@example.org')
    await expect(claimSpeaker(attendee, { token: older! })).rejects.toMatchObject({
      code: 'link.unknown',
    })
    expect(await claimSpeaker(attendee, { token: newer })).toBe(free!.id)
    await expect(
      claimSpeaker(await as('expert@example.org'), { token: newer }),
    ).rejects.toMatchObject({
      code: 'link.unknown',
    })
    await expect(
      inviteSpeaker(organiser, COMING, { id: free!.id, lang: 'ru' }),
    ).rejects.toMatchObject({
      code: 'speaker.claimed',
    })
    // Somebody else's address claims nothing.
    await expect(
      claimSpeaker(await as('expert@example.org'), { speakerId: free!.id }),
    ).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
