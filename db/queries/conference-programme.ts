import { and, asc, desc, eq, gte, inArray, isNull } from 'drizzle-orm'
import type { ReleaseHead } from '#app/domain/conference/history.ts'
import { fileTypes } from '#app/domain/files/file-types.ts'
import { photoKinds } from '#app/domain/files/picture.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import type { MaterialKind, SessionKind } from '#app/domain/conference/vocabulary.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import {
  cluster,
  conference,
  hallFullness,
  programmeRelease,
  programmeSession,
  sessionMaterial,
  speaker,
  storedFile,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import type { ConferenceRow } from './conferences.ts'
import { deleteFiles } from './files.ts'

/** The open conference that ends on or after a date and begins first; real ones before demonstrations. */
export async function nextConference(
  db: Db | Tx,
  today: string,
): Promise<ConferenceRow | undefined> {
  const [row] = await db
    .select()
    .from(conference)
    .where(and(eq(conference.state, 'open'), gte(conference.endsOn, today)))
    .orderBy(asc(conference.isDemo), asc(conference.startsOn), conference.id)
    .limit(1)
  return row
}

/** All releases of a conference without their bodies, the latest first. */
export async function releaseHeads(db: Db | Tx, conferenceId: string): Promise<ReleaseHead[]> {
  const rows = await db
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
    .orderBy(desc(programmeRelease.number))
  return rows.map(({ noteRu, noteEn, ...head }) => ({ ...head, note: { ru: noteRu, en: noteEn } }))
}

export type Material = {
  id: string
  kind: MaterialKind
  title: Bilingual
  url: string | null
  /** Null for a link, and for a file that is not for everybody. */
  file: { id: string; name: string; size: number } | null
}

/** What the public may have of a session's materials, in their order. */
export async function publicMaterials(db: Db | Tx, sessionId: string): Promise<Material[]> {
  const rows = await db
    .select({
      id: sessionMaterial.id,
      kind: sessionMaterial.kind,
      titleRu: sessionMaterial.titleRu,
      titleEn: sessionMaterial.titleEn,
      url: sessionMaterial.url,
      fileId: storedFile.id,
      name: storedFile.name,
      size: storedFile.size,
    })
    .from(sessionMaterial)
    .leftJoin(
      storedFile,
      and(eq(storedFile.id, sessionMaterial.fileId), eq(storedFile.isPublic, true)),
    )
    .where(eq(sessionMaterial.sessionId, sessionId))
    .orderBy(sessionMaterial.sort, sessionMaterial.id)
  return rows
    .filter(({ url, fileId }) => url !== null || fileId !== null)
    .map(({ titleRu, titleEn, fileId, name, size, ...row }) => ({
      ...row,
      title: { ru: titleRu, en: titleEn },
      file: fileId === null ? null : { id: fileId, name: name!, size: size! },
    }))
}

const isPhoto = and(
  eq(storedFile.isPublic, true),
  inArray(
    storedFile.type,
    photoKinds.map((kind) => fileTypes[kind].type),
  ),
)

/** The files of speakers' photographs, by speaker. */
export async function speakerPhotos(
  db: Db | Tx,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ speakerId: speaker.id, id: storedFile.id })
    .from(speaker)
    .innerJoin(storedFile, eq(storedFile.id, speaker.photoFileId))
    .where(and(inArray(speaker.id, [...ids]), isPhoto))
  return new Map(rows.map(({ speakerId, id }) => [speakerId, id]))
}

/** A file, if it is a photograph of one of a conference's speakers. */
export async function photoOfConference(db: Db | Tx, conferenceId: string, fileId: string) {
  const [row] = await db
    .select({ type: storedFile.type, size: storedFile.size, sha256: storedFile.sha256 })
    .from(speaker)
    .innerJoin(storedFile, eq(storedFile.id, speaker.photoFileId))
    .where(and(eq(speaker.conferenceId, conferenceId), eq(storedFile.id, fileId), isPhoto))
    .limit(1)
  return row
}

/** Lets go of a speaker's photograph; its file goes with the last speaker who has it, for a copied conference shares it. */
export async function dropPhoto(tx: Tx, speakerId: string, fileId: string): Promise<void> {
  await tx.update(speaker).set({ photoFileId: null }).where(eq(speaker.id, speakerId))
  const [other] = await tx
    .select({ id: speaker.id })
    .from(speaker)
    .where(eq(speaker.photoFileId, fileId))
    .limit(1)
  if (!other) await deleteFiles(tx, [fileId])
}

export type SpeakersCluster = {
  id: string
  slug: string
  name: Bilingual
  category: Category | null
  curated: boolean
}

/** Clusters that speakers come from. */
export async function clustersOfSpeakers(
  db: Db | Tx,
  ids: readonly string[],
): Promise<SpeakersCluster[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({
      id: cluster.id,
      slug: cluster.slug,
      nameRu: cluster.nameRu,
      nameEn: cluster.nameEn,
      category: cluster.category,
      curated: cluster.curated,
    })
    .from(cluster)
    .where(inArray(cluster.id, [...ids]))
    .orderBy(cluster.id)
  return rows.map(({ nameRu, nameEn, ...row }) => ({ ...row, name: { ru: nameRu, en: nameEn } }))
}

export type NamedEvent = { code: string; kind: SessionKind; title: Bilingual }

/** Sessions of a conference that have a name and no place in time. */
export async function namedEvents(db: Db | Tx, conferenceId: string): Promise<NamedEvent[]> {
  const rows = await db
    .select({
      code: programmeSession.code,
      kind: programmeSession.kind,
      titleRu: programmeSession.titleRu,
      titleEn: programmeSession.titleEn,
    })
    .from(programmeSession)
    .where(
      and(
        eq(programmeSession.conferenceId, conferenceId),
        eq(programmeSession.state, 'planned'),
        isNull(programmeSession.startsAt),
      ),
    )
    .orderBy(programmeSession.number)
  return rows.map(({ titleRu, titleEn, ...row }) => ({
    ...row,
    title: { ru: titleRu, en: titleEn },
  }))
}

export type HallFullness = typeof hallFullness.$inferSelect

/** What was said at the doors of a conference's halls. */
export async function hallFullnessOf(db: Db | Tx, conferenceId: string): Promise<HallFullness[]> {
  return db
    .select()
    .from(hallFullness)
    .where(eq(hallFullness.conferenceId, conferenceId))
    .orderBy(hallFullness.hallId)
}

/** Says of a hall that it is full, or that it is not. */
export async function writeHallFullness(tx: Tx, row: HallFullness): Promise<void> {
  const { hallId: _, conferenceId: __, ...set } = row
  await tx.insert(hallFullness).values(row).onConflictDoUpdate({ target: hallFullness.hallId, set })
}
