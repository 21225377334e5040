import { and, asc, desc, eq, inArray, isNull, lt, ne, or } from 'drizzle-orm'
import {
  attendanceKind,
  cluster,
  job,
  nameBadgeFile,
  nameBadgePrint,
  nameBadgeRun,
  registration,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type NameBadgeRun = typeof nameBadgeRun.$inferSelect
export type NameBadgeFile = typeof nameBadgeFile.$inferSelect

const people = {
  id: registration.id,
  code: registration.code,
  kindId: registration.kindId,
  lang: registration.lang,
  name: registration.name,
  nameLatin: registration.nameLatin,
  organisation: registration.organisation,
  position: registration.position,
  createdAt: registration.createdAt,
  clusterRu: cluster.nameRu,
  clusterEn: cluster.nameEn,
  category: cluster.category,
  curated: cluster.curated,
}

type Wanted = {
  conferenceId: string
  /** Only these. */
  ids?: readonly string[]
  kindId?: string | null
  /** Only whose badge was never printed, or reads otherwise now. */
  onlyNew?: boolean
}

/** Confirmed people who come in person, with what stands on their name badges, in no order. */
export async function peopleForBadges(
  db: Db | Tx,
  { conferenceId, ids, kindId, onlyNew = false }: Wanted,
) {
  return db
    .select(people)
    .from(registration)
    .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
    .leftJoin(cluster, eq(cluster.id, registration.clusterId))
    .leftJoin(nameBadgePrint, eq(nameBadgePrint.registrationId, registration.id))
    .where(
      and(
        eq(registration.conferenceId, conferenceId),
        eq(registration.state, 'confirmed'),
        eq(attendanceKind.format, 'in_person'),
        ids ? inArray(registration.id, [...ids]) : undefined,
        kindId ? eq(registration.kindId, kindId) : undefined,
        onlyNew
          ? or(
              isNull(nameBadgePrint.registrationId),
              ne(nameBadgePrint.name, registration.name),
              ne(nameBadgePrint.organisation, registration.organisation),
            )
          : undefined,
      ),
    )
}
export type BadgePerson = Awaited<ReturnType<typeof peopleForBadges>>[number]

/** The kinds of attendance in person, in their order. */
export async function kindsInPerson(db: Db | Tx, conferenceId: string) {
  return db
    .select({
      id: attendanceKind.id,
      nameRu: attendanceKind.nameRu,
      nameEn: attendanceKind.nameEn,
    })
    .from(attendanceKind)
    .where(
      and(eq(attendanceKind.conferenceId, conferenceId), eq(attendanceKind.format, 'in_person')),
    )
    .orderBy(asc(attendanceKind.sort), asc(attendanceKind.id))
}

/** Whose badges are to be printed and whose were: one row a person, without names. */
export async function badgeStates(db: Db | Tx, conferenceId: string) {
  return db
    .select({
      kindId: registration.kindId,
      name: registration.name,
      organisation: registration.organisation,
      printedName: nameBadgePrint.name,
      printedOrganisation: nameBadgePrint.organisation,
    })
    .from(registration)
    .innerJoin(attendanceKind, eq(attendanceKind.id, registration.kindId))
    .leftJoin(nameBadgePrint, eq(nameBadgePrint.registrationId, registration.id))
    .where(
      and(
        eq(registration.conferenceId, conferenceId),
        eq(registration.state, 'confirmed'),
        eq(attendanceKind.format, 'in_person'),
      ),
    )
}

export async function insertRun(tx: Tx, row: NameBadgeRun): Promise<void> {
  await tx.insert(nameBadgeRun).values(row)
}

export async function runById(db: Db | Tx, id: string): Promise<NameBadgeRun | undefined> {
  const [row] = await db.select().from(nameBadgeRun).where(eq(nameBadgeRun.id, id))
  return row
}

/** The latest runs of a conference with the jobs that make them, youngest first. */
export async function latestRuns(db: Db | Tx, conferenceId: string, limit: number) {
  return db
    .select({
      run: nameBadgeRun,
      state: job.state,
      done: job.done,
      total: job.total,
    })
    .from(nameBadgeRun)
    .innerJoin(job, eq(job.id, nameBadgeRun.jobId))
    .where(eq(nameBadgeRun.conferenceId, conferenceId))
    .orderBy(desc(nameBadgeRun.createdAt), desc(nameBadgeRun.id))
    .limit(limit)
}

const withoutBytes = {
  id: nameBadgeFile.id,
  runId: nameBadgeFile.runId,
  part: nameBadgeFile.part,
  count: nameBadgeFile.count,
  firstName: nameBadgeFile.firstName,
  lastName: nameBadgeFile.lastName,
  size: nameBadgeFile.size,
}

/** The files of runs, in the order of their parts, without their bytes. */
export async function filesOfRuns(db: Db | Tx, runIds: readonly string[]) {
  if (runIds.length === 0) return []
  return db
    .select(withoutBytes)
    .from(nameBadgeFile)
    .where(inArray(nameBadgeFile.runId, [...runIds]))
    .orderBy(asc(nameBadgeFile.runId), asc(nameBadgeFile.part))
}

/** A file of a conference's badges with its bytes. */
export async function badgeFile(db: Db | Tx, conferenceId: string, id: string) {
  const [row] = await db
    .select({ file: nameBadgeFile, run: nameBadgeRun })
    .from(nameBadgeFile)
    .innerJoin(nameBadgeRun, eq(nameBadgeRun.id, nameBadgeFile.runId))
    .where(and(eq(nameBadgeFile.id, id), eq(nameBadgeRun.conferenceId, conferenceId)))
  return row
}

export async function deleteFilesOfRun(tx: Tx, runId: string): Promise<void> {
  await tx.delete(nameBadgeFile).where(eq(nameBadgeFile.runId, runId))
}

export async function insertBadgeFile(tx: Tx, row: NameBadgeFile): Promise<void> {
  await tx.insert(nameBadgeFile).values(row)
}

/** Says that a run has all its files. */
export async function finishRun(tx: Tx, id: string, finishedAt: Date): Promise<void> {
  await tx.update(nameBadgeRun).set({ finishedAt }).where(eq(nameBadgeRun.id, id))
}

/** Rows of one statement: an engine takes only so many values at once. */
const BATCH = 500

/** Notes whose badges were printed, as they read. */
export async function notePrints(
  tx: Tx,
  conferenceId: string,
  printed: readonly Pick<BadgePerson, 'id' | 'name' | 'organisation'>[],
  printedAt: Date,
): Promise<void> {
  for (let from = 0; from < printed.length; from += BATCH) {
    const batch = printed.slice(from, from + BATCH)
    const these = inArray(
      nameBadgePrint.registrationId,
      batch.map(({ id }) => id),
    )
    const known = await tx
      .delete(nameBadgePrint)
      .where(these)
      .returning({ id: nameBadgePrint.registrationId, times: nameBadgePrint.times })
    const times = new Map(known.map((row) => [row.id, row.times]))
    await tx.insert(nameBadgePrint).values(
      batch.map(({ id, name, organisation }) => ({
        registrationId: id,
        conferenceId,
        name,
        organisation,
        times: (times.get(id) ?? 0) + 1,
        printedAt,
      })),
    )
  }
}

/** Removes files made before a moment. @returns how many */
export async function deleteOldBadgeFiles(tx: Tx, before: Date): Promise<number> {
  const rows = await tx
    .delete(nameBadgeFile)
    .where(lt(nameBadgeFile.createdAt, before))
    .returning({ id: nameBadgeFile.id })
  return rows.length
}

/** Whether there are any. */
export async function hasOldBadgeFiles(db: Db | Tx, before: Date): Promise<boolean> {
  const rows = await db
    .select({ id: nameBadgeFile.id })
    .from(nameBadgeFile)
    .where(lt(nameBadgeFile.createdAt, before))
    .limit(1)
  return rows.length > 0
}
