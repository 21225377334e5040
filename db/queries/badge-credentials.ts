import { and, desc, eq, gte, isNotNull, isNull, lt, max, or } from 'drizzle-orm'
import { badgeCredential, cluster } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type BadgeCredential = typeof badgeCredential.$inferSelect
export type BadgedCluster = { id: string; slug: string; nameRu: string; nameEn: string }

/** A cluster and its credentials, youngest first; undefined for a slug nobody has. Two statements. */
export async function credentialsOf(
  db: Db | Tx,
  slug: string,
): Promise<{ cluster: BadgedCluster; credentials: BadgeCredential[] } | undefined> {
  const [found] = await db
    .select({
      id: cluster.id,
      slug: cluster.slug,
      nameRu: cluster.nameRu,
      nameEn: cluster.nameEn,
    })
    .from(cluster)
    .where(eq(cluster.slug, slug))
  if (!found) return undefined
  const credentials = await db
    .select()
    .from(badgeCredential)
    .where(eq(badgeCredential.clusterId, found.id))
    .orderBy(desc(badgeCredential.statusIndex))
  return { cluster: found, credentials }
}

export async function credentialById(
  db: Db | Tx,
  id: string,
): Promise<BadgeCredential | undefined> {
  const [row] = await db.select().from(badgeCredential).where(eq(badgeCredential.id, id))
  return row
}

/**
 * Places of the revoked credentials from `from` until before `to`, and when anything there last changed;
 * undefined where no credential has its place there.
 */
export async function revokedBetween(
  db: Db | Tx,
  from: number,
  to: number,
): Promise<{ revoked: number[]; changedAt: Date } | undefined> {
  const inside = and(gte(badgeCredential.statusIndex, from), lt(badgeCredential.statusIndex, to))
  const [last] = await db
    .select({ issued: max(badgeCredential.issuedAt), revoked: max(badgeCredential.revokedAt) })
    .from(badgeCredential)
    .where(inside)
  if (!last?.issued) return undefined
  const rows = await db
    .select({ index: badgeCredential.statusIndex })
    .from(badgeCredential)
    .where(and(inside, or(isNotNull(badgeCredential.revokedAt), isNull(badgeCredential.clusterId))))
    .orderBy(badgeCredential.statusIndex)
  return {
    revoked: rows.map(({ index }) => index),
    changedAt: last.revoked && last.revoked > last.issued ? last.revoked : last.issued,
  }
}
