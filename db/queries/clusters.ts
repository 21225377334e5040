import { count } from 'drizzle-orm'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { cluster } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** How many clusters the directory holds. */
export async function countClusters(db: Db | Tx): Promise<number> {
  const [row] = await db.select({ n: count() }).from(cluster)
  return Number(row?.n ?? 0)
}

/** Every cluster by name, for lists to choose from. */
export async function clusterNames(db: Db | Tx): Promise<{ id: string; name: Bilingual }[]> {
  const rows = await db
    .select({ id: cluster.id, nameRu: cluster.nameRu, nameEn: cluster.nameEn })
    .from(cluster)
    .orderBy(cluster.ordinal)
  return rows.map(({ id, nameRu, nameEn }) => ({ id, name: { ru: nameRu, en: nameEn } }))
}
