import { and, desc, eq, inArray } from 'drizzle-orm'
import type { BatchSubject } from '#app/domain/conference/desk/batch.ts'
import { fold } from '#app/domain/shared/text.ts'
import {
  account,
  attendeeBatch,
  attendeeTag,
  registration,
  registrationTag,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type Batch = typeof attendeeBatch.$inferSelect

/** Registrations asked for at once: engines limit the values of one statement. */
const CHUNK = 500

/** @returns false when there is one of this id already */
export async function insertBatch(tx: Tx, row: Batch): Promise<boolean> {
  const rows = await tx
    .insert(attendeeBatch)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: attendeeBatch.id })
  return rows.length > 0
}

export async function batchById(
  db: Db | Tx,
  id: string,
  conferenceId?: string,
): Promise<Batch | undefined> {
  const [row] = await db
    .select()
    .from(attendeeBatch)
    .where(
      and(
        eq(attendeeBatch.id, id),
        conferenceId === undefined ? undefined : eq(attendeeBatch.conferenceId, conferenceId),
      ),
    )
  return row
}

export async function updateBatch(tx: Tx, id: string, set: Partial<Batch>): Promise<void> {
  await tx.update(attendeeBatch).set(set).where(eq(attendeeBatch.id, id))
}

/** The acts of a conference, the latest first, with who did them. */
export async function batchesOf(db: Db | Tx, conferenceId: string, limit: number) {
  return db
    .select({ batch: attendeeBatch, by: account.name })
    .from(attendeeBatch)
    .leftJoin(account, eq(account.id, attendeeBatch.startedBy))
    .where(eq(attendeeBatch.conferenceId, conferenceId))
    .orderBy(desc(attendeeBatch.startedAt), desc(attendeeBatch.id))
    .limit(limit)
}

/** A tag of a conference by its name, in any case of letters. */
export async function tagByName(
  db: Db | Tx,
  conferenceId: string,
  name: string,
): Promise<string | undefined> {
  const [row] = await db
    .select({ id: attendeeTag.id })
    .from(attendeeTag)
    .where(and(eq(attendeeTag.conferenceId, conferenceId), eq(attendeeTag.folded, fold(name))))
  return row?.id
}

/** What an act looks at of those it means; ids of other conferences find nobody. In the order of the ids. */
export async function batchSubjects(
  db: Db | Tx,
  conferenceId: string,
  ids: readonly string[],
  tagId: string | undefined,
): Promise<(BatchSubject & { id: string; name: string })[]> {
  const found = new Map<string, BatchSubject & { id: string; name: string }>()
  for (let from = 0; from < ids.length; from += CHUNK) {
    const chunk = ids.slice(from, from + CHUNK)
    const rows = await db
      .select({
        id: registration.id,
        name: registration.name,
        state: registration.state,
        kindId: registration.kindId,
      })
      .from(registration)
      .where(and(eq(registration.conferenceId, conferenceId), inArray(registration.id, chunk)))
    const tagged = tagId
      ? await db
          .select({ id: registrationTag.registrationId })
          .from(registrationTag)
          .where(
            and(eq(registrationTag.tagId, tagId), inArray(registrationTag.registrationId, chunk)),
          )
      : []
    const having = new Set(tagged.map(({ id }) => id))
    for (const row of rows) found.set(row.id, { ...row, tagged: having.has(row.id) })
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}
