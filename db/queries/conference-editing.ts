import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { SpeakerRole } from '#app/domain/conference/vocabulary.ts'
import { insertAll } from '../insert.ts'
import {
  conference,
  hall,
  programmeRelease,
  programmeSession,
  sessionMaterial,
  sessionSpeaker,
  speaker,
  track,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export async function insertConference(tx: Tx, row: typeof conference.$inferInsert): Promise<void> {
  await tx.insert(conference).values(row)
}

export async function updateConference(
  tx: Tx,
  id: string,
  change: Partial<typeof conference.$inferInsert>,
): Promise<void> {
  await tx.update(conference).set(change).where(eq(conference.id, id))
}

/** Whether another conference has this slug or acronym. */
export async function conferenceNameTaken(
  db: Db | Tx,
  name: { slug?: string; acronym?: string },
  butId?: string,
): Promise<boolean> {
  const [row] = await db
    .select({ id: conference.id })
    .from(conference)
    .where(
      and(
        name.slug ? eq(conference.slug, name.slug) : undefined,
        name.acronym ? eq(conference.acronym, name.acronym) : undefined,
        butId ? ne(conference.id, butId) : undefined,
      ),
    )
    .limit(1)
  return row !== undefined
}

export async function insertHall(tx: Tx, row: typeof hall.$inferInsert): Promise<void> {
  await tx.insert(hall).values(row)
}

export async function updateHall(
  tx: Tx,
  id: string,
  change: Partial<typeof hall.$inferInsert>,
): Promise<void> {
  await tx.update(hall).set(change).where(eq(hall.id, id))
}

/** Removes a hall; sessions in it lose their place, halls that pointed to it point nowhere. */
export async function deleteHall(tx: Tx, conferenceId: string, id: string): Promise<void> {
  await tx
    .update(hall)
    .set({ alternativeHallId: null })
    .where(and(eq(hall.conferenceId, conferenceId), eq(hall.alternativeHallId, id)))
  await tx.delete(hall).where(and(eq(hall.conferenceId, conferenceId), eq(hall.id, id)))
}

export async function insertTrack(tx: Tx, row: typeof track.$inferInsert): Promise<void> {
  await tx.insert(track).values(row)
}

export async function updateTrack(
  tx: Tx,
  id: string,
  change: Partial<typeof track.$inferInsert>,
): Promise<void> {
  await tx.update(track).set(change).where(eq(track.id, id))
}

export async function deleteTrack(tx: Tx, conferenceId: string, id: string): Promise<void> {
  await tx.delete(track).where(and(eq(track.conferenceId, conferenceId), eq(track.id, id)))
}

export async function insertSpeaker(tx: Tx, row: typeof speaker.$inferInsert): Promise<void> {
  await tx.insert(speaker).values(row)
}

export async function updateSpeaker(
  tx: Tx,
  id: string,
  change: Partial<typeof speaker.$inferInsert>,
): Promise<void> {
  await tx.update(speaker).set(change).where(eq(speaker.id, id))
}

export async function deleteSpeaker(tx: Tx, conferenceId: string, id: string): Promise<void> {
  await tx.delete(speaker).where(and(eq(speaker.conferenceId, conferenceId), eq(speaker.id, id)))
}

export async function insertSession(
  tx: Tx,
  row: typeof programmeSession.$inferInsert,
): Promise<void> {
  await tx.insert(programmeSession).values(row)
}

export async function updateSession(
  tx: Tx,
  id: string,
  change: Partial<typeof programmeSession.$inferInsert>,
): Promise<void> {
  await tx.update(programmeSession).set(change).where(eq(programmeSession.id, id))
}

export async function deleteSession(tx: Tx, conferenceId: string, id: string): Promise<void> {
  await tx
    .delete(programmeSession)
    .where(and(eq(programmeSession.conferenceId, conferenceId), eq(programmeSession.id, id)))
}

/** Puts these people into a session, in this order, in place of whoever was there. */
export async function replacePeople(
  tx: Tx,
  sessionId: string,
  people: readonly { speakerId: string; role: SpeakerRole }[],
): Promise<void> {
  await tx.delete(sessionSpeaker).where(eq(sessionSpeaker.sessionId, sessionId))
  await insertAll(
    tx,
    sessionSpeaker,
    people.map((person, i) => ({ sessionId, ...person, sort: i + 1 })),
  )
}

export async function insertRelease(
  tx: Tx,
  row: typeof programmeRelease.$inferInsert,
): Promise<void> {
  await tx.insert(programmeRelease).values(row)
}

/** Releases of a conference without their bodies, the latest first. */
export async function listReleases(db: Db | Tx, conferenceId: string) {
  return db
    .select({
      id: programmeRelease.id,
      number: programmeRelease.number,
      releasedAt: programmeRelease.releasedAt,
      noteRu: programmeRelease.noteRu,
      noteEn: programmeRelease.noteEn,
      changes: programmeRelease.changes,
    })
    .from(programmeRelease)
    .where(eq(programmeRelease.conferenceId, conferenceId))
    .orderBy(sql`${programmeRelease.number} DESC`)
}

/** Materials of a session in their order. */
export async function materialsOfSession(db: Db | Tx, sessionId: string) {
  return db
    .select()
    .from(sessionMaterial)
    .where(eq(sessionMaterial.sessionId, sessionId))
    .orderBy(asc(sessionMaterial.sort), asc(sessionMaterial.id))
}

export async function insertMaterial(
  tx: Tx,
  row: typeof sessionMaterial.$inferInsert,
): Promise<void> {
  await tx.insert(sessionMaterial).values(row)
}

export async function deleteMaterial(tx: Tx, sessionId: string, id: string): Promise<void> {
  await tx
    .delete(sessionMaterial)
    .where(and(eq(sessionMaterial.sessionId, sessionId), eq(sessionMaterial.id, id)))
}

/** One speaker of a conference; undefined for one of another. */
export async function speakerOf(db: Db | Tx, conferenceId: string, id: string) {
  const [row] = await db
    .select()
    .from(speaker)
    .where(and(eq(speaker.conferenceId, conferenceId), eq(speaker.id, id)))
  return row
}
