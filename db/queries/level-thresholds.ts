import { count, sql } from 'drizzle-orm'
import { levelThresholds, type Thresholds } from '#app/domain/clusters/completeness.ts'
import type { Level } from '#app/domain/clusters/vocabulary.ts'
import { cluster } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import { readSetting, writeSetting } from './settings.ts'

/** The least percentage of each level: as an administrator set it, else the portal's own. */
export async function readThresholds(db: Db | Tx): Promise<Thresholds> {
  const kept = await readSetting(db, 'levels.thresholds')
  return kept === undefined ? levelThresholds : (JSON.parse(kept) as Thresholds)
}

/** Keeps new thresholds and gives every cluster the level its completeness comes to: one statement. */
export async function writeThresholds(
  tx: Tx,
  { initial, medium, high }: Thresholds,
  at: Date,
): Promise<void> {
  await writeSetting(tx, 'levels.thresholds', JSON.stringify({ initial, medium, high }), at)
  await tx.update(cluster).set({
    level: sql`CASE WHEN ${cluster.completeness} >= ${high} THEN 'high'
      WHEN ${cluster.completeness} >= ${medium} THEN 'medium' ELSE 'initial' END`,
  })
}

/** How many clusters have each level. */
export async function levelCounts(db: Db | Tx): Promise<Record<Level, number>> {
  const rows = await db
    .select({ level: cluster.level, n: count() })
    .from(cluster)
    .groupBy(cluster.level)
  const of = (level: Level) => Number(rows.find((row) => row.level === level)?.n ?? 0)
  return { initial: of('initial'), medium: of('medium'), high: of('high') }
}
