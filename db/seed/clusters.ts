import type {
  Category,
  Certainty,
  ProjectSphere,
  ProjectStage,
} from '#app/domain/clusters/vocabulary.ts'
import { slugify } from '#app/domain/shared/text.ts'
import { insertAll } from '../insert.ts'
import {
  cluster,
  clusterChange,
  clusterRegion,
  clusterSpecialisation,
  jointProject,
  monitoringRound,
  monitoringSubject,
} from '../schema/index.ts'
import type { Tx } from '../store.ts'
import { list, numberOrNull, orNull, readCsv, type CsvRow } from './read-data.ts'
import type { SeedContext } from './seed.ts'

/** Ids of the clusters by their number in the seed data: `c001`…`c131`, `i01`…`i06`. */
export type ClusterIds = ReadonlyMap<string, string>

/** The 137 clusters of the Review of 2017, with what the monitoring of 2021 says of some of them. */
export async function loadClusters(tx: Tx, { now, newId }: SeedContext): Promise<ClusterIds> {
  const rows = readCsv('clusters')
  const slugs = slugsOf(rows)
  const ids = new Map(rows.map((r) => [r.id!, newId()]))
  const monitored = new Map(
    readCsv('monitoring-subjects')
      .filter((r) => r.cluster)
      .map((r) => [r.cluster!, r]),
  )
  const at = now()

  await insertAll(
    tx,
    cluster,
    rows.map((r, ordinal) => {
      const subject = monitored.get(r.id!)
      const inRegister = r.in_register === '1'
      return {
        id: ids.get(r.id!)!,
        ordinal,
        slug: slugs.get(r.id!)!,
        nameRu: r.name_ru!,
        nameEn: r.name_en!,
        districtId: r.district!,
        interregional: r.interregional === '1',
        inRegister,
        // The register holds industrial clusters; that an entry makes the category is our inference.
        category: (subject?.category ?? (inRegister ? 'industrial' : null)) as Category | null,
        categoryCertainty: (subject?.certainty ??
          (inRegister ? 'medium' : null)) as Certainty | null,
        curated: subject?.curated === '1',
        level: 'initial' as const,
        completeness: 0,
        noteRu: orNull(r.note_ru),
        noteEn: orNull(r.note_en),
        isDemo: false,
        createdAt: at,
        updatedAt: at,
      }
    }),
  )
  await insertAll(
    tx,
    clusterRegion,
    rows.flatMap((r) =>
      list(r.regions).map((regionId) => ({ clusterId: ids.get(r.id!)!, regionId })),
    ),
  )
  await insertAll(
    tx,
    clusterSpecialisation,
    rows.flatMap((r) =>
      list(r.specialisations).map((specialisationId, i) => ({
        clusterId: ids.get(r.id!)!,
        specialisationId,
        rank: i + 1,
      })),
    ),
  )
  await insertAll(
    tx,
    clusterChange,
    rows.map((r) => ({
      id: newId(),
      clusterId: ids.get(r.id!)!,
      kind: 'added' as const,
      summaryRu: 'Кластер внесён в\u00a0каталог',
      summaryEn: 'Cluster added to the directory',
      at,
    })),
  )
  return ids
}

/** Slugs of the transliterated names; where a name repeats, its region is added, then a number. */
export function slugsOf(rows: readonly CsvRow[]): Map<string, string> {
  const regions = new Map(readCsv('regions').map((r) => [r.id!, r.name_ru!]))
  const times = new Map<string, number>()
  for (const r of rows) times.set(r.name_ru!, (times.get(r.name_ru!) ?? 0) + 1)
  const taken = new Set<string>()
  return new Map(
    rows.map((r) => {
      const place = r.interregional === '1' ? 'межрегиональный' : regions.get(list(r.regions)[0]!)!
      const base =
        times.get(r.name_ru!) === 1
          ? slugify(r.name_ru!)
          : `${slugify(r.name_ru!)}-${slugify(place)}`
      let slug = base
      for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`
      taken.add(slug)
      return [r.id!, slug]
    }),
  )
}

/** Joint projects that got state support in 2016–2017. */
export async function loadSupportedProjects(
  tx: Tx,
  ids: ClusterIds,
  { newId }: SeedContext,
): Promise<void> {
  await insertAll(
    tx,
    jointProject,
    readCsv('projects-supported').map((r) => ({
      id: newId(),
      clusterId: ids.get(r.cluster!)!,
      nameRu: r.name_ru!,
      nameEn: r.name_en!,
      sphere: orNull(r.sphere) as ProjectSphere | null,
      stage: r.stage_2017 as ProjectStage,
      initiatorsRu: list(r.initiators_ru),
      initiatorsEn: list(r.initiators_en),
      periodStart: numberOrNull(r.period_start),
      periodEnd: numberOrNull(r.period_end),
      investmentRub: numberOrNull(r.investment_rub),
      supportRub: numberOrNull(r.support_rub),
      noteRu: orNull(r.note_ru),
      noteEn: orNull(r.note_en),
      isDemo: false,
    })),
  )
}

/** Rounds of the St Petersburg monitoring, and the subjects of 2021 with the clusters they are. */
export async function loadMonitoring(tx: Tx, ids: ClusterIds): Promise<void> {
  await insertAll(
    tx,
    monitoringRound,
    readCsv('monitoring-rounds').map((r) => ({
      id: r.year!,
      year: Number(r.year),
      objects: numberOrNull(r.objects),
      subjects: numberOrNull(r.subjects),
      curated: numberOrNull(r.curated),
      altObjects: numberOrNull(r.alt_objects),
      altSubjects: numberOrNull(r.alt_subjects),
      certainty: r.certainty as Certainty,
      noteRu: orNull(r.note_ru),
      noteEn: orNull(r.note_en),
    })),
  )
  await insertAll(
    tx,
    monitoringSubject,
    readCsv('monitoring-subjects').map((r) => ({
      id: r.id!,
      roundId: r.year!,
      clusterId: r.cluster ? ids.get(r.cluster)! : null,
      nameRu: r.name_ru!,
      nameEn: r.name_en!,
      category: r.category as Category,
      curated: r.curated === '1',
      certainty: r.certainty as Certainty,
      noteRu: orNull(r.note_ru),
      noteEn: orNull(r.note_en),
    })),
  )
}
