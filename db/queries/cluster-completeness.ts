import { count, countDistinct, eq, sql, type SQL } from 'drizzle-orm'
import {
  completeness,
  emptySummary,
  levelOf,
  type ProfileSummary,
} from '#app/domain/clusters/completeness.ts'
import { among } from '../among.ts'
import { updateBulk } from '../bulk.ts'
import {
  cluster,
  clusterDocument,
  clusterFact,
  clusterIndicator,
  clusterPriority,
  clusterRegion,
  clusterSpecialisation,
  governingBody,
  jointProject,
  organisation,
  participant,
  partner,
  projectParticipant,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import { readThresholds } from './level-thresholds.ts'

const DEVELOPMENT = new Set(['concept', 'strategy', 'programme'])

// PostgreSQL counts in bigint, which its driver hands over as text.
const countIf = (condition: SQL) =>
  sql<number>`count(CASE WHEN ${condition} THEN 1 END)`.mapWith(Number)

/** What the profiles hold, by cluster id. The number of queries does not depend on how many are asked for. */
export async function profileSummaries(
  db: Db | Tx,
  ids: readonly string[],
): Promise<Map<string, ProfileSummary>> {
  const wanted = [...ids]
  const clusters = await db
    .select({
      id: cluster.id,
      nameRu: cluster.nameRu,
      nameEn: cluster.nameEn,
      foundedYear: cluster.foundedYear,
      website: cluster.website,
      purposeRu: cluster.purposeRu,
      purposeEn: cluster.purposeEn,
      productsRu: cluster.productsRu,
      productsEn: cluster.productsEn,
      prospectsRu: cluster.prospectsRu,
      prospectsEn: cluster.prospectsEn,
    })
    .from(cluster)
    .where(among(cluster.id, wanted))
  const summaries = new Map<string, ProfileSummary>(
    clusters.map((c) => [
      c.id,
      {
        ...emptySummary,
        namedInBothLanguages: c.nameRu !== '' && c.nameEn !== '',
        foundedYear: c.foundedYear !== null,
        website: c.website !== null,
        purpose: c.purposeRu !== null || c.purposeEn !== null,
        products: c.productsRu !== null || c.productsEn !== null,
        prospects: c.prospectsRu !== null || c.prospectsEn !== null,
      },
    ]),
  )
  const merge = (rows: ({ id: string } & Partial<ProfileSummary>)[]) => {
    for (const { id, ...found } of rows) Object.assign(summaries.get(id) ?? {}, found)
  }

  merge(
    await db
      .select({ id: clusterRegion.clusterId, regions: count() })
      .from(clusterRegion)
      .where(among(clusterRegion.clusterId, wanted))
      .groupBy(clusterRegion.clusterId),
  )
  merge(
    await db
      .select({ id: clusterSpecialisation.clusterId, specialisations: count() })
      .from(clusterSpecialisation)
      .where(among(clusterSpecialisation.clusterId, wanted))
      .groupBy(clusterSpecialisation.clusterId),
  )
  merge(
    await db
      .select({
        id: participant.clusterId,
        participants: count(),
        participantTypes: countDistinct(organisation.type),
      })
      .from(participant)
      .innerJoin(organisation, eq(organisation.id, participant.organisationId))
      .where(among(participant.clusterId, wanted))
      .groupBy(participant.clusterId),
  )
  merge(
    (
      await db
        .select({
          id: clusterFact.clusterId,
          participants: countIf(eq(clusterFact.kind, 'participants_total')),
          workers: countIf(eq(clusterFact.kind, 'workers')),
        })
        .from(clusterFact)
        .where(among(clusterFact.clusterId, wanted))
        .groupBy(clusterFact.clusterId)
    ).map(({ id, participants, workers }) => ({
      id,
      statedParticipants: participants > 0,
      statedWorkers: workers > 0,
    })),
  )
  merge(
    await db
      .select({
        id: jointProject.clusterId,
        projects: count(),
        projectsWithSphere: count(jointProject.sphere),
        projectsWithFigures: count(jointProject.investmentRub),
      })
      .from(jointProject)
      .where(among(jointProject.clusterId, wanted))
      .groupBy(jointProject.clusterId),
  )
  merge(
    await db
      .select({
        id: jointProject.clusterId,
        projectsWithParticipants: countDistinct(projectParticipant.projectId),
      })
      .from(projectParticipant)
      .innerJoin(jointProject, eq(jointProject.id, projectParticipant.projectId))
      .where(among(jointProject.clusterId, wanted))
      .groupBy(jointProject.clusterId),
  )
  merge(
    await db
      .select({
        id: clusterPriority.clusterId,
        priorities: count(),
        weightyPriorities: countIf(sql`${clusterPriority.importance} <> 'none'`),
      })
      .from(clusterPriority)
      .where(among(clusterPriority.clusterId, wanted))
      .groupBy(clusterPriority.clusterId),
  )
  merge(
    await db
      .select({
        id: partner.clusterId,
        homePartners: countIf(eq(partner.country, 'RU')),
        foreignPartners: countIf(sql`${partner.country} <> 'RU'`),
      })
      .from(partner)
      .where(among(partner.clusterId, wanted))
      .groupBy(partner.clusterId),
  )
  merge(
    await db
      .select({
        id: clusterIndicator.clusterId,
        indicators: countDistinct(clusterIndicator.indicator),
        indicatorYears: countDistinct(clusterIndicator.year),
      })
      .from(clusterIndicator)
      .where(among(clusterIndicator.clusterId, wanted))
      .groupBy(clusterIndicator.clusterId),
  )
  for (const body of await db
    .select({
      clusterId: governingBody.clusterId,
      kind: governingBody.kind,
      yearCreated: governingBody.yearCreated,
      staff: governingBody.staff,
      funding: governingBody.funding,
    })
    .from(governingBody)
    .where(among(governingBody.clusterId, wanted))) {
    const summary = summaries.get(body.clusterId)
    if (!summary) continue
    summary.bodies++
    if (body.kind === 'managing_company') summary.managingCompanies++
    if (body.yearCreated !== null) summary.bodiesWithYear++
    if (body.staff !== null) summary.bodiesWithStaff++
    if (body.funding.length > 0) summary.bodiesWithFunding++
  }
  for (const document of await db
    .select({
      id: clusterDocument.clusterId,
      kind: clusterDocument.kind,
      isFounding: clusterDocument.isFounding,
    })
    .from(clusterDocument)
    .where(among(clusterDocument.clusterId, wanted))) {
    const summary = summaries.get(document.id)
    if (!summary) continue
    if (document.isFounding) summary.foundingDocuments++
    if (DEVELOPMENT.has(document.kind)) summary.developmentDocuments++
  }
  return summaries
}

/**
 * Reckons completeness and level of clusters anew and keeps them with each: call it in the
 * transaction that changes a profile.
 * @param summaries what the profiles hold, where the caller has read it already
 * @returns how many clusters came out otherwise
 */
export async function refreshCompleteness(
  tx: Tx,
  ids: readonly string[],
  summaries?: ReadonlyMap<string, ProfileSummary>,
): Promise<number> {
  const thresholds = await readThresholds(tx)
  const found = summaries ?? (await profileSummaries(tx, ids))
  const kept = await tx
    .select({ id: cluster.id, completeness: cluster.completeness, level: cluster.level })
    .from(cluster)
    .where(among(cluster.id, [...found.keys()]))
  const changed = kept.flatMap(({ id, ...old }) => {
    const { percent } = completeness(found.get(id)!)
    const level = levelOf(percent, thresholds)
    if (old.completeness === percent && old.level === level) return []
    return [{ id, completeness: percent, level }]
  })
  await updateBulk(tx, cluster, 'id', changed)
  return changed.length
}
