import { and, asc, eq, inArray, isNotNull, lte } from 'drizzle-orm'
import type { ProfileSummary } from '#app/domain/clusters/completeness.ts'
import { standingOf, type BaseCategory } from '#app/domain/clusters/ladder/standing.ts'
import { endOfPartialDate, dayOf } from '#app/domain/shared/partial-date.ts'
import { insertAll } from '../insert.ts'
import { categoryChange, checkRequest, cluster, clusterStanding } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import { ladderFacts } from './cluster-ladder.ts'

export type ChangeCause = (typeof categoryChange.$inferSelect)['cause']

/** A cluster whose category or curation came out otherwise than it stood. */
export type StandingChange = {
  clusterId: string
  from: BaseCategory | null
  to: BaseCategory | null
  /** The last moment of the category, when something it rests on runs out. */
  validUntil: Date | null
}

type Reckoning = {
  now: () => Date
  newId: () => string
  cause: ChangeCause
  /** Account of whoever brought it about. */
  by: string | null
}

/**
 * Reckons the category of clusters anew and keeps it with each, with the change in its history. What
 * came out as it stood is not written.
 * @param summaries what their profiles hold (`profileSummaries`)
 * @returns the clusters whose category, curation or last day changed
 */
export async function refreshStandings(
  tx: Tx,
  { now, newId, cause, by }: Reckoning,
  summaries: ReadonlyMap<string, ProfileSummary>,
): Promise<StandingChange[]> {
  const ids = [...summaries.keys()]
  const at = now()
  const kept = new Map(
    (await tx.select().from(clusterStanding).where(inArray(clusterStanding.clusterId, ids))).map(
      (row) => [row.clusterId, row],
    ),
  )
  const rows: (typeof clusterStanding.$inferInsert)[] = []
  const history: (typeof categoryChange.$inferInsert)[] = []
  const changes: StandingChange[] = []
  const settled: string[] = []
  for (const [clusterId, facts] of await ladderFacts(tx, ids, summaries)) {
    const standing = standingOf(facts, dayOf(at))
    const old = kept.get(clusterId)
    const [way] = standing.ways
    const row = {
      clusterId,
      awaiting: standing.awaiting,
      next: way?.category ?? null,
      nextMissing: way?.missing.length ?? 0,
      until: standing.until,
      changesOn: standing.changesOn,
      updatedAt: at,
    }
    if (!old || differs(old, row)) rows.push(row)
    if (standing.awaiting === 0 && (old?.awaiting ?? 1) > 0) settled.push(clusterId)
    const turned = standing.category !== facts.category || standing.curated !== facts.curated
    if (turned) {
      await tx
        .update(cluster)
        .set({
          category: standing.category,
          categoryCertainty: standing.certainty,
          curated: standing.curated,
        })
        .where(eq(cluster.id, clusterId))
      history.push({
        id: newId(),
        clusterId,
        fromCategory: facts.category,
        toCategory: standing.category,
        fromCurated: facts.curated,
        toCurated: standing.curated,
        cause,
        changedBy: by,
        at,
      })
    }
    if (turned || (old && old.until !== standing.until))
      changes.push({
        clusterId,
        from: facts.category,
        to: standing.category,
        validUntil: standing.until ? endOfDay(standing.until) : null,
      })
  }
  const replaced = rows.filter(({ clusterId }) => kept.has(clusterId))
  if (replaced.length > 0)
    await tx.delete(clusterStanding).where(
      inArray(
        clusterStanding.clusterId,
        replaced.map(({ clusterId }) => clusterId),
      ),
    )
  await insertAll(tx, clusterStanding, rows)
  await insertAll(tx, categoryChange, history)
  if (settled.length > 0)
    await tx.delete(checkRequest).where(inArray(checkRequest.clusterId, settled))
  return changes
}

type Row = typeof clusterStanding.$inferInsert

const differs = (a: Row, b: Row) =>
  a.awaiting !== b.awaiting ||
  a.next !== b.next ||
  a.nextMissing !== b.nextMissing ||
  a.until !== b.until ||
  a.changesOn !== b.changesOn

const endOfDay = (day: string) => new Date(`${endOfPartialDate(day)}T23:59:59.999Z`)

/** Clusters where something runs out by this day. @param day YYYY-MM-DD */
export async function clustersChangingBy(db: Db | Tx, day: string): Promise<string[]> {
  const rows = await db
    .select({ id: clusterStanding.clusterId })
    .from(clusterStanding)
    .where(and(isNotNull(clusterStanding.changesOn), lte(clusterStanding.changesOn, day)))
    .orderBy(asc(clusterStanding.clusterId))
  return rows.map(({ id }) => id)
}

/** Every cluster's id, in the order of the directory. */
export async function allClusterIds(db: Db | Tx): Promise<string[]> {
  const rows = await db.select({ id: cluster.id }).from(cluster).orderBy(asc(cluster.ordinal))
  return rows.map(({ id }) => id)
}
