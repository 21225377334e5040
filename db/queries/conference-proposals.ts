import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import { insertAll } from '../insert.ts'
import {
  account,
  conference,
  programmeSession,
  proposal,
  proposalCall,
  proposalReview,
  sessionSpeaker,
  speaker,
  track,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type CallRow = typeof proposalCall.$inferSelect
export type ProposalRow = typeof proposal.$inferSelect
export type ReviewRow = typeof proposalReview.$inferSelect

/** A conference's call for proposals; undefined where none was written. */
export async function callOf(db: Db | Tx, conferenceId: string): Promise<CallRow | undefined> {
  const [row] = await db
    .select()
    .from(proposalCall)
    .where(eq(proposalCall.conferenceId, conferenceId))
  return row
}

/** Conferences that are not over and ask for proposals, the next first. */
export async function conferencesWithCall(db: Db | Tx) {
  return db
    .select({
      id: conference.id,
      slug: conference.slug,
      titleRu: conference.titleRu,
      titleEn: conference.titleEn,
      state: conference.state,
    })
    .from(conference)
    .innerJoin(proposalCall, eq(proposalCall.conferenceId, conference.id))
    .where(ne(conference.state, 'archived'))
    .orderBy(asc(conference.startsOn), asc(conference.id))
}

export async function insertCall(tx: Tx, row: CallRow): Promise<void> {
  await tx.insert(proposalCall).values(row)
}

export async function updateCall(
  tx: Tx,
  conferenceId: string,
  set: Partial<CallRow>,
): Promise<void> {
  await tx.update(proposalCall).set(set).where(eq(proposalCall.conferenceId, conferenceId))
}

/** Tracks a proposal may be for, in the organisers' order. */
export async function proposalTracks(db: Db | Tx, conferenceId: string) {
  return db
    .select({ id: track.id, nameRu: track.nameRu, nameEn: track.nameEn })
    .from(track)
    .where(eq(track.conferenceId, conferenceId))
    .orderBy(asc(track.sort), asc(track.id))
}

/** Somebody's own proposals to a conference, the first begun first. */
export async function proposalsOf(
  db: Db | Tx,
  conferenceId: string,
  accountId: string,
): Promise<ProposalRow[]> {
  return db
    .select()
    .from(proposal)
    .where(and(eq(proposal.conferenceId, conferenceId), eq(proposal.accountId, accountId)))
    .orderBy(asc(proposal.createdAt), asc(proposal.id))
}

export async function proposalByCode(
  db: Db | Tx,
  conferenceId: string,
  code: string,
): Promise<ProposalRow | undefined> {
  const [row] = await db
    .select()
    .from(proposal)
    .where(and(eq(proposal.conferenceId, conferenceId), eq(proposal.code, code)))
  return row
}

export async function insertProposal(tx: Tx, row: ProposalRow): Promise<void> {
  await tx.insert(proposal).values(row)
}

export async function updateProposal(tx: Tx, id: string, set: Partial<ProposalRow>): Promise<void> {
  await tx.update(proposal).set(set).where(eq(proposal.id, id))
}

/** What was handed in at a conference, drafts left out, by the time it was handed in. */
export async function handedInProposals(db: Db | Tx, conferenceId: string): Promise<ProposalRow[]> {
  return db
    .select()
    .from(proposal)
    .where(and(eq(proposal.conferenceId, conferenceId), ne(proposal.state, 'draft')))
    .orderBy(asc(proposal.submittedAt), asc(proposal.id))
}

/** The reviews of proposals with their reviewers' names, by the time they were written. */
export async function reviewsOf(db: Db | Tx, proposalIds: readonly string[]) {
  if (proposalIds.length === 0) return []
  const rows = await db
    .select({ review: proposalReview, reviewer: account.name })
    .from(proposalReview)
    .innerJoin(account, eq(account.id, proposalReview.reviewerId))
    .where(inArray(proposalReview.proposalId, [...proposalIds]))
    .orderBy(asc(proposalReview.updatedAt), asc(proposalReview.reviewerId))
  return rows.map(({ review, reviewer }) => ({ ...review, reviewer }))
}

/** Writes what a reviewer thinks, in place of what they thought before. */
export async function writeReview(tx: Tx, row: ReviewRow): Promise<void> {
  const { scores, comment, conflict, updatedAt } = row
  await tx
    .insert(proposalReview)
    .values(row)
    .onConflictDoUpdate({
      target: [proposalReview.proposalId, proposalReview.reviewerId],
      set: { scores, comment, conflict, updatedAt },
    })
}

/** The next number of a session in a conference: given once and never again. */
export async function takeSessionNumber(tx: Tx, conferenceId: string): Promise<number> {
  const [row] = await tx
    .update(conference)
    .set({ lastSessionNumber: sql`${conference.lastSessionNumber} + 1` })
    .where(eq(conference.id, conferenceId))
    .returning({ number: conference.lastSessionNumber })
  return row!.number
}

/** Adds a session to the draft with those who speak in it, in their order. */
export async function insertDraftSession(
  tx: Tx,
  row: typeof programmeSession.$inferInsert,
  speakerIds: readonly string[],
): Promise<void> {
  await tx.insert(programmeSession).values(row)
  await insertAll(
    tx,
    sessionSpeaker,
    speakerIds.map((speakerId, i) => ({
      sessionId: row.id,
      speakerId,
      role: 'speaker' as const,
      sort: i + 1,
    })),
  )
}

export async function insertDraftSpeaker(tx: Tx, row: typeof speaker.$inferInsert): Promise<void> {
  await tx.insert(speaker).values(row)
}
