import { and, asc, count, eq, isNull, or } from 'drizzle-orm'
import type { MonitoringRound, MonitoringSubject } from '#app/domain/clusters/monitoring.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { cluster, monitoringRound, monitoringSubject } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

/** A round anybody may see: printed by a source, or run here and published. */
export const publicRound = or(isNull(monitoringRound.state), eq(monitoringRound.state, 'published'))

/** Every published round of the yearly monitoring, oldest first. */
export async function listRounds(db: Db | Tx): Promise<MonitoringRound[]> {
  const rows = await db
    .select()
    .from(monitoringRound)
    .where(publicRound)
    .orderBy(asc(monitoringRound.year))
  return rows.map((row) => ({
    year: row.year,
    objects: row.objects,
    subjects: row.subjects,
    curated: row.curated,
    altObjects: row.altObjects,
    altSubjects: row.altSubjects,
    certainty: row.certainty,
    note: row.noteRu && row.noteEn ? { ru: row.noteRu, en: row.noteEn } : null,
    publishedOn: row.publishedAt?.toISOString().slice(0, 10) ?? null,
  }))
}

/** The subjects a year's round revealed, with the directory's cluster where the names match. */
export async function listSubjects(db: Db | Tx, year: number): Promise<MonitoringSubject[]> {
  const rows = await db
    .select({ subject: monitoringSubject, slug: cluster.slug })
    .from(monitoringSubject)
    .innerJoin(monitoringRound, eq(monitoringRound.id, monitoringSubject.roundId))
    .leftJoin(cluster, eq(cluster.id, monitoringSubject.clusterId))
    .where(and(eq(monitoringRound.year, year), publicRound))
    .orderBy(asc(monitoringSubject.id))
  return rows.map(({ subject, slug }) => ({
    id: subject.id,
    name: { ru: subject.nameRu, en: subject.nameEn },
    category: subject.category,
    curated: subject.curated,
    certainty: subject.certainty,
    note: subject.noteRu && subject.noteEn ? { ru: subject.noteRu, en: subject.noteEn } : null,
    clusterSlug: slug,
  }))
}

/** Subjects of published rounds counted by year and category, oldest first. */
export async function countSubjectsByYear(
  db: Db | Tx,
): Promise<{ year: number; category: Category; subjects: number; curated: number }[]> {
  const rows = await db
    .select({
      year: monitoringRound.year,
      category: monitoringSubject.category,
      curated: monitoringSubject.curated,
      n: count(),
    })
    .from(monitoringSubject)
    .innerJoin(monitoringRound, eq(monitoringRound.id, monitoringSubject.roundId))
    .where(publicRound)
    .groupBy(monitoringRound.year, monitoringSubject.category, monitoringSubject.curated)
    .orderBy(asc(monitoringRound.year), asc(monitoringSubject.category))
  const counts: { year: number; category: Category; subjects: number; curated: number }[] = []
  for (const { year, category, curated, n } of rows) {
    let own = counts.find((one) => one.year === year && one.category === category)
    if (!own) counts.push((own = { year, category, subjects: 0, curated: 0 }))
    own.subjects += Number(n)
    if (curated) own.curated += Number(n)
  }
  return counts
}

export type CategoryCounts = {
  total: number
  curated: number
  inRegister: number
  /** Clusters placed in a category; the others were never examined. */
  byCategory: Partial<Record<Category, number>>
}

/** How many clusters of the directory stand on each step, in one statement. */
export async function countByCategory(db: Db | Tx): Promise<CategoryCounts> {
  const rows = await db
    .select({
      category: cluster.category,
      curated: cluster.curated,
      inRegister: cluster.inRegister,
      n: count(),
    })
    .from(cluster)
    .groupBy(cluster.category, cluster.curated, cluster.inRegister)
  const counts: CategoryCounts = { total: 0, curated: 0, inRegister: 0, byCategory: {} }
  for (const { category, curated, inRegister, n } of rows) {
    const clusters = Number(n)
    counts.total += clusters
    if (curated) counts.curated += clusters
    if (inRegister) counts.inRegister += clusters
    if (category) counts.byCategory[category] = (counts.byCategory[category] ?? 0) + clusters
  }
  return counts
}
