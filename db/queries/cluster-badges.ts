import { and, eq, isNotNull, isNull, max } from 'drizzle-orm'
import { callsTheSame, saysTheSame } from '#app/domain/clusters/badges/credential.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { among } from '../among.ts'
import { insertBulk } from '../bulk.ts'
import {
  badgeCredential,
  cluster,
  clusterStanding,
  monitoringRound,
  monitoringSubject,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import { endOfDay } from './cluster-standing.ts'

/** Ids in one condition: below what both engines take. */
const AT_ONCE = 5_000

/** A cluster's category as it is from now on; `null` where it has none. */
export type CategoryGiven = { clusterId: string; to: Category | null; validUntil?: Date | null }

type World = { now: () => Date; newId: () => string }

/**
 * Makes the credentials say what is true: revokes those that no longer do and issues what is missing.
 * Called again with the same, it changes nothing. Whether a cluster is curated is read from its row.
 * Five statements for any number of clusters up to five thousand.
 * @returns how many credentials were issued and revoked
 */
export async function settleCredentials(
  tx: Tx,
  { now, newId }: World,
  given: readonly CategoryGiven[],
): Promise<{ issued: number; revoked: number }> {
  let [issued, revoked] = [0, 0]
  // Named twice, a cluster is what was said last.
  const latest = [...new Map(given.map((one) => [one.clusterId, one])).values()]
  for (let i = 0; i < latest.length; i += AT_ONCE) {
    const done = await settle(tx, { now, newId }, latest.slice(i, i + AT_ONCE))
    issued += done.issued
    revoked += done.revoked
  }
  return { issued, revoked }
}

/**
 * The same by what stands in the clusters' own rows: for contents that were written without changing a
 * category, such as published facts.
 * @param ids which clusters; all where none are named
 */
export async function settleByRows(
  tx: Tx,
  world: World,
  ids?: readonly string[],
): Promise<{ issued: number; revoked: number }> {
  const given: CategoryGiven[] = []
  for (const { clusterId, to, until } of await tx
    .select({ clusterId: cluster.id, to: cluster.category, until: clusterStanding.until })
    .from(cluster)
    .leftJoin(clusterStanding, eq(clusterStanding.clusterId, cluster.id))
    .where(ids && among(cluster.id, ids)))
    given.push({ clusterId, to, validUntil: until ? endOfDay(until) : null })
  return settleCredentials(tx, world, given)
}

/** Which of the clusters are called otherwise than their credential in force calls them. One statement. */
export async function calledOtherwise(db: Db | Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({
      id: cluster.id,
      now: { slug: cluster.slug, nameRu: cluster.nameRu, nameEn: cluster.nameEn },
      said: {
        slug: badgeCredential.slug,
        nameRu: badgeCredential.nameRu,
        nameEn: badgeCredential.nameEn,
      },
    })
    .from(badgeCredential)
    .innerJoin(cluster, eq(cluster.id, badgeCredential.clusterId))
    .where(and(among(badgeCredential.clusterId, ids), isNull(badgeCredential.revokedAt)))
    .orderBy(badgeCredential.statusIndex)
  return rows.filter(({ now, said }) => !callsTheSame(said, now)).map(({ id }) => id)
}

/** Whether a cluster has a category that no credential in force says. */
export async function lacksCredentials(db: Db | Tx): Promise<boolean> {
  const inForce = and(eq(badgeCredential.clusterId, cluster.id), isNull(badgeCredential.revokedAt))
  const [row] = await db
    .select({ id: cluster.id })
    .from(cluster)
    .leftJoin(badgeCredential, inForce)
    .where(and(isNotNull(cluster.category), isNull(badgeCredential.id)))
    .limit(1)
  return row !== undefined
}

async function settle(tx: Tx, { now, newId }: World, given: readonly CategoryGiven[]) {
  const at = now()
  const ids = given.map(({ clusterId }) => clusterId)
  const clusters = new Map(
    (
      await tx
        .select({
          id: cluster.id,
          slug: cluster.slug,
          nameRu: cluster.nameRu,
          nameEn: cluster.nameEn,
          curated: cluster.curated,
        })
        .from(cluster)
        .where(among(cluster.id, ids))
    ).map((row) => [row.id, row]),
  )
  const inForce = new Map(
    (
      await tx
        .select()
        .from(badgeCredential)
        .where(and(among(badgeCredential.clusterId, ids), isNull(badgeCredential.revokedAt)))
    ).map((row) => [row.clusterId!, row]),
  )
  const lost: string[] = []
  const changed: string[] = []
  const wanted: { clusterId: string; category: Category; validUntil: Date | null }[] = []
  for (const { clusterId, to, validUntil = null } of given) {
    const found = clusters.get(clusterId)
    if (!found) continue
    const held = inForce.get(clusterId)
    // Curation without another category is a category of its own.
    const category = to ?? (found.curated ? ('curated' as const) : null)
    if (!category) {
      if (held) lost.push(held.id)
      continue
    }
    const { slug, nameRu, nameEn, curated } = found
    const standing = { category, curated, validUntil, slug, nameRu, nameEn }
    if (held && saysTheSame(held, standing)) continue
    if (held) changed.push(held.id)
    wanted.push({ clusterId, category, validUntil })
  }
  for (const [reason, revoked] of [
    ['lost', lost],
    ['changed', changed],
  ] as const) {
    if (revoked.length > 0)
      await tx
        .update(badgeCredential)
        .set({ revokedAt: at, reason })
        .where(among(badgeCredential.id, revoked))
  }
  if (wanted.length > 0) {
    const rounds = await roundsOf(
      tx,
      wanted.map(({ clusterId }) => clusterId),
    )
    const [last] = await tx
      .select({ index: max(badgeCredential.statusIndex) })
      .from(badgeCredential)
    let next = Number(last?.index ?? -1)
    await insertBulk(
      tx,
      badgeCredential,
      wanted.map(({ clusterId, category, validUntil }) => {
        const { slug, nameRu, nameEn, curated } = clusters.get(clusterId)!
        return {
          id: newId(),
          clusterId,
          statusIndex: ++next,
          category,
          curated,
          slug,
          nameRu,
          nameEn,
          roundYear: rounds.get(`${clusterId} ${category}`) ?? null,
          issuedAt: at,
          validUntil,
          revokedAt: null,
          reason: null,
        }
      }),
    )
  }
  return { issued: wanted.length, revoked: lost.length + changed.length }
}

/** The latest monitoring round that placed a cluster in a category, by both. */
async function roundsOf(tx: Tx, clusterIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx
    .select({
      clusterId: monitoringSubject.clusterId,
      category: monitoringSubject.category,
      year: monitoringRound.year,
    })
    .from(monitoringSubject)
    .innerJoin(monitoringRound, eq(monitoringRound.id, monitoringSubject.roundId))
    .where(among(monitoringSubject.clusterId, clusterIds))
  const years = new Map<string, number>()
  for (const { clusterId, category, year } of rows) {
    const key = `${clusterId} ${category}`
    years.set(key, Math.max(years.get(key) ?? 0, year))
  }
  return years
}
