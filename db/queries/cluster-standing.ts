import { and, asc, isNotNull, lte } from 'drizzle-orm'
import type { ProfileSummary } from '#app/domain/clusters/completeness.ts'
import { standingOf, type BaseCategory } from '#app/domain/clusters/ladder/standing.ts'
import { endOfPartialDate, dayOf } from '#app/domain/shared/partial-date.ts'
import { among } from '../among.ts'
import { insertBulk, updateBulk } from '../bulk.ts'
import { categoryChange, checkRequest, cluster, clusterStanding } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import { ladderFacts } from './cluster-ladder.ts'

export type ChangeCause = (typeof categoryChange.$inferSelect)['cause']

/** A cluster whose category or curation came out otherwise than it stood. */
export type StandingChange = {
  clusterId: string
  from: BaseCategory | null
  to: BaseCategory | null
  curated: boolean
  /** False when only its last day did. */
  turned: boolean
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
 * came out as it stood is not written. The number of statements does not depend on how many clusters.
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
  const rows = await tx.select().from(clusterStanding).where(among(clusterStanding.clusterId, ids))
  const kept = new Map(rows.map((row) => [row.clusterId, row]))
  const outcome: Outcome = { standings: [], turns: [], history: [], changes: [], settled: [] }
  for (const [id, facts] of await ladderFacts(tx, ids, summaries)) {
    const standing = standingOf(facts, dayOf(at))
    const old = kept.get(id)
    const [way] = standing.ways
    const row = {
      clusterId: id,
      awaiting: standing.awaiting,
      next: way?.category ?? null,
      nextMissing: way?.missing.length ?? 0,
      until: standing.until,
      changesOn: standing.changesOn,
      updatedAt: at,
    }
    if (!old || differs(old, row)) outcome.standings.push(row)
    if (standing.awaiting === 0 && (old?.awaiting ?? 1) > 0) outcome.settled.push(id)
    const { category, certainty, curated, until } = standing
    const turned = category !== facts.category || curated !== facts.curated
    if (turned || certainty !== facts.certainty)
      outcome.turns.push({ id, category, categoryCertainty: certainty, curated })
    if (turned)
      outcome.history.push({
        id: newId(),
        clusterId: id,
        fromCategory: facts.category,
        toCategory: category,
        fromCurated: facts.curated,
        toCurated: curated,
        cause,
        changedBy: by,
        at,
      })
    if (turned || (old && old.until !== until))
      outcome.changes.push({
        clusterId: id,
        from: facts.category,
        to: category,
        curated,
        turned,
        validUntil: until ? endOfDay(until) : null,
      })
  }
  await keep(tx, outcome, kept)
  return outcome.changes
}

type Outcome = {
  standings: Row[]
  turns: Pick<typeof cluster.$inferSelect, 'id' | 'category' | 'categoryCertainty' | 'curated'>[]
  history: (typeof categoryChange.$inferInsert)[]
  changes: StandingChange[]
  /** Clusters with nothing left to look at: their requests are done. */
  settled: string[]
}

async function keep(tx: Tx, outcome: Outcome, kept: ReadonlyMap<string, Row>): Promise<void> {
  const { standings, turns, history, settled } = outcome
  const replaced = standings.map(({ clusterId }) => clusterId).filter((id) => kept.has(id))
  if (replaced.length > 0)
    await tx.delete(clusterStanding).where(among(clusterStanding.clusterId, replaced))
  await insertBulk(tx, clusterStanding, standings)
  await updateBulk(tx, cluster, 'id', turns)
  await insertBulk(tx, categoryChange, history)
  if (settled.length > 0)
    await tx.delete(checkRequest).where(among(checkRequest.clusterId, settled))
}

type Row = typeof clusterStanding.$inferInsert

const differs = (a: Row, b: Row) =>
  a.awaiting !== b.awaiting ||
  a.next !== b.next ||
  a.nextMissing !== b.nextMissing ||
  a.until !== b.until ||
  a.changesOn !== b.changesOn

/** When a standing that holds through a day ends. @param day YYYY, YYYY-MM or YYYY-MM-DD */
export const endOfDay = (day: string) => new Date(`${endOfPartialDate(day)}T23:59:59.999Z`)

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
