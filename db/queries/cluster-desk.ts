import { inArray } from 'drizzle-orm'
import type { Category, Level } from '#app/domain/clusters/vocabulary.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { cluster } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** A cluster as its representative finds it on the desk. */
export type DeskCluster = {
  id: string
  slug: string
  name: Bilingual
  category: Category | null
  curated: boolean
  level: Level
  completeness: number
}

/** Clusters by id, as the desk shows them. */
export async function deskClusters(db: Db | Tx, ids: readonly string[]): Promise<DeskCluster[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select()
    .from(cluster)
    .where(inArray(cluster.id, [...ids]))
  return rows.map(({ id, slug, nameRu, nameEn, category, curated, level, completeness }) => ({
    id,
    slug,
    name: { ru: nameRu, en: nameEn },
    category,
    curated,
    level,
    completeness,
  }))
}
