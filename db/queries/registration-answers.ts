import { asc, eq } from 'drizzle-orm'
import { registration } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** Answers of everybody who ever registered for a conference. */
export async function answersOf(
  db: Db | Tx,
  conferenceId: string,
): Promise<{ id: string; answers: Record<string, unknown> }[]> {
  return db
    .select({ id: registration.id, answers: registration.answers })
    .from(registration)
    .where(eq(registration.conferenceId, conferenceId))
    .orderBy(asc(registration.id))
}

export async function writeAnswers(
  tx: Tx,
  id: string,
  answers: Record<string, unknown>,
): Promise<void> {
  await tx.update(registration).set({ answers }).where(eq(registration.id, id))
}
