import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { AnswerValue, Answers } from '#app/domain/clusters/monitoring/questionnaire.ts'
import { standingOf, type BaseCategory } from '#app/domain/clusters/ladder/standing.ts'
import {
  monitoringAnswer,
  monitoringExpertise,
  monitoringMeeting,
  monitoringObject,
  monitoringRequest,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import { profileSummaries } from './cluster-completeness.ts'
import { ladderFacts } from './cluster-ladder.ts'

/** The answers of one object. */
export async function answersOf(db: Db | Tx, objectId: string): Promise<Answers> {
  const rows = await db
    .select()
    .from(monitoringAnswer)
    .where(eq(monitoringAnswer.objectId, objectId))
  return Object.fromEntries(rows.map(({ questionId, value }) => [questionId, value]))
}

/** The answers of every object of a round, by the object's id. */
export async function answersOfRound(db: Db | Tx, roundId: string): Promise<Map<string, Answers>> {
  const rows = await db
    .select({ answer: monitoringAnswer })
    .from(monitoringAnswer)
    .innerJoin(monitoringObject, eq(monitoringObject.id, monitoringAnswer.objectId))
    .where(eq(monitoringObject.roundId, roundId))
  const answers = new Map<string, Record<string, AnswerValue>>()
  for (const { answer } of rows) {
    const own = answers.get(answer.objectId) ?? {}
    own[answer.questionId] = answer.value
    answers.set(answer.objectId, own)
  }
  return answers
}

/** Writes answers, or takes them back where the value is undefined. */
export async function writeAnswers(
  tx: Tx,
  objectId: string,
  changes: ReadonlyMap<string, AnswerValue | undefined>,
  by: { answeredBy: string | null; answeredAt: Date },
): Promise<void> {
  for (const [questionId, value] of changes) {
    await tx
      .delete(monitoringAnswer)
      .where(
        and(eq(monitoringAnswer.objectId, objectId), eq(monitoringAnswer.questionId, questionId)),
      )
    if (value !== undefined)
      await tx.insert(monitoringAnswer).values({ objectId, questionId, value, ...by })
  }
}

export type Expertise = typeof monitoringExpertise.$inferSelect
export type Request = typeof monitoringRequest.$inferSelect
export type Meeting = typeof monitoringMeeting.$inferSelect

/** What was found of an object's documents, oldest first. */
export async function expertiseOf(db: Db | Tx, objectId: string): Promise<Expertise[]> {
  return db
    .select()
    .from(monitoringExpertise)
    .where(eq(monitoringExpertise.objectId, objectId))
    .orderBy(asc(monitoringExpertise.id))
}

/** A round's requests, or those of one object; the latest first. */
export async function requestsOf(
  db: Db | Tx,
  roundId: string,
  objectId?: string,
): Promise<Request[]> {
  return db
    .select()
    .from(monitoringRequest)
    .where(
      and(
        eq(monitoringRequest.roundId, roundId),
        objectId === undefined ? undefined : eq(monitoringRequest.objectId, objectId),
      ),
    )
    .orderBy(desc(monitoringRequest.sentOn), desc(monitoringRequest.id))
}

/** A round's meetings, or those of one object; the latest first. */
export async function meetingsOf(
  db: Db | Tx,
  roundId: string,
  objectId?: string,
): Promise<Meeting[]> {
  return db
    .select()
    .from(monitoringMeeting)
    .where(
      and(
        eq(monitoringMeeting.roundId, roundId),
        objectId === undefined ? undefined : eq(monitoringMeeting.objectId, objectId),
      ),
    )
    .orderBy(desc(monitoringMeeting.heldOn), desc(monitoringMeeting.id))
}

export async function insertExpertise(
  tx: Tx,
  row: typeof monitoringExpertise.$inferInsert,
): Promise<void> {
  await tx.insert(monitoringExpertise).values(row)
}

export async function insertRequest(
  tx: Tx,
  row: typeof monitoringRequest.$inferInsert,
): Promise<void> {
  await tx.insert(monitoringRequest).values(row)
}

export async function insertMeeting(
  tx: Tx,
  row: typeof monitoringMeeting.$inferInsert,
): Promise<void> {
  await tx.insert(monitoringMeeting).values(row)
}

/** @returns false where the round has no such request */
export async function answerRequestRow(
  tx: Tx,
  roundId: string,
  id: string,
  set: { answeredOn: string; answer: string },
): Promise<boolean> {
  const rows = await tx
    .update(monitoringRequest)
    .set(set)
    .where(and(eq(monitoringRequest.roundId, roundId), eq(monitoringRequest.id, id)))
    .returning({ id: monitoringRequest.id })
  return rows.length > 0
}

/** Removes an entry made by mistake, whichever kind it is of; one that is gone already is no failure. */
export async function removeEntryRow(tx: Tx, roundId: string, id: string): Promise<void> {
  await tx
    .delete(monitoringRequest)
    .where(and(eq(monitoringRequest.roundId, roundId), eq(monitoringRequest.id, id)))
  await tx
    .delete(monitoringMeeting)
    .where(and(eq(monitoringMeeting.roundId, roundId), eq(monitoringMeeting.id, id)))
  const objects = tx
    .select({ id: monitoringObject.id })
    .from(monitoringObject)
    .where(eq(monitoringObject.roundId, roundId))
  await tx
    .delete(monitoringExpertise)
    .where(and(eq(monitoringExpertise.id, id), inArray(monitoringExpertise.objectId, objects)))
}

/** What the ladder makes of a cluster for a round. */
export type Proposal = {
  /** By what is checked, and by the last published decision where nothing was checked since. */
  category: BaseCategory | null
  curated: boolean
  /** By what is checked alone. */
  checked: BaseCategory | null
  /** If everything the profile shows were accepted. */
  possible: BaseCategory | null
  possibleCurated: boolean
  /** Pieces of evidence nobody has looked at. */
  awaiting: number
}

/**
 * What the rules of the ladder propose for clusters, by cluster id; the number of queries does not depend
 * on how many there are.
 * @param today YYYY-MM-DD
 */
export async function proposalsOf(
  db: Db | Tx,
  clusterIds: readonly string[],
  today: string,
): Promise<Map<string, Proposal>> {
  if (clusterIds.length === 0) return new Map()
  const summaries = await profileSummaries(db, [...clusterIds])
  const facts = await ladderFacts(db, clusterIds, summaries)
  return new Map(
    [...facts].map(([id, own]) => {
      const now = standingOf(own, today)
      const register = own.decisions.filter(({ source }) => source === 'register')
      const accepted = own.evidence.map(({ criterion, key, files, validUntil }) => ({
        criterion,
        key,
        verdict: 'accepted' as const,
        at: `${today}T23:59:59.999Z`,
        validUntil,
        files,
      }))
      const possible = standingOf(
        { evidence: own.evidence, checks: [...own.checks, ...accepted], decisions: own.decisions },
        today,
      )
      const proposal: Proposal = {
        category: now.category,
        curated: now.curated,
        checked: standingOf({ ...own, decisions: register }, today).category,
        possible: possible.category,
        possibleCurated: possible.curated,
        awaiting: now.awaiting,
      }
      return [id, proposal]
    }),
  )
}
