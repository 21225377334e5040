import { and, asc, desc, eq, inArray, isNotNull, lt } from 'drizzle-orm'
import { conference, conferencePapers, issuedPaper, registration } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type PapersRow = typeof conferencePapers.$inferSelect
export type IssuedPaper = typeof issuedPaper.$inferSelect

/** Who signs a conference's papers, and which it offers; undefined before it was said. */
export async function readPapers(
  db: Db | Tx,
  conferenceId: string,
): Promise<PapersRow | undefined> {
  const [row] = await db
    .select()
    .from(conferencePapers)
    .where(eq(conferencePapers.conferenceId, conferenceId))
  return row
}

export async function writePapers(tx: Tx, row: PapersRow): Promise<void> {
  const { conferenceId: _, ...set } = row
  await tx
    .insert(conferencePapers)
    .values(row)
    .onConflictDoUpdate({ target: conferencePapers.conferenceId, set })
}

/** The paper of a kind a registration was issued; undefined where none was. */
export async function paperOf(
  db: Db | Tx,
  registrationId: string,
  kind: IssuedPaper['kind'],
): Promise<IssuedPaper | undefined> {
  const [row] = await db
    .select()
    .from(issuedPaper)
    .where(and(eq(issuedPaper.registrationId, registrationId), eq(issuedPaper.kind, kind)))
  return row
}

/** Issues a paper, or issues it anew with what it says now: its code stays. */
export async function writePaper(tx: Tx, row: IssuedPaper): Promise<void> {
  const { lang, name, nameLatin, details, issuedAt } = row
  await tx
    .insert(issuedPaper)
    .values(row)
    .onConflictDoUpdate({
      target: [issuedPaper.registrationId, issuedPaper.kind],
      set: { lang, name, nameLatin, details, issuedAt },
    })
}

/** A paper of a conference by its code; undefined where there is none. */
export async function paperByCode(
  db: Db | Tx,
  conferenceId: string,
  code: string,
): Promise<IssuedPaper | undefined> {
  const [row] = await db
    .select()
    .from(issuedPaper)
    .where(and(eq(issuedPaper.conferenceId, conferenceId), eq(issuedPaper.code, code)))
  return row
}

/** Papers a conference has issued, youngest first, with the registration's code. */
export async function listPapers(
  db: Db | Tx,
  conferenceId: string,
  limit: number,
): Promise<(IssuedPaper & { registrationCode: string })[]> {
  const rows = await db
    .select({ paper: issuedPaper, registrationCode: registration.code })
    .from(issuedPaper)
    .innerJoin(registration, eq(registration.id, issuedPaper.registrationId))
    .where(eq(issuedPaper.conferenceId, conferenceId))
    .orderBy(desc(issuedPaper.issuedAt), desc(issuedPaper.id))
    .limit(limit)
  return rows.map(({ paper, registrationCode }) => ({ ...paper, registrationCode }))
}

/** Papers of everybody whose registration belongs to an account. */
export async function papersOfAccount(db: Db | Tx, accountId: string): Promise<IssuedPaper[]> {
  const rows = await db
    .select({ paper: issuedPaper })
    .from(issuedPaper)
    .innerJoin(registration, eq(registration.id, issuedPaper.registrationId))
    .where(eq(registration.accountId, accountId))
    .orderBy(asc(issuedPaper.issuedAt), asc(issuedPaper.id))
  return rows.map(({ paper }) => paper)
}

export async function deletePapers(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.delete(issuedPaper).where(inArray(issuedPaper.id, [...ids]))
}

/** Letters that still hold passport data though their conference ended before an ISO date. */
export async function lettersToForget(db: Db | Tx, endedBefore: string): Promise<string[]> {
  const rows = await db
    .select({ id: issuedPaper.id })
    .from(issuedPaper)
    .innerJoin(conference, eq(conference.id, issuedPaper.conferenceId))
    .where(and(isNotNull(issuedPaper.details), lt(conference.endsOn, endedBefore)))
  return rows.map(({ id }) => id)
}

/** Erases what people said for their letters. */
export async function forgetDetails(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .update(issuedPaper)
    .set({ details: null })
    .where(inArray(issuedPaper.id, [...ids]))
}
