import { eq } from 'drizzle-orm'
import { freshCode } from '#app/domain/conference/codes.ts'
import { composeRelease } from '#app/domain/conference/compose-release.ts'
import { dateAfter, instantOf } from '#app/domain/conference/days.ts'
import type { ReleaseBody } from '#app/domain/conference/release.ts'
import { insertAll } from '../insert.ts'
import { readDraft } from '../queries/conference-draft.ts'
import { conferenceById } from '../queries/conferences.ts'
import { readSetting, removeSetting, writeSetting } from '../queries/settings.ts'
import {
  account,
  conference,
  conferencePapers,
  hall,
  programmeRelease,
  programmeSession,
  registration,
  sessionSpeaker,
  speaker,
  track,
} from '../schema/index.ts'
import type { Tx } from '../store.ts'
import { foreigners } from './demo-conference-people.ts'
import { firstDay } from './demo-conference-day-1.ts'
import { secondDay } from './demo-conference-day-2.ts'
import { demoDescription, demoHalls, demoTracks } from './demo-conference-halls.ts'
import type { DemoSession } from './demo-conference-session.ts'
import { loadDemoSpeakers } from './demo-conference-speakers.ts'
import { loadDemoAgenda } from './demo-conference-agenda.ts'
import { loadDemoRegistrations } from './demo-conference-registrations.ts'
import { tied } from './demo-words.ts'
import type { SeedContext } from './seed.ts'

const ZONE = 'Europe/Moscow'
const FIRST_DAY = '2027-04-14'
const DAY = 86_400_000
const demoSessions = [...firstDay, ...secondDay]

type Ids = { halls: Map<string, string>; tracks: string[]; speakers: string[]; sessions: string[] }

/**
 * The coming conference of the demo: an invented programme, published twice (between the two releases a session moved
 * and one was called off), with a draft that goes on, and people who registered. All of it is marked as demo.
 */
export async function loadDemoConference(tx: Tx, context: SeedContext): Promise<void> {
  if (await readSetting(tx, 'seed.demo-conference')) return
  const { now, newId } = context
  const conferenceId = newId()
  const created = new Date(now().getTime() - 60 * DAY)
  await insertAll(tx, conference, [conferenceRow(conferenceId, created)])
  const ids: Ids = {
    halls: new Map(demoHalls.map(({ slug }) => [slug, newId()])),
    tracks: demoTracks.map(newId),
    speakers: [],
    sessions: demoSessions.map(newId),
  }
  await insertAll(tx, hall, hallRows(conferenceId, ids))
  await insertAll(
    tx,
    track,
    demoTracks.map(([ru, en], i) => ({
      id: ids.tracks[i]!,
      conferenceId,
      nameRu: ru,
      nameEn: en,
      colour: i + 1,
      sort: i + 1,
    })),
  )
  ids.speakers = await loadDemoSpeakers(tx, context, conferenceId)
  await loadSessions(tx, context, conferenceId, ids, created)
  const first = await release(tx, context, conferenceId, 1, 20, undefined)
  await changeMeanwhile(tx, ids)
  await release(tx, context, conferenceId, 2, 3, first)
  await goOn(tx, ids)
  await loadDemoRegistrations(tx, context, conferenceId)
  await loadDemoAgenda(tx, context, conferenceId)
  await insertAll(tx, conferencePapers, [
    {
      conferenceId,
      signatoryNameRu: 'Е.\u00a0А.\u00a0Северская',
      signatoryNameEn: 'E.\u00a0A.\u00a0Severskaya',
      signatoryTitleRu: 'Председатель организационного комитета',
      signatoryTitleEn: 'Chair of the organising committee',
      letters: true,
      certificates: true,
      badgeFormat: 'a6',
      version: 1,
    },
  ])
  await writeSetting(tx, 'seed.demo-conference', '1', now())
}

/** Takes the invented conference out again, with everything that hangs on it. */
export async function removeDemoConference(tx: Tx): Promise<void> {
  const demo = await tx
    .select({ id: conference.id })
    .from(conference)
    .where(eq(conference.isDemo, true))
  for (const { id } of demo) {
    // A registration holds on to its kind of attendance: it goes first.
    await tx.delete(registration).where(eq(registration.conferenceId, id))
    await tx.delete(conference).where(eq(conference.id, id))
  }
  await tx.delete(registration).where(eq(registration.isDemo, true))
  await tx.delete(speaker).where(eq(speaker.isDemo, true))
  await removeSetting(tx, 'seed.demo-conference')
}

function conferenceRow(id: string, at: Date): typeof conference.$inferInsert {
  return {
    id,
    slug: 'green-corridor-2027',
    acronym: 'corridor2027',
    state: 'open',
    titleRu: 'Международная конференция кластеров «Зелёный коридор — 2027»',
    titleEn: 'International Cluster Conference “Green Corridor 2027”',
    descriptionRu: tied(demoDescription[0]),
    descriptionEn: demoDescription[1],
    cityRu: 'Санкт-Петербург',
    cityEn: 'St Petersburg',
    venueRu: 'Конгресс-центр «Северная верфь» (вымышленный)',
    venueEn: 'Northern Yard Congress Centre (fictitious)',
    addressRu: 'Выборгская набережная, Санкт-Петербург',
    addressEn: 'Vyborgskaya Embankment, St Petersburg',
    organiserRu: 'Центр кластерного развития (демонстрация)',
    organiserEn: 'Cluster Development Centre (demonstration)',
    supporters: [],
    themes: demoTracks.map(([ru, en]) => ({ ru, en })),
    zone: ZONE,
    startsOn: FIRST_DAY,
    endsOn: dateAfter(FIRST_DAY, 1),
    dayStartHour: 4,
    contactEmail: 'conference@example.org',
    quietMinutes: 30,
    walkMinutes: 5,
    lastSessionNumber: demoSessions.length,
    lastHallNumber: demoHalls.length,
    copiedFromId: null,
    isDemo: true,
    createdAt: at,
    updatedAt: at,
    version: 1,
  }
}

