import { and, asc, eq } from 'drizzle-orm'
import { daysOf } from '#app/domain/conference/days.ts'
import type { Draft } from '#app/domain/conference/draft.ts'
import { hall, programmeSession, sessionSpeaker, speaker, track } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import type { ConferenceRow } from './conferences.ts'

export type SpeakerRow = typeof speaker.$inferSelect
export type SessionRow = typeof programmeSession.$inferSelect
export type HallRow = typeof hall.$inferSelect
export type TrackRow = typeof track.$inferSelect

const pair = (ru: string, en: string) => ({ ru, en })

export async function hallsOfConference(db: Db | Tx, conferenceId: string): Promise<HallRow[]> {
  return db
    .select()
    .from(hall)
    .where(eq(hall.conferenceId, conferenceId))
    .orderBy(asc(hall.sort), asc(hall.number))
}

export async function tracksOfConference(db: Db | Tx, conferenceId: string): Promise<TrackRow[]> {
  return db
    .select()
    .from(track)
    .where(eq(track.conferenceId, conferenceId))
    .orderBy(asc(track.sort), asc(track.id))
}

export async function speakersOfConference(
  db: Db | Tx,
  conferenceId: string,
): Promise<SpeakerRow[]> {
  return db
    .select()
    .from(speaker)
    .where(eq(speaker.conferenceId, conferenceId))
    .orderBy(asc(speaker.nameRu), asc(speaker.id))
}

export async function sessionsOfConference(
  db: Db | Tx,
  conferenceId: string,
): Promise<SessionRow[]> {
  return db
    .select()
    .from(programmeSession)
    .where(eq(programmeSession.conferenceId, conferenceId))
    .orderBy(asc(programmeSession.number))
}

/** Who does what in the sessions of a conference, in their order. */
export async function peopleOfConference(db: Db | Tx, conferenceId: string) {
  return db
    .select({
      sessionId: sessionSpeaker.sessionId,
      speakerId: sessionSpeaker.speakerId,
      role: sessionSpeaker.role,
    })
    .from(sessionSpeaker)
    .innerJoin(programmeSession, eq(programmeSession.id, sessionSpeaker.sessionId))
    .where(eq(programmeSession.conferenceId, conferenceId))
    .orderBy(asc(sessionSpeaker.sessionId), asc(sessionSpeaker.sort), asc(sessionSpeaker.speakerId))
}

/** The whole draft of a conference: five queries whatever its size. */
export async function readDraft(db: Db | Tx, conference: ConferenceRow): Promise<Draft> {
  const { id } = conference
  const halls = await hallsOfConference(db, id)
  const tracks = await tracksOfConference(db, id)
  const speakers = await speakersOfConference(db, id)
  const sessions = await sessionsOfConference(db, id)
  const people = new Map<string, Draft['sessions'][number]['people']>()
  for (const { sessionId, speakerId, role } of await peopleOfConference(db, id)) {
    const list = people.get(sessionId) ?? []
    list.push({ speakerId, role })
    people.set(sessionId, list)
  }
  return {
    days: daysOf(conference),
    walkMinutes: conference.walkMinutes,
    halls: halls.map((row) => ({
      id: row.id,
      number: row.number,
      slug: row.slug,
      name: pair(row.nameRu, row.nameEn),
      capacity: row.capacity,
      equipment: row.equipment,
      note: pair(row.noteRu, row.noteEn),
      alternativeHallId: row.alternativeHallId,
      hidden: row.hidden,
    })),
    tracks: tracks.map((row) => ({
      id: row.id,
      name: pair(row.nameRu, row.nameEn),
      colour: row.colour,
    })),
    speakers: speakers.map((row) => ({
      id: row.id,
      code: row.code,
      name: pair(row.nameRu, row.nameEn),
      position: pair(row.positionRu, row.positionEn),
      organisation: pair(row.organisationRu, row.organisationEn),
      bio: pair(row.bioRu, row.bioEn),
      clusterId: row.clusterId,
      country: row.country,
      availability: row.availability,
    })),
    sessions: sessions.map((row) => ({
      id: row.id,
      number: row.number,
      code: row.code,
      kind: row.kind,
      state: row.state,
      title: pair(row.titleRu, row.titleEn),
      abstract: pair(row.abstractRu, row.abstractEn),
      languages: row.languages,
      trackId: row.trackId,
      hallId: row.hallId,
      start: row.startsAt?.toISOString() ?? null,
      minutes: row.minutes,
      places: row.places,
      people: people.get(row.id) ?? [],
      version: row.version,
    })),
  }
}

/** One session of a conference; undefined for one of another. */
export async function sessionOf(
  db: Db | Tx,
  conferenceId: string,
  id: string,
): Promise<SessionRow | undefined> {
  const [row] = await db
    .select()
    .from(programmeSession)
    .where(and(eq(programmeSession.conferenceId, conferenceId), eq(programmeSession.id, id)))
  return row
}
