import { and, asc, count, desc, eq, inArray, isNotNull, lt, ne } from 'drizzle-orm'
import {
  account,
  cluster,
  monitoringCorrection,
  monitoringObject,
  monitoringRound,
  monitoringSubject,
  roleGrant,
} from '../schema/index.ts'
import { insertAll } from '../insert.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import type { Db, Tx } from '../store.ts'

export type RoundRow = typeof monitoringRound.$inferSelect
export type ObjectRow = typeof monitoringObject.$inferSelect

/** A round by its year, run here or printed by a source. */
export async function roundOfYear(db: Db | Tx, year: number): Promise<RoundRow | undefined> {
  const [row] = await db.select().from(monitoringRound).where(eq(monitoringRound.year, year))
  return row
}

/** Every round, the latest first. */
export async function allRounds(db: Db | Tx): Promise<RoundRow[]> {
  return db.select().from(monitoringRound).orderBy(desc(monitoringRound.year))
}

/** The latest round before a year that was run here: its questionnaire is the next one's start. */
export async function lastRunRound(db: Db | Tx, year: number): Promise<RoundRow | undefined> {
  const [row] = await db
    .select()
    .from(monitoringRound)
    .where(and(lt(monitoringRound.year, year), isNotNull(monitoringRound.questionnaire)))
    .orderBy(desc(monitoringRound.year))
    .limit(1)
  return row
}

/** @throws a unique violation when the year has a round already */
export async function insertRound(tx: Tx, row: typeof monitoringRound.$inferInsert): Promise<void> {
  await tx.insert(monitoringRound).values(row)
}

export async function updateRound(
  tx: Tx,
  id: string,
  set: Partial<typeof monitoringRound.$inferInsert>,
): Promise<void> {
  await tx.update(monitoringRound).set(set).where(eq(monitoringRound.id, id))
}

export type ObjectCounts = { objects: number; submitted: number; decided: number }

/** Objects of rounds counted, by the round's id. */
export async function countObjects(db: Db | Tx): Promise<Map<string, ObjectCounts>> {
  const rows = await db
    .select({
      roundId: monitoringObject.roundId,
      objects: count(),
      submitted: count(monitoringObject.submittedAt),
      decided: count(monitoringObject.decidedAt),
    })
    .from(monitoringObject)
    .groupBy(monitoringObject.roundId)
  return new Map(
    rows.map(({ roundId, objects, submitted, decided }) => [
      roundId,
      { objects: Number(objects), submitted: Number(submitted), decided: Number(decided) },
    ]),
  )
}

const objectWithCluster = {
  object: monitoringObject,
  slug: cluster.slug,
  category: cluster.category,
  curated: cluster.curated,
}
export type ObjectWithCluster = Awaited<ReturnType<typeof objectsOfRound>>[number]

/** A round's objects with what the directory says of them now. */
export async function objectsOfRound(db: Db | Tx, roundId: string) {
  return db
    .select(objectWithCluster)
    .from(monitoringObject)
    .leftJoin(cluster, eq(cluster.id, monitoringObject.clusterId))
    .where(eq(monitoringObject.roundId, roundId))
    .orderBy(asc(monitoringObject.id))
}

/** An object, if it is this round's. */
export async function objectOf(
  db: Db | Tx,
  roundId: string,
  objectId: string,
): Promise<ObjectWithCluster | undefined> {
  const [row] = await db
    .select(objectWithCluster)
    .from(monitoringObject)
    .leftJoin(cluster, eq(cluster.id, monitoringObject.clusterId))
    .where(and(eq(monitoringObject.roundId, roundId), eq(monitoringObject.id, objectId)))
  return row
}

/** A cluster's object of a round. */
export async function objectOfCluster(
  db: Db | Tx,
  roundId: string,
  clusterId: string,
): Promise<ObjectRow | undefined> {
  const [row] = await db
    .select()
    .from(monitoringObject)
    .where(and(eq(monitoringObject.roundId, roundId), eq(monitoringObject.clusterId, clusterId)))
  return row
}

