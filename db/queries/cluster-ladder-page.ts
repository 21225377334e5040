import { and, asc, count, desc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import {
  account,
  categoryChange,
  checkRequest,
  cluster,
  clusterDocument,
  clusterStanding,
  documentFile,
  storedFile,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** A cluster by its slug: what its ladder needs to know. */
export async function ladderCluster(db: Db | Tx, slug: string) {
  const [row] = await db
    .select({
      id: cluster.id,
      slug: cluster.slug,
      nameRu: cluster.nameRu,
      nameEn: cluster.nameEn,
      isDemo: cluster.isDemo,
      inRegister: cluster.inRegister,
    })
    .from(cluster)
    .where(eq(cluster.slug, slug))
  return row
}

/** How a cluster's category turned, latest first, with the name of whoever brought it about. */
export async function categoryHistory(db: Db | Tx, clusterId: string) {
  return db
    .select({ change: categoryChange, by: account.name })
    .from(categoryChange)
    .leftJoin(account, eq(account.id, categoryChange.changedBy))
    .where(eq(categoryChange.clusterId, clusterId))
    .orderBy(desc(categoryChange.at), desc(categoryChange.id))
}

/** The open request for a check, with the name of whoever asked. */
export async function openRequest(db: Db | Tx, clusterId: string) {
  const [row] = await db
    .select({ request: checkRequest, by: account.name })
    .from(checkRequest)
    .leftJoin(account, eq(account.id, checkRequest.requestedBy))
    .where(eq(checkRequest.clusterId, clusterId))
  return row
}

/** The files of a cluster's documents by document, in the order they were attached. */
export async function filesByDocument(
  db: Db | Tx,
  clusterId: string,
): Promise<Map<string, { id: string; name: string }[]>> {
  const rows = await db
    .select({ documentId: documentFile.documentId, id: storedFile.id, name: storedFile.name })
    .from(documentFile)
    .innerJoin(clusterDocument, eq(clusterDocument.id, documentFile.documentId))
    .innerJoin(storedFile, eq(storedFile.id, documentFile.fileId))
    .where(eq(clusterDocument.clusterId, clusterId))
    .orderBy(asc(documentFile.createdAt), asc(storedFile.id))
  const files = new Map<string, { id: string; name: string }[]>()
  for (const { documentId, ...file } of rows)
    files.set(documentId, [...(files.get(documentId) ?? []), file])
  return files
}

/** Names of people by account. */
export async function namesOf(
  db: Db | Tx,
  accounts: readonly (string | null)[],
): Promise<Map<string, string>> {
  const ids = [...new Set(accounts.filter((id) => id !== null))]
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: account.id, name: account.name })
    .from(account)
    .where(inArray(account.id, ids))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Clusters whose evidence awaits a look, those that asked first, then those nearest to a step. */
export async function clustersToCheck(db: Db | Tx, asked: boolean, limit: number, offset: number) {
  const rows = db
    .select({
      id: cluster.id,
      slug: cluster.slug,
      nameRu: cluster.nameRu,
      nameEn: cluster.nameEn,
      category: cluster.category,
      curated: cluster.curated,
      isDemo: cluster.isDemo,
      awaiting: clusterStanding.awaiting,
      next: clusterStanding.next,
      nextMissing: clusterStanding.nextMissing,
      requestedAt: checkRequest.requestedAt,
      note: checkRequest.note,
      asDemo: checkRequest.isDemo,
      by: account.name,
    })
    .from(clusterStanding)
    .innerJoin(cluster, eq(cluster.id, clusterStanding.clusterId))
    .leftJoin(checkRequest, eq(checkRequest.clusterId, clusterStanding.clusterId))
    .leftJoin(account, eq(account.id, checkRequest.requestedBy))
    .where(
      and(gt(clusterStanding.awaiting, 0), asked ? isNotNull(checkRequest.clusterId) : undefined),
    )
  return rows
    .orderBy(
      // Engines order nulls differently.
      asc(sql`CASE WHEN ${checkRequest.requestedAt} IS NULL THEN 1 ELSE 0 END`),
      asc(checkRequest.requestedAt),
      asc(clusterStanding.nextMissing),
      asc(cluster.ordinal),
    )
    .limit(limit)
    .offset(offset)
}

/** How many clusters have something to check, and how many of them asked. */
export async function countToCheck(db: Db | Tx): Promise<{ all: number; asked: number }> {
  const [row] = await db
    .select({ all: count(), asked: count(checkRequest.clusterId) })
    .from(clusterStanding)
    .leftJoin(checkRequest, eq(checkRequest.clusterId, clusterStanding.clusterId))
    .where(gt(clusterStanding.awaiting, 0))
  return { all: Number(row!.all), asked: Number(row!.asked) }
}
