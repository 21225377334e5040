import { eq } from 'drizzle-orm'
import { cluster } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** Whether there is such a cluster for somebody to come from. */
export async function clusterExists(db: Db | Tx, id: string): Promise<boolean> {
  const rows = await db.select({ id: cluster.id }).from(cluster).where(eq(cluster.id, id))
  return rows.length > 0
}
