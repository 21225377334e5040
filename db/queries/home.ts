import { desc, eq } from 'drizzle-orm'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { cluster, clusterChange } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type FullProfile = {
  slug: string
  name: Bilingual
  category: Category | null
  curated: boolean
  isDemo: boolean
  /** Percent of the profile's fields. */
  completeness: number
}

/**
 * The clusters that tell most about themselves, the fullest first. Those
 * filled for demonstration come after all that say only what documents say.
 */
export async function fullestProfiles(db: Db | Tx, limit: number): Promise<FullProfile[]> {
  const rows = await db
    .select({
      slug: cluster.slug,
      nameRu: cluster.nameRu,
      nameEn: cluster.nameEn,
      category: cluster.category,
      curated: cluster.curated,
      isDemo: cluster.isDemo,
      completeness: cluster.completeness,
    })
    .from(cluster)
    .orderBy(cluster.isDemo, desc(cluster.completeness), cluster.ordinal)
    .limit(limit)
  return rows.map(({ nameRu, nameEn, ...row }) => ({ ...row, name: { ru: nameRu, en: nameEn } }))
}

export type Change = {
  slug: string
  name: Bilingual
  kind: 'added' | 'updated'
  summary: Bilingual
  at: Date
}

/** What changed last in the directory, the latest first. */
export async function latestChanges(db: Db | Tx, limit: number): Promise<Change[]> {
  const rows = await db
    .select({
      slug: cluster.slug,
      nameRu: cluster.nameRu,
      nameEn: cluster.nameEn,
      kind: clusterChange.kind,
      summaryRu: clusterChange.summaryRu,
      summaryEn: clusterChange.summaryEn,
      at: clusterChange.at,
    })
    .from(clusterChange)
    .innerJoin(cluster, eq(cluster.id, clusterChange.clusterId))
    .orderBy(desc(clusterChange.at), desc(clusterChange.id))
    .limit(limit)
  return rows.map(({ slug, kind, at, ...row }) => ({
    slug,
    kind,
    at,
    name: { ru: row.nameRu, en: row.nameEn },
    summary: { ru: row.summaryRu, en: row.summaryEn },
  }))
}
