import { and, asc, count, desc, eq, isNotNull } from 'drizzle-orm'
import type {
  MonitoringTotals,
  PublishedFigure,
  Series,
  SubsidyCost,
  SupportedProject,
} from '#app/domain/clusters/statistics.ts'
import { categories } from '#app/domain/clusters/vocabulary.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import {
  cluster,
  district,
  indicator,
  indicatorValue,
  jointProject,
  monitoringRound,
  monitoringSubject,
  publishedFigure,
  subsidyCost,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

const both = (ru: string | null, en: string | null): Bilingual | null =>
  ru || en ? { ru: ru || en!, en: en || ru! } : null
const names = (row: { nameRu: string; nameEn: string }) => ({ ru: row.nameRu, en: row.nameEn })

/** Every published indicator through its years, in the order of the vocabulary, then of the districts. */
export async function loadSeries(db: Db | Tx): Promise<Series[]> {
  const rows = await db
    .select({ indicator, value: indicatorValue, district })
    .from(indicatorValue)
    .innerJoin(indicator, eq(indicator.id, indicatorValue.indicatorId))
    .leftJoin(district, eq(district.id, indicatorValue.districtId))
    .orderBy(asc(indicator.rank), asc(district.rank), asc(indicatorValue.year))
  const series = new Map<string, Series>()
  for (const row of rows) {
    const key = `${row.indicator.id} ${row.district?.id ?? ''}`
    let one = series.get(key)
    if (!one) {
      one = {
        indicator: row.indicator.id,
        name: names(row.indicator),
        unit: { ru: row.indicator.unitRu, en: row.indicator.unitEn },
        decimals: row.indicator.decimals,
        district: row.district && {
          id: row.district.id,
          name: { ru: row.district.shortRu, en: row.district.shortEn },
          rank: row.district.rank,
        },
        values: [],
      }
      series.set(key, one)
    }
    const { year, value, certainty, noteRu, noteEn } = row.value
    one.values.push({ year, value, certainty, note: both(noteRu, noteEn) })
  }
  return [...series.values()]
}

/** The subsidised kinds of cost, greatest first. Amounts are whole roubles. */
export async function loadSubsidyCosts(db: Db | Tx): Promise<SubsidyCost[]> {
  const rows = await db.select().from(subsidyCost).orderBy(desc(subsidyCost.amountRub))
  return rows.map(({ id, percent, amountRub, certainty, ...row }) => ({
    id,
    name: names(row),
    percent,
    amountRub: amountRub ?? 0,
    certainty,
  }))
}

/** The joint projects the state supported, as published; greatest support first. */
export async function loadSupportedProjects(db: Db | Tx): Promise<SupportedProject[]> {
  const rows = await db
    .select({ project: jointProject, cluster })
    .from(jointProject)
    .innerJoin(cluster, eq(cluster.id, jointProject.clusterId))
    .where(and(eq(jointProject.isDemo, false), isNotNull(jointProject.supportRub)))
    .orderBy(desc(jointProject.supportRub))
  return rows.map(({ project, cluster: { slug, nameRu, nameEn } }) => ({
    id: project.id,
    name: names(project),
    cluster: { slug, name: { ru: nameRu, en: nameEn } },
    periodStart: project.periodStart,
    periodEnd: project.periodEnd,
    investmentRub: project.investmentRub ?? 0,
    supportRub: project.supportRub ?? 0,
    stage: project.stage,
    note: both(project.noteRu, project.noteEn),
  }))
}

/**
 * The latest monitoring round whose year is certain, its subjects counted by category.
 * Rounds of a guessed year are never returned: their totals are not facts of that year.
 */
export async function loadMonitoringTotals(db: Db | Tx): Promise<MonitoringTotals | null> {
  const rows = await db
    .select({
      year: monitoringRound.year,
      objects: monitoringRound.objects,
      subjects: monitoringRound.subjects,
      curatedTotal: monitoringRound.curated,
      category: monitoringSubject.category,
      curated: monitoringSubject.curated,
      certainty: monitoringSubject.certainty,
      n: count(),
    })
    .from(monitoringRound)
    .innerJoin(monitoringSubject, eq(monitoringSubject.roundId, monitoringRound.id))
    .where(eq(monitoringRound.certainty, 'certain'))
    .groupBy(
      monitoringRound.year,
      monitoringRound.objects,
      monitoringRound.subjects,
      monitoringRound.curated,
      monitoringSubject.category,
      monitoringSubject.curated,
      monitoringSubject.certainty,
    )
    .orderBy(desc(monitoringRound.year))
  const last = rows[0]
  if (!last) return null
  const groups: MonitoringTotals['groups'] = []
  for (const { year, category, curated, certainty, n } of rows) {
    if (year !== last.year) continue
    const same = groups.find((group) => group.category === category && group.curated === curated)
    if (!same) groups.push({ category, curated, count: Number(n), certainty })
    else {
      same.count += Number(n)
      if (certainty !== 'certain') same.certainty = certainty
    }
  }
  const step = ({ category }: { category: (typeof categories)[number] }) =>
    categories.indexOf(category)
  groups.sort((a, b) => Number(b.curated) - Number(a.curated) || step(b) - step(a))
  return {
    year: last.year,
    objects: last.objects ?? 0,
    subjects: last.subjects ?? 0,
    curated: last.curatedTotal ?? 0,
    groups,
  }
}

/** The figures a published source prints, in its order. @param source e.g. `map-2015` */
export async function loadPublishedFigures(
  db: Db | Tx,
  source: string,
): Promise<PublishedFigure[]> {
  const rows = await db
    .select()
    .from(publishedFigure)
    .where(eq(publishedFigure.source, source))
    .orderBy(asc(publishedFigure.rank), asc(publishedFigure.id))
  return rows.map((row) => ({
    group: row.groupId,
    key: row.key,
    name: names(row),
    value: row.value,
    qualifier: row.qualifier,
    certainty: row.certainty,
    note: both(row.noteRu, row.noteEn),
  }))
}
