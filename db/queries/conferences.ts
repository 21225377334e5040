import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import { conference, programmeRelease } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type ConferenceRow = typeof conference.$inferSelect
export type ReleaseRow = typeof programmeRelease.$inferSelect

/** The conference of an address, drafts included; undefined where there is none. */
export async function conferenceBySlug(
  db: Db | Tx,
  slug: string,
): Promise<ConferenceRow | undefined> {
  const [row] = await db.select().from(conference).where(eq(conference.slug, slug))
  return row
}

export async function conferenceById(db: Db | Tx, id: string): Promise<ConferenceRow | undefined> {
  const [row] = await db.select().from(conference).where(eq(conference.id, id))
  return row
}

/** Conferences the public sees, or those of `ids` too, the latest first. */
export async function listConferences(db: Db | Tx): Promise<ConferenceRow[]> {
  return db
    .select()
    .from(conference)
    .where(ne(conference.state, 'draft'))
    .orderBy(desc(conference.startsOn), conference.id)
}

/** All conferences, drafts included, the latest first; `ids`: only these. */
export async function listAllConferences(
  db: Db | Tx,
  ids?: readonly string[],
): Promise<ConferenceRow[]> {
  return db
    .select()
    .from(conference)
    .where(and(ids === undefined ? undefined : inArray(conference.id, [...ids])))
    .orderBy(desc(conference.startsOn), conference.id)
}

/** The id of the release in force, so that its body need not be read again. */
export async function latestReleaseId(
  db: Db | Tx,
  conferenceId: string,
): Promise<{ id: string; number: number } | undefined> {
  const [row] = await db
    .select({ id: programmeRelease.id, number: programmeRelease.number })
    .from(programmeRelease)
    .where(eq(programmeRelease.conferenceId, conferenceId))
    .orderBy(desc(programmeRelease.number))
    .limit(1)
  return row
}

/** A release with its body; undefined where there is none of this number or id. */
export async function readRelease(
  db: Db | Tx,
  of: { id: string } | { conferenceId: string; number: number },
): Promise<ReleaseRow | undefined> {
  const [row] = await db
    .select()
    .from(programmeRelease)
    .where(
      'id' in of
        ? eq(programmeRelease.id, of.id)
        : and(
            eq(programmeRelease.conferenceId, of.conferenceId),
            eq(programmeRelease.number, of.number),
          ),
    )
  return row
}
