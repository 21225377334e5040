import { count, eq } from 'drizzle-orm'
import type { Counted, DirectoryCounts } from '#app/domain/clusters/statistics.ts'
import { categories, levels } from '#app/domain/clusters/vocabulary.ts'
import {
  cluster,
  clusterRegion,
  clusterSpecialisation,
  district,
  region,
  specialisation,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** Counts the directory as it stands, in three statements however many clusters there are. */
export async function countDirectory(db: Db | Tx): Promise<DirectoryCounts> {
  const [groups, regions, specialisations] = await Promise.all([
    db
      .select({
        districtId: district.id,
        nameRu: district.shortRu,
        nameEn: district.shortEn,
        category: cluster.category,
        level: cluster.level,
        inRegister: cluster.inRegister,
        interregional: cluster.interregional,
        isDemo: cluster.isDemo,
        n: count(),
      })
      .from(cluster)
      .innerJoin(district, eq(district.id, cluster.districtId))
      .groupBy(
        district.id,
        district.shortRu,
        district.shortEn,
        cluster.category,
        cluster.level,
        cluster.inRegister,
        cluster.interregional,
        cluster.isDemo,
      ),
    db
      .select({ id: region.id, nameRu: region.nameRu, nameEn: region.nameEn, n: count() })
      .from(clusterRegion)
      .innerJoin(region, eq(region.id, clusterRegion.regionId))
      .groupBy(region.id, region.nameRu, region.nameEn),
    db
      .select({
        id: specialisation.id,
        nameRu: specialisation.nameRu,
        nameEn: specialisation.nameEn,
        n: count(clusterSpecialisation.clusterId),
      })
      .from(specialisation)
      .leftJoin(
        clusterSpecialisation,
        eq(clusterSpecialisation.specialisationId, specialisation.id),
      )
      .groupBy(specialisation.id, specialisation.nameRu, specialisation.nameEn),
  ])
  const sum = (rows: { n: number }[]) => rows.reduce((total, { n }) => total + Number(n), 0)
  return {
    total: sum(groups),
    inRegister: sum(groups.filter((row) => row.inRegister)),
    interregional: sum(groups.filter((row) => row.interregional)),
    demo: sum(groups.filter((row) => row.isDemo)),
    byDistrict: mostFirst(
      [...new Map(groups.map((row) => [row.districtId, row])).values()].map((one) => ({
        ...one,
        id: one.districtId,
        n: sum(groups.filter((row) => row.districtId === one.districtId)),
      })),
    ),
    byCategory: [...categories, null].flatMap((category) => {
      const n = sum(groups.filter((row) => row.category === category))
      return n > 0 ? [{ category, count: n }] : []
    }),
    byLevel: levels.map((level) => ({
      level,
      count: sum(groups.filter((row) => row.level === level)),
    })),
    byRegion: mostFirst(regions),
    bySpecialisation: mostFirst(specialisations),
  }
}

const collator = new Intl.Collator('ru')
/** The greatest count first, equal ones by name: the same order on either engine. */
function mostFirst(
  rows: readonly { id: string; nameRu: string; nameEn: string; n: number }[],
): Counted[] {
  return rows
    .map((row) => ({ id: row.id, name: { ru: row.nameRu, en: row.nameEn }, count: Number(row.n) }))
    .sort((a, b) => b.count - a.count || collator.compare(a.name.ru, b.name.ru))
}
