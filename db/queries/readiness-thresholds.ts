import { desc } from 'drizzle-orm'
import { thresholds779, type ReadinessThresholds } from '#app/domain/clusters/ladder/readiness.ts'
import { readinessThresholds } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type ThresholdsSet = typeof readinessThresholds.$inferSelect

/** Every set an administrator made, the youngest first. */
export async function thresholdsHistory(db: Db | Tx): Promise<ThresholdsSet[]> {
  return db.select().from(readinessThresholds).orderBy(desc(readinessThresholds.version))
}

/** The thresholds in force: as an administrator set them last, else those of the summary of 2017. */
export async function readReadinessThresholds(
  db: Db | Tx,
): Promise<{ thresholds: ReadinessThresholds; version: number }> {
  const [last] = await db
    .select({ thresholds: readinessThresholds.thresholds, version: readinessThresholds.version })
    .from(readinessThresholds)
    .orderBy(desc(readinessThresholds.version))
    .limit(1)
  return last ?? { thresholds: thresholds779, version: 0 }
}

/** @throws a unique violation where somebody else made this version */
export async function insertThresholds(tx: Tx, row: ThresholdsSet): Promise<void> {
  await tx.insert(readinessThresholds).values(row)
}
