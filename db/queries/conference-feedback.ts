import { and, asc, count, eq, isNull } from 'drizzle-orm'
import type { FeedbackScope } from '#app/domain/conference/desk/vocabulary.ts'
import { feedbackAnswer, feedbackForm, feedbackGiven, registration } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type FeedbackForm = typeof feedbackForm.$inferSelect
export type FeedbackAnswer = typeof feedbackAnswer.$inferSelect

/** The feedback forms of a conference: at most one about the whole, and one about its sessions. */
export async function feedbackForms(db: Db | Tx, conferenceId: string): Promise<FeedbackForm[]> {
  return db
    .select()
    .from(feedbackForm)
    .where(eq(feedbackForm.conferenceId, conferenceId))
    .orderBy(asc(feedbackForm.scope))
}

export async function feedbackFormOf(
  db: Db | Tx,
  conferenceId: string,
  scope: FeedbackScope,
): Promise<FeedbackForm | undefined> {
  const [row] = await db
    .select()
    .from(feedbackForm)
    .where(and(eq(feedbackForm.conferenceId, conferenceId), eq(feedbackForm.scope, scope)))
  return row
}

export async function insertFeedbackForm(tx: Tx, row: FeedbackForm): Promise<void> {
  await tx.insert(feedbackForm).values(row)
}

export async function updateFeedbackForm(
  tx: Tx,
  id: string,
  set: Partial<FeedbackForm>,
): Promise<void> {
  await tx.update(feedbackForm).set(set).where(eq(feedbackForm.id, id))
}

/** Notes that somebody answered. @returns false when they had before */
export async function insertGiven(
  tx: Tx,
  row: typeof feedbackGiven.$inferSelect,
): Promise<boolean> {
  const rows = await tx
    .insert(feedbackGiven)
    .values(row)
    .onConflictDoNothing()
    .returning({ about: feedbackGiven.about })
  return rows.length > 0
}

export async function insertAnswer(tx: Tx, row: FeedbackAnswer): Promise<void> {
  await tx.insert(feedbackAnswer).values(row)
}

/** What somebody has answered: ids of sessions, or `conference`. */
export async function givenBy(
  db: Db | Tx,
  formIds: readonly string[],
  registrationId: string,
): Promise<Set<string>> {
  const rows = await db
    .select({ formId: feedbackGiven.formId, about: feedbackGiven.about })
    .from(feedbackGiven)
    .where(eq(feedbackGiven.registrationId, registrationId))
  return new Set(rows.filter(({ formId }) => formIds.includes(formId)).map(({ about }) => about))
}

/** How many answers each session got; null: the whole conference. */
export async function countAnswers(
  db: Db | Tx,
  formId: string,
): Promise<Map<string | null, number>> {
  const rows = await db
    .select({ sessionId: feedbackAnswer.sessionId, n: count() })
    .from(feedbackAnswer)
    .where(eq(feedbackAnswer.formId, formId))
    .groupBy(feedbackAnswer.sessionId)
  return new Map(rows.map(({ sessionId, n }) => [sessionId, n]))
}

/**
 * Answers to a form, oldest first, with who gave them where that is kept.
 * @param sessionId one session; null: about the whole conference; undefined: all
 */
export async function answersTo(db: Db | Tx, formId: string, sessionId?: string | null) {
  return db
    .select({ answer: feedbackAnswer, name: registration.name })
    .from(feedbackAnswer)
    .leftJoin(registration, eq(registration.id, feedbackAnswer.registrationId))
    .where(
      and(
        eq(feedbackAnswer.formId, formId),
        sessionId === undefined
          ? undefined
          : sessionId === null
            ? isNull(feedbackAnswer.sessionId)
            : eq(feedbackAnswer.sessionId, sessionId),
      ),
    )
    .orderBy(asc(feedbackAnswer.at), asc(feedbackAnswer.id))
}

/** The confirmed registration of an account; undefined where there is none. */
export async function confirmedOfAccount(db: Db | Tx, conferenceId: string, accountId: string) {
  const [row] = await db
    .select()
    .from(registration)
    .where(
      and(
        eq(registration.conferenceId, conferenceId),
        eq(registration.accountId, accountId),
        eq(registration.state, 'confirmed'),
      ),
    )
    .orderBy(asc(registration.id))
    .limit(1)
  return row
}
