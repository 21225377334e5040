import { and, eq, gt, lte, sql } from 'drizzle-orm'
import { attempt } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type Attempts = Pick<typeof attempt.$inferSelect, 'count' | 'expiresAt'>

/** How often a key was tried in the time that still counts. */
export async function attemptsOf(
  db: Db | Tx,
  keyHash: string,
  now: Date,
): Promise<Attempts | undefined> {
  const [row] = await db
    .select({ count: attempt.count, expiresAt: attempt.expiresAt })
    .from(attempt)
    .where(and(eq(attempt.keyHash, keyHash), gt(attempt.expiresAt, now)))
  return row
}

/** Counts one more, or the first of a new time. @returns how many that makes, and until when they count */
export async function addAttempt(
  tx: Tx,
  keyHash: string,
  now: Date,
  expiresAt: Date,
): Promise<Attempts> {
  const over = lte(attempt.expiresAt, now)
  const [row] = await tx
    .insert(attempt)
    .values({ keyHash, count: 1, expiresAt })
    .onConflictDoUpdate({
      target: attempt.keyHash,
      set: {
        count: sql`CASE WHEN ${over} THEN 1 ELSE ${attempt.count} + 1 END`,
        expiresAt: sql`CASE WHEN ${over} THEN excluded.expires_at ELSE ${attempt.expiresAt} END`,
      },
    })
    .returning({ count: attempt.count, expiresAt: attempt.expiresAt })
  return row!
}

/** Takes one attempt back. */
export async function takeAttemptBack(tx: Tx, keyHash: string): Promise<void> {
  await tx
    .update(attempt)
    .set({ count: sql`${attempt.count} - 1` })
    .where(and(eq(attempt.keyHash, keyHash), gt(attempt.count, 0)))
}

export async function deleteAttempts(tx: Tx, keyHash: string): Promise<void> {
  await tx.delete(attempt).where(eq(attempt.keyHash, keyHash))
}

/** Forgets what counts no more. */
export async function deleteOldAttempts(tx: Tx, now: Date): Promise<void> {
  await tx.delete(attempt).where(lte(attempt.expiresAt, now))
}
