import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { cluster, clusterNews } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type News = typeof clusterNews.$inferSelect

const one = (clusterId: string, id: string) =>
  and(eq(clusterNews.clusterId, clusterId), eq(clusterNews.id, id))

export async function newsById(
  db: Db | Tx,
  clusterId: string,
  id: string,
): Promise<News | undefined> {
  const [row] = await db.select().from(clusterNews).where(one(clusterId, id))
  return row
}

/** Whether some cluster's news has this id. */
export async function newsExists(db: Db | Tx, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: clusterNews.id })
    .from(clusterNews)
    .where(eq(clusterNews.id, id))
  return rows.length > 0
}

/** Everything a cluster wrote, latest first, published or not. */
export async function newsOf(db: Db | Tx, clusterId: string): Promise<News[]> {
  return db
    .select()
    .from(clusterNews)
    .where(eq(clusterNews.clusterId, clusterId))
    .orderBy(desc(clusterNews.createdAt), desc(clusterNews.id))
}

/** What a cluster published, latest first. */
export async function publishedNews(db: Db | Tx, slug: string, limit: number): Promise<News[]> {
  const rows = await db
    .select({ news: clusterNews })
    .from(clusterNews)
    .innerJoin(cluster, eq(cluster.id, clusterNews.clusterId))
    .where(and(eq(cluster.slug, slug), isNotNull(clusterNews.publishedAt)))
    .orderBy(desc(clusterNews.publishedAt), desc(clusterNews.id))
    .limit(limit)
  return rows.map(({ news }) => news)
}

export async function insertNews(tx: Tx, row: News): Promise<void> {
  await tx.insert(clusterNews).values(row)
}

export async function updateNews(tx: Tx, id: string, set: Partial<News>): Promise<void> {
  await tx.update(clusterNews).set(set).where(eq(clusterNews.id, id))
}

export async function deleteNews(tx: Tx, clusterId: string, id: string): Promise<void> {
  await tx.delete(clusterNews).where(one(clusterId, id))
}
