import { asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { ClusterRecord } from '#app/domain/clusters/schemas.ts'
import type { Category, Level } from '#app/domain/clusters/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import {
  cluster,
  clusterChange,
  clusterRegion,
  clusterSpecialisation,
  district,
  monitoringRound,
  region,
  specialisation,
} from '../schema/index.ts'
import { publicRound } from './monitoring.ts'
import { selectSql } from '../raw.ts'
import type { Db, Tx } from '../store.ts'

/** A cluster as the directory's index needs it; bare rows, for there may be a hundred thousand. */
export type DirectoryColumnsRow = [
  ordinal: number,
  nameRu: string,
  nameEn: string,
  district: string,
  category: Category | null,
  curated: boolean | number,
  level: Level,
  inRegister: boolean | number,
  interregional: boolean | number,
  completeness: number,
  updatedAt: Date | number,
]

/** Every cluster's ordinal, names and facet values; what the directory's index is built from. */
export async function readDirectoryColumns(db: Db | Tx): Promise<DirectoryColumnsRow[]> {
  return selectSql(
    db,
    sql`SELECT ${cluster.ordinal} AS c1, ${cluster.nameRu} AS c2, ${cluster.nameEn} AS c3,
      ${cluster.districtId} AS c4, ${cluster.category} AS c5, ${cluster.curated} AS c6,
      ${cluster.level} AS c7, ${cluster.inRegister} AS c8, ${cluster.interregional} AS c9,
      ${cluster.completeness} AS c10, ${cluster.updatedAt} AS c11 FROM ${cluster}`,
  )
}

/** Pairs of a cluster's ordinal and the id of a region or a specialisation it has, in its own order. */
export async function readDirectoryLinks(
  db: Db | Tx,
): Promise<{ regions: [number, string][]; specialisations: [number, string][] }> {
  return {
    regions: await selectSql(
      db,
      sql`SELECT ${cluster.ordinal} AS ordinal, ${clusterRegion.regionId} AS value
        FROM ${clusterRegion} JOIN ${cluster} ON ${cluster.id} = ${clusterRegion.clusterId}`,
    ),
    specialisations: await selectSql(
      db,
      sql`SELECT ${cluster.ordinal} AS ordinal, ${clusterSpecialisation.specialisationId} AS value
        FROM ${clusterSpecialisation} JOIN ${cluster} ON ${cluster.id} = ${clusterSpecialisation.clusterId}
        ORDER BY ${clusterSpecialisation.rank}`,
    ),
  }
}

/** The vocabularies clusters are filed under, each in its own order. */
export async function readVocabularies(db: Db | Tx) {
  return {
    districts: await db.select().from(district).orderBy(asc(district.rank)),
    regions: await db.select().from(region).orderBy(asc(region.rank)),
    specialisations: await db.select().from(specialisation).orderBy(asc(specialisation.rank)),
  }
}

/** The rows of one page of the list, in one language, in no particular order. */
export async function readListRows(db: Db | Tx, lang: Lang, ordinals: readonly number[]) {
  if (ordinals.length === 0) return []
  return db
    .select({
      ordinal: cluster.ordinal,
      slug: cluster.slug,
      name: lang === 'ru' ? cluster.nameRu : cluster.nameEn,
      category: cluster.category,
      curated: cluster.curated,
      level: cluster.level,
      inRegister: cluster.inRegister,
      interregional: cluster.interregional,
      isDemo: cluster.isDemo,
    })
    .from(cluster)
    .where(inArray(cluster.ordinal, [...ordinals]))
}

/** A record as the cluster's own row gives it: without regions, district and specialisations. */
export type OwnRecord = Omit<
  ClusterRecord,
  'regions' | 'district' | 'specialisations' | 'pages'
> & {
  ordinal: number
}

const recordColumns = {
  ordinal: cluster.ordinal,
  slug: cluster.slug,
  nameRu: cluster.nameRu,
  nameEn: cluster.nameEn,
  category: cluster.category,
  curated: cluster.curated,
  level: cluster.level,
  completeness: cluster.completeness,
  inRegister: cluster.inRegister,
  interregional: cluster.interregional,
  purposeRu: cluster.purposeRu,
  purposeEn: cluster.purposeEn,
  productsRu: cluster.productsRu,
  productsEn: cluster.productsEn,
  foundedYear: cluster.foundedYear,
  website: cluster.website,
  isDemo: cluster.isDemo,
  updatedAt: cluster.updatedAt,
}

/** What a file says of clusters, in both languages, in no particular order. */
export async function readRecords(
  db: Db | Tx,
  which: { ordinals: readonly number[] } | { slug: string },
): Promise<OwnRecord[]> {
  const rows = await db
    .select(recordColumns)
    .from(cluster)
    .where(
      'slug' in which
        ? eq(cluster.slug, which.slug)
        : inArray(cluster.ordinal, [...which.ordinals]),
    )
  return rows.map(
    ({ nameRu, nameEn, purposeRu, purposeEn, productsRu, productsEn, updatedAt, ...row }) => ({
      ...row,
      name: { ru: nameRu, en: nameEn },
      purpose: both(purposeRu, purposeEn),
      products: both(productsRu, productsEn),
      updatedAt: updatedAt.toISOString(),
    }),
  )
}

const both = (ru: string | null, en: string | null) =>
  ru === null && en === null ? null : { ru: ru ?? en ?? '', en: en ?? ru ?? '' }

/** The latest changes of the directory, newest first. */
export async function readChanges(db: Db | Tx, limit: number) {
  return db
    .select({
      id: clusterChange.id,
      kind: clusterChange.kind,
      at: clusterChange.at,
      slug: cluster.slug,
      name: { ru: cluster.nameRu, en: cluster.nameEn },
      summary: { ru: clusterChange.summaryRu, en: clusterChange.summaryEn },
    })
    .from(clusterChange)
    .innerJoin(cluster, eq(cluster.id, clusterChange.clusterId))
    .orderBy(desc(clusterChange.at), desc(clusterChange.id))
    .limit(limit)
}

/** Profiles' slugs and the times of their last change, latest first. */
export async function readSlugs(
  db: Db | Tx,
  limit: number,
): Promise<{ slug: string; updatedAt: Date }[]> {
  return db
    .select({ slug: cluster.slug, updatedAt: cluster.updatedAt })
    .from(cluster)
    .orderBy(desc(cluster.updatedAt), asc(cluster.slug))
    .limit(limit)
}

/** Years that have a monitoring round, in order. */
export async function readMonitoringYears(db: Db | Tx): Promise<number[]> {
  const rows = await db
    .select({ year: monitoringRound.year })
    .from(monitoringRound)
    .where(publicRound)
    .orderBy(asc(monitoringRound.year))
  return rows.map(({ year }) => year)
}
