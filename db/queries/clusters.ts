import { count } from 'drizzle-orm'
import { cluster } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** How many clusters the directory holds. */
export async function countClusters(db: Db | Tx): Promise<number> {
  const [row] = await db.select({ n: count() }).from(cluster)
  return Number(row?.n ?? 0)
}