/** What running rounds ask of clusters, with how far their answers are. */
export async function askedOfClusters(db: Db | Tx, clusterIds: readonly string[]) {
  if (clusterIds.length === 0) return []
  return db
    .select({
      year: monitoringRound.year,
      state: monitoringRound.state,
      deadline: monitoringRound.deadline,
      slug: cluster.slug,
      nameRu: cluster.nameRu,
      nameEn: cluster.nameEn,
      submittedAt: monitoringObject.submittedAt,
      returnNote: monitoringObject.returnNote,
    })
    .from(monitoringObject)
    .innerJoin(monitoringRound, eq(monitoringRound.id, monitoringObject.roundId))
    .innerJoin(cluster, eq(cluster.id, monitoringObject.clusterId))
    .where(
      and(
        inArray(monitoringObject.clusterId, [...clusterIds]),
        ne(monitoringRound.state, 'preparing'),
        isNotNull(monitoringObject.sentAt),
      ),
    )
    .orderBy(desc(monitoringRound.year), asc(cluster.slug))
}

/** Names and ids of clusters by slug, for those that are not in the round yet. */
export async function clustersToAdd(db: Db | Tx, roundId: string, slugs: readonly string[]) {
  const found: { id: string; nameRu: string; nameEn: string }[] = []
  for (let at = 0; at < slugs.length; at += 5_000)
    found.push(
      ...(await db
        .select({ id: cluster.id, nameRu: cluster.nameRu, nameEn: cluster.nameEn })
        .from(cluster)
        .where(inArray(cluster.slug, slugs.slice(at, at + 5_000)))),
    )
  const rows = await db
    .select({ clusterId: monitoringObject.clusterId })
    .from(monitoringObject)
    .where(eq(monitoringObject.roundId, roundId))
  const there = new Set(rows.map(({ clusterId }) => clusterId))
  return found.filter(({ id }) => !there.has(id))
}

export async function insertObjects(
  tx: Tx,
  rows: readonly (typeof monitoringObject.$inferInsert)[],
): Promise<void> {
  await insertAll(tx, monitoringObject, rows)
}

export async function deleteObject(tx: Tx, id: string): Promise<void> {
  await tx.delete(monitoringObject).where(eq(monitoringObject.id, id))
}

export async function updateObjects(
  tx: Tx,
  ids: readonly string[],
  set: Partial<typeof monitoringObject.$inferInsert>,
): Promise<void> {
  for (let at = 0; at < ids.length; at += 5_000)
    await tx
      .update(monitoringObject)
      .set(set)
      .where(inArray(monitoringObject.id, ids.slice(at, at + 5_000)))
}

export type Representative = {
  clusterId: string
  accountId: string
  email: string
  lang: 'ru' | 'en'
}

/** Who speaks for clusters. */
export async function representativesOf(
  db: Db | Tx,
  clusterIds: readonly string[],
): Promise<Representative[]> {
  if (clusterIds.length === 0) return []
  const wanted = new Set(clusterIds)
  const rows = await db
    .select({
      clusterId: roleGrant.scopeId,
      accountId: account.id,
      email: account.email,
      lang: account.lang,
    })
    .from(roleGrant)
    .innerJoin(account, eq(account.id, roleGrant.accountId))
    .where(and(eq(roleGrant.role, 'representative'), eq(roleGrant.scope, 'cluster')))
    .orderBy(asc(account.id))
  return rows.filter(({ clusterId }) => wanted.has(clusterId))
}

/** Writes a published round's subjects. */
export async function insertSubjects(
  tx: Tx,
  rows: readonly (typeof monitoringSubject.$inferInsert)[],
): Promise<void> {
  await insertAll(tx, monitoringSubject, rows)
}

/** What was added to a published round, oldest first. */
export async function correctionsOf(
  db: Db | Tx,
  year: number,
): Promise<{ id: string; text: Bilingual; on: string }[]> {
  const rows = await db
    .select({ correction: monitoringCorrection })
    .from(monitoringCorrection)
    .innerJoin(monitoringRound, eq(monitoringRound.id, monitoringCorrection.roundId))
    .where(eq(monitoringRound.year, year))
    .orderBy(asc(monitoringCorrection.id))
  return rows.map(({ correction: { id, textRu, textEn, createdAt } }) => ({
    id,
    text: { ru: textRu, en: textEn },
    on: createdAt.toISOString().slice(0, 10),
  }))
}

export async function insertCorrection(
  tx: Tx,
  row: typeof monitoringCorrection.$inferInsert,
): Promise<void> {
  await tx.insert(monitoringCorrection).values(row)
}

/** Rounds that wait for answers. */
export async function runningRounds(db: Db | Tx): Promise<RoundRow[]> {
  return db
    .select()
    .from(monitoringRound)
    .where(eq(monitoringRound.state, 'running'))
    .orderBy(asc(monitoringRound.year))
}