function hallRows(conferenceId: string, ids: Ids): (typeof hall.$inferInsert)[] {
  return demoHalls.map((one, i) => ({
    id: ids.halls.get(one.slug)!,
    conferenceId,
    number: i + 1,
    slug: one.slug,
    nameRu: one.name[0],
    nameEn: one.name[1],
    capacity: one.capacity,
    equipment: [...one.equipment],
    noteRu: tied(one.note[0]),
    noteEn: one.note[1],
    speakerNoteRu: tied(one.speakerNote[0]),
    speakerNoteEn: one.speakerNote[1],
    alternativeHallId: one.alternative ? ids.halls.get(one.alternative)! : null,
    hidden: false,
    sort: i + 1,
    version: 1,
  }))
}

const startOf = (at: DemoSession['at']) => {
  if (!at) return null
  const [hours, minutes] = at[1].split(':').map(Number) as [number, number]
  return instantOf(dateAfter(FIRST_DAY, at[0] - 1), hours * 60 + minutes, ZONE)
}

async function loadSessions(
  tx: Tx,
  { newId }: SeedContext,
  conferenceId: string,
  ids: Ids,
  at: Date,
): Promise<void> {
  const taken = new Set<string>()
  await insertAll(
    tx,
    programmeSession,
    demoSessions.map((one, i) => ({
      id: ids.sessions[i]!,
      conferenceId,
      number: i + 1,
      code: freshCode(newId, taken),
      kind: one.kind,
      state: 'planned' as const,
      titleRu: tied(one.title[0]),
      titleEn: one.title[1],
      abstractRu: tied(one.abstract?.[0] ?? ''),
      abstractEn: one.abstract?.[1] ?? '',
      languages: one.kind === 'break' ? [] : [...(one.languages ?? (['ru'] as const))],
      trackId: one.track === undefined ? null : ids.tracks[one.track]!,
      hallId: one.hall ? ids.halls.get(one.hall)! : null,
      startsAt: startOf(one.at),
      minutes: one.minutes,
      places: one.places ?? null,
      note: '',
      proposalId: null,
      createdAt: at,
      updatedAt: at,
      version: 1,
    })),
  )
  await insertAll(tx, sessionSpeaker, castOf(ids))
}

/** Who speaks where: guests where English is spoken, the others in turn, so that nobody is in two places at once. */
function castOf({ speakers, sessions }: Ids): (typeof sessionSpeaker.$inferInsert)[] {
  const guests = speakers.slice(0, foreigners.length)
  const locals = speakers.slice(foreigners.length)
  const english = guests.shift()!
  let turn = 0
  const next = () => locals[turn++ % locals.length]!
  return demoSessions.flatMap((one, i) => {
    const sessionId = sessions[i]!
    const only = one.languages?.length === 1 && one.languages[0] === 'en'
    const visiting = only
      ? [english]
      : one.languages
        ? guests.splice(0, one.speakers > 4 ? 2 : 1)
        : []
    const cast = [
      ...visiting,
      ...Array.from({ length: Math.max(0, one.speakers - visiting.length) }, next),
    ].map((speakerId) => ({ speakerId, role: 'speaker' as const }))
    return [
      ...(one.speakers > 3 ? [{ speakerId: next(), role: 'moderator' as const }] : []),
      ...cast,
      ...(one.kind === 'round_table' ? [{ speakerId: next(), role: 'rapporteur' as const }] : []),
    ].map((person, sort) => ({ sessionId, ...person, sort: sort + 1 }))
  })
}

/** What the organisers did between the two releases. */
async function changeMeanwhile(tx: Tx, ids: Ids): Promise<void> {
  for (const [i, { later }] of demoSessions.entries()) {
    if (!later) continue
    const change =
      later === 'cancelled'
        ? ({ state: 'cancelled' } as const)
        : { startsAt: startOf(later.moved.at), hallId: ids.halls.get(later.moved.hall)! }
    await tx
      .update(programmeSession)
      .set({ ...change, version: 2 })
      .where(eq(programmeSession.id, ids.sessions[i]!))
  }
}

/** What they did since: the next release has something to tell, and the draft a clash. */
async function goOn(tx: Tx, ids: Ids): Promise<void> {
  const i = demoSessions.findIndex(({ kind, at }) => kind === 'master_class' && at)
  await tx
    .update(programmeSession)
    .set({ places: 45, version: 2 })
    .where(eq(programmeSession.id, ids.sessions[i]!))
}

async function release(
  tx: Tx,
  { now, newId }: SeedContext,
  conferenceId: string,
  number: number,
  daysAgo: number,
  previous: ReleaseBody | undefined,
): Promise<ReleaseBody> {
  const releasedAt = new Date(now().getTime() - daysAgo * DAY)
  const draft = await readDraft(tx, (await conferenceById(tx, conferenceId))!)
  const { body, changes } = composeRelease(draft, previous, releasedAt.toISOString())
  const [organiser] = await tx
    .select({ id: account.id })
    .from(account)
    .where(eq(account.email, 'organiser@example.org'))
  await insertAll(tx, programmeRelease, [
    {
      id: newId(),
      conferenceId,
      number,
      releasedAt,
      releasedBy: organiser?.id ?? null,
      noteRu:
        number === 1 ? 'Первая программа.' : 'Круглый стол о\u00a0медицинской технике перенесён.',
      noteEn:
        number === 1 ? 'The first programme.' : 'The round table on medical devices has moved.',
      body,
      changes,
    },
  ])
  return body
}
