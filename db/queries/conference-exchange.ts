import { and, asc, desc, eq, isNull, lt, ne } from 'drizzle-orm'
import { among } from '../among.ts'
import { insertAll } from '../insert.ts'
import {
  conference,
  exchangeImport,
  hall,
  programmeSession,
  sessionMaterial,
  sessionSpeaker,
  speaker,
  storedFile,
  track,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type ImportRow = typeof exchangeImport.$inferSelect
export type ImportFile = Pick<typeof storedFile.$inferSelect, 'id' | 'sha256' | 'size'>
type Rows = {
  halls: (typeof hall.$inferInsert)[]
  tracks: (typeof track.$inferInsert)[]
  speakers: (typeof speaker.$inferInsert)[]
  sessions: (typeof programmeSession.$inferInsert)[]
  people: (typeof sessionSpeaker.$inferInsert)[]
}

/** Links, and files anybody may open, of a conference's sessions, in their order. */
export async function openMaterials(db: Db | Tx, conferenceId: string) {
  const rows = await db
    .select({
      sessionId: sessionMaterial.sessionId,
      kind: sessionMaterial.kind,
      titleRu: sessionMaterial.titleRu,
      titleEn: sessionMaterial.titleEn,
      url: sessionMaterial.url,
      fileId: storedFile.id,
      fileName: storedFile.name,
      isPublic: storedFile.isPublic,
    })
    .from(sessionMaterial)
    .innerJoin(programmeSession, eq(programmeSession.id, sessionMaterial.sessionId))
    .leftJoin(storedFile, eq(storedFile.id, sessionMaterial.fileId))
    .where(eq(programmeSession.conferenceId, conferenceId))
    .orderBy(asc(sessionMaterial.sort), asc(sessionMaterial.id))
  return rows.filter(({ url, isPublic }) => url !== null || isPublic === true)
}

/** The draft of a programme whole: what a file is compared with. */
export async function wholeDraft(db: Db | Tx, conferenceId: string) {
  const halls = await db
    .select()
    .from(hall)
    .where(eq(hall.conferenceId, conferenceId))
    .orderBy(asc(hall.sort), asc(hall.id))
  const tracks = await db
    .select()
    .from(track)
    .where(eq(track.conferenceId, conferenceId))
    .orderBy(asc(track.sort), asc(track.id))
  const speakers = await db
    .select()
    .from(speaker)
    .where(eq(speaker.conferenceId, conferenceId))
    .orderBy(asc(speaker.id))
  const sessions = await db
    .select()
    .from(programmeSession)
    .where(eq(programmeSession.conferenceId, conferenceId))
    .orderBy(asc(programmeSession.number))
  const people = await db
    .select({
      sessionId: sessionSpeaker.sessionId,
      speakerId: sessionSpeaker.speakerId,
      role: sessionSpeaker.role,
      sort: sessionSpeaker.sort,
    })
    .from(sessionSpeaker)
    .innerJoin(programmeSession, eq(programmeSession.id, sessionSpeaker.sessionId))
    .where(eq(programmeSession.conferenceId, conferenceId))
    .orderBy(asc(sessionSpeaker.sort), asc(sessionSpeaker.speakerId))
  return { halls, tracks, speakers, sessions, people }
}
export type WholeDraft = Awaited<ReturnType<typeof wholeDraft>>

/** Those of the ids that sessions of other conferences have. */
export async function sessionsElsewhere(
  db: Db | Tx,
  conferenceId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .select({ id: programmeSession.id })
    .from(programmeSession)
    .where(and(among(programmeSession.id, ids), ne(programmeSession.conferenceId, conferenceId)))
  return new Set(rows.map(({ id }) => id))
}

/** Those of the ids that halls, tracks and speakers of any conference have. */
export async function takenIds(db: Db | Tx, ids: readonly string[]): Promise<Set<string>> {
  const halls = await db.select({ id: hall.id }).from(hall).where(among(hall.id, ids))
  const people = await db.select({ id: speaker.id }).from(speaker).where(among(speaker.id, ids))
  return new Set([...halls, ...people].map(({ id }) => id))
}

/** Adds to a draft. */
export async function insertDraft(tx: Tx, rows: Rows): Promise<void> {
  await insertAll(tx, hall, rows.halls)
  await insertAll(tx, track, rows.tracks)
  await insertAll(tx, speaker, rows.speakers)
  await insertAll(tx, programmeSession, rows.sessions)
  await insertAll(tx, sessionSpeaker, rows.people)
}

export async function updateSession(
  tx: Tx,
  id: string,
  set: Partial<typeof programmeSession.$inferInsert>,
): Promise<void> {
  await tx.update(programmeSession).set(set).where(eq(programmeSession.id, id))
}

/** Sets who takes part in a session. */
export async function replaceSessionPeople(
  tx: Tx,
  sessionId: string,
  people: Rows['people'],
): Promise<void> {
  await tx.delete(sessionSpeaker).where(eq(sessionSpeaker.sessionId, sessionId))
  await insertAll(tx, sessionSpeaker, people)
}

export async function updateConferenceNumbers(
  tx: Tx,
  id: string,
  set: { lastSessionNumber: number; lastHallNumber: number },
): Promise<void> {
  await tx.update(conference).set(set).where(eq(conference.id, id))
}

export async function insertExchangeImport(tx: Tx, row: ImportRow): Promise<void> {
  await tx.insert(exchangeImport).values(row)
}

/** An import of a conference, or with null one of a whole conference; with its file while there is one. */
export async function exchangeImportById(
  db: Db | Tx,
  kind: ImportRow['kind'],
  conferenceId: string | null,
  id: string,
): Promise<{ row: ImportRow; file: ImportFile | null } | undefined> {
  const [found] = await db
    .select({
      row: exchangeImport,
      fileId: storedFile.id,
      sha256: storedFile.sha256,
      size: storedFile.size,
    })
    .from(exchangeImport)
    .leftJoin(storedFile, eq(storedFile.id, exchangeImport.fileId))
    .where(
      and(
        eq(exchangeImport.kind, kind),
        eq(exchangeImport.id, id),
        conferenceId === null ? undefined : eq(exchangeImport.conferenceId, conferenceId),
      ),
    )
  if (!found) return undefined
  const { row, fileId, sha256, size } = found
  return { row, file: fileId && sha256 && size !== null ? { id: fileId, sha256, size } : null }
}

/** Imports of a kind, the latest first; with a conference only its own. */
export async function exchangeImports(
  db: Db | Tx,
  kind: ImportRow['kind'],
  conferenceId: string | null,
  limit: number,
): Promise<ImportRow[]> {
  return db
    .select()
    .from(exchangeImport)
    .where(
      and(
        eq(exchangeImport.kind, kind),
        conferenceId === null ? undefined : eq(exchangeImport.conferenceId, conferenceId),
      ),
    )
    .orderBy(desc(exchangeImport.createdAt), desc(exchangeImport.id))
    .limit(limit)
}

/** @returns false when somebody applied it a moment earlier */
export async function markExchangeApplied(
  tx: Tx,
  id: string,
  set: Pick<ImportRow, 'counts' | 'appliedBy' | 'appliedAt'> & { conferenceId?: string },
): Promise<boolean> {
  const rows = await tx
    .update(exchangeImport)
    .set({ ...set, fileId: null })
    .where(and(eq(exchangeImport.id, id), isNull(exchangeImport.appliedAt)))
    .returning({ id: exchangeImport.id })
  return rows.length > 0
}

/** Forgets an import that was not applied. @returns its file, to be deleted */
export async function deleteExchangeImport(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx
    .delete(exchangeImport)
    .where(and(eq(exchangeImport.id, id), isNull(exchangeImport.appliedAt)))
    .returning({ fileId: exchangeImport.fileId })
  return rows.flatMap(({ fileId }) => fileId ?? [])
}

/** Forgets imports nobody applied in time. @returns their files, to be deleted */
export async function deleteOldImports(tx: Tx, before: Date): Promise<string[]> {
  const rows = await tx
    .delete(exchangeImport)
    .where(and(isNull(exchangeImport.appliedAt), lt(exchangeImport.createdAt, before)))
    .returning({ fileId: exchangeImport.fileId })
  return rows.flatMap(({ fileId }) => fileId ?? [])
}
