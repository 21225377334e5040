import { and, asc, count, desc, eq, inArray, max, ne } from 'drizzle-orm'
import type { Proposal } from '#app/domain/clusters/editing/request.ts'
import { fold, slugify } from '#app/domain/shared/text.ts'
import {
  account,
  cluster,
  clusterChange,
  clusterRegion,
  clusterSpecialisation,
  region,
  representationRequest,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type RequestRow = typeof representationRequest.$inferSelect

/** @returns false when a request with this id is there already */
export async function insertRequest(tx: Tx, row: RequestRow): Promise<boolean> {
  const made = await tx
    .insert(representationRequest)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: representationRequest.id })
  return made.length > 0
}

export async function requestById(db: Db | Tx, id: string): Promise<RequestRow | undefined> {
  const [row] = await db
    .select()
    .from(representationRequest)
    .where(eq(representationRequest.id, id))
  return row
}

export async function updateRequest(tx: Tx, id: string, set: Partial<RequestRow>): Promise<void> {
  await tx.update(representationRequest).set(set).where(eq(representationRequest.id, id))
}

/** An account's request for a cluster that waits. */
export async function waitingClaim(
  db: Db | Tx,
  accountId: string,
  clusterId: string,
): Promise<RequestRow | undefined> {
  const [row] = await db
    .select()
    .from(representationRequest)
    .where(
      and(
        eq(representationRequest.accountId, accountId),
        eq(representationRequest.clusterId, clusterId),
        eq(representationRequest.state, 'waiting'),
      ),
    )
  return row
}

/** Requests with who asks and for which cluster. */
const listed = (db: Db | Tx) =>
  db
    .select({
      request: representationRequest,
      name: account.name,
      email: account.email,
      slug: cluster.slug,
      nameRu: cluster.nameRu,
      nameEn: cluster.nameEn,
    })
    .from(representationRequest)
    .innerJoin(account, eq(account.id, representationRequest.accountId))
    .leftJoin(cluster, eq(cluster.id, representationRequest.clusterId))

/** Those that wait, longest waiting first. */
export async function waitingRequests(db: Db | Tx, limit: number) {
  return listed(db)
    .where(eq(representationRequest.state, 'waiting'))
    .orderBy(asc(representationRequest.createdAt))
    .limit(limit)
}

/** How many await a decision. */
export async function countWaitingRequests(db: Db | Tx): Promise<number> {
  const [row] = await db
    .select({ waiting: count() })
    .from(representationRequest)
    .where(eq(representationRequest.state, 'waiting'))
  return Number(row!.waiting)
}

/** Those that were decided, latest first. */
export async function decidedRequests(db: Db | Tx, limit: number) {
  return listed(db)
    .where(ne(representationRequest.state, 'waiting'))
    .orderBy(desc(representationRequest.decidedAt), desc(representationRequest.id))
    .limit(limit)
}

export async function oneRequest(db: Db | Tx, id: string) {
  const [row] = await listed(db).where(eq(representationRequest.id, id))
  return row
}

/** An account's own requests, latest first. */
export async function requestsOf(db: Db | Tx, accountId: string) {
  return listed(db)
    .where(eq(representationRequest.accountId, accountId))
    .orderBy(desc(representationRequest.createdAt), desc(representationRequest.id))
}

/** The cluster that bears a name already, in either language and whatever its letter case. */
export async function clusterNamed(
  db: Db | Tx,
  { nameRu, nameEn }: Pick<Proposal, 'nameRu' | 'nameEn'>,
): Promise<{ ru: boolean; en: boolean }> {
  const rows = await db.select({ ru: cluster.nameRu, en: cluster.nameEn }).from(cluster)
  const [ru, en] = [fold(nameRu), fold(nameEn)]
  return {
    ru: rows.some((row) => fold(row.ru) === ru),
    en: rows.some((row) => fold(row.en) === en),
  }
}

/** Addresses of the directory that are no cluster's. */
const RESERVED = ['map', 'compare', 'register']

/** Adds a cluster to the directory with what its registration says. */
export async function insertProposed(
  tx: Tx,
  { id, changeId, isDemo, at }: { id: string; changeId: string; isDemo: boolean; at: Date },
  { regions, specialisations, ...proposal }: Proposal,
): Promise<void> {
  const [last] = await tx.select({ ordinal: max(cluster.ordinal) }).from(cluster)
  const base = slugify(proposal.nameRu) || 'cluster'
  const slugs = [base, ...Array.from({ length: 50 }, (_, n) => `${base}-${n + 2}`)]
  const rows = await tx
    .select({ slug: cluster.slug })
    .from(cluster)
    .where(inArray(cluster.slug, slugs))
  const taken = new Set([...RESERVED, ...rows.map(({ slug }) => slug)])
  const [place] = await tx
    .select({ districtId: region.districtId })
    .from(region)
    .where(inArray(region.id, regions))
    .orderBy(asc(region.rank))
  await tx.insert(cluster).values({
    ...proposal,
    id,
    ordinal: Number(last?.ordinal ?? -1) + 1,
    slug: slugs.find((slug) => !taken.has(slug)) ?? `${base}-${id.slice(-12)}`,
    districtId: place!.districtId,
    interregional: regions.length > 1,
    inRegister: false,
    curated: false,
    level: 'initial',
    completeness: 0,
    isDemo,
    createdAt: at,
    updatedAt: at,
  })
  await tx.insert(clusterRegion).values(regions.map((regionId) => ({ clusterId: id, regionId })))
  await tx
    .insert(clusterSpecialisation)
    .values(
      specialisations.map((specialisationId, rank) => ({ clusterId: id, specialisationId, rank })),
    )
  await tx.insert(clusterChange).values({
    id: changeId,
    clusterId: id,
    kind: 'added',
    summaryRu: 'Кластер внесён в\u00a0каталог',
    summaryEn: 'Cluster added to the directory',
    at,
  })
}
