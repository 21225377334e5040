import { and, asc, eq, max } from 'drizzle-orm'
import type { ProfileSummary } from '#app/domain/clusters/completeness.ts'
import {
  evidenceOf,
  type LadderProfile,
  type ShownEvidence,
} from '#app/domain/clusters/ladder/evidence.ts'
import type {
  BaseCategory,
  Check,
  Decision,
  LadderFacts,
} from '#app/domain/clusters/ladder/standing.ts'
import type { Certainty } from '#app/domain/clusters/vocabulary.ts'
import { among } from '../among.ts'
import {
  cluster,
  clusterDocument,
  clusterFact,
  criterionCheck,
  criterionClaim,
  documentFile,
  governingBody,
  jointProject,
  monitoringObject,
  monitoringRound,
  monitoringSubject,
  storedFile,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import { publicRound } from './monitoring.ts'

/** A check with what a page says of it. */
export type KeptCheck = Check & {
  id: string
  note: string | null
  checkedBy: string | null
  isDemo: boolean
}

export type KeptFacts = LadderFacts<ShownEvidence, KeptCheck> & {
  profile: LadderProfile
  /** As kept with the cluster now. */
  category: BaseCategory | null
  curated: boolean
  certainty: Certainty | null
}

type Claims = LadderProfile['claims']

/**
 * All the ladder is reckoned from, by cluster id. The number of queries does not depend on how many
 * clusters are asked for.
 * @param summaries what their profiles hold (`profileSummaries`)
 */
export async function ladderFacts(
  db: Db | Tx,
  ids: readonly string[],
  summaries: ReadonlyMap<string, ProfileSummary>,
): Promise<Map<string, KeptFacts>> {
  const wanted = [...ids]
  const clusters = await db
    .select({
      id: cluster.id,
      category: cluster.category,
      curated: cluster.curated,
      certainty: cluster.categoryCertainty,
      inRegister: cluster.inRegister,
    })
    .from(cluster)
    .where(among(cluster.id, wanted))
  const stated = byCluster(
    await db
      .select({ clusterId: clusterFact.clusterId, value: max(clusterFact.value) })
      .from(clusterFact)
      .where(and(among(clusterFact.clusterId, wanted), eq(clusterFact.kind, 'participants_total')))
      .groupBy(clusterFact.clusterId),
  )
  const files = await filesOfDocuments(db, wanted)
  const documents = byCluster(
    await db
      .select({
        id: clusterDocument.id,
        clusterId: clusterDocument.clusterId,
        kind: clusterDocument.kind,
        titleRu: clusterDocument.titleRu,
        titleEn: clusterDocument.titleEn,
        date: clusterDocument.date,
        number: clusterDocument.number,
        validUntil: clusterDocument.validUntil,
        isFounding: clusterDocument.isFounding,
      })
      .from(clusterDocument)
      .where(among(clusterDocument.clusterId, wanted))
      .orderBy(asc(clusterDocument.id)),
  )
  const bodies = byCluster(
    await db
      .select({
        clusterId: governingBody.clusterId,
        kind: governingBody.kind,
        nameRu: governingBody.nameRu,
        nameEn: governingBody.nameEn,
      })
      .from(governingBody)
      .where(among(governingBody.clusterId, wanted))
      .orderBy(asc(governingBody.rank), asc(governingBody.id)),
  )
  const projects = byCluster(
    await db
      .select({
        clusterId: jointProject.clusterId,
        nameRu: jointProject.nameRu,
        nameEn: jointProject.nameEn,
        stage: jointProject.stage,
      })
      .from(jointProject)
      .where(among(jointProject.clusterId, wanted))
      .orderBy(asc(jointProject.id)),
  )
  const claims = byCluster(
    await db
      .select()
      .from(criterionClaim)
      .where(among(criterionClaim.clusterId, wanted))
      .orderBy(asc(criterionClaim.id)),
  )
  const checks = byCluster(
    await db
      .select()
      .from(criterionCheck)
      .where(among(criterionCheck.clusterId, wanted))
      .orderBy(asc(criterionCheck.checkedAt), asc(criterionCheck.id)),
  )
  const decisions = await monitoringDecisions(db, wanted)

  return new Map(
    clusters.map(({ id, category, curated, certainty, inRegister }) => {
      const summary = summaries.get(id)!
      const profile: LadderProfile = {
        fields: {
          name: summary.namedInBothLanguages,
          specialisation: summary.specialisations > 0,
          products: summary.products,
          goal: summary.purpose,
          priorities: summary.priorities > 0,
          growth: summary.prospects,
        },
        participants: summary.participants,
        statedParticipants: stated.get(id)?.[0]?.value ?? 0,
        documents: (documents.get(id) ?? []).map(({ titleRu, titleEn, ...document }) => ({
          ...document,
          title: { ru: titleRu, en: titleEn },
          files: files.get(document.id) ?? [],
        })),
        bodies: (bodies.get(id) ?? []).map(named),
        projects: (projects.get(id) ?? []).map(named),
        claims: (claims.get(id) ?? []) as unknown as Claims,
      }
      return [
        id,
        {
          profile,
          category: category as BaseCategory | null,
          curated,
          certainty,
          evidence: evidenceOf(profile),
          checks: (checks.get(id) ?? []).map(({ evidenceKey, checkedAt, ...check }) => ({
            ...check,
            key: evidenceKey,
            at: checkedAt.toISOString(),
          })),
          decisions: [...(inRegister ? [registered] : []), ...(decisions.get(id) ?? [])],
        },
      ]
    }),
  )
}

/** The register holds industrial clusters; that an entry makes the category is our inference. */
const registered: Decision = {
  source: 'register',
  year: null,
  at: '',
  category: 'industrial',
  curated: false,
  certainty: 'medium',
}

async function filesOfDocuments(db: Db | Tx, ids: string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ documentId: documentFile.documentId, sha256: storedFile.sha256 })
    .from(documentFile)
    .innerJoin(clusterDocument, eq(clusterDocument.id, documentFile.documentId))
    .innerJoin(storedFile, eq(storedFile.id, documentFile.fileId))
    .where(among(clusterDocument.clusterId, ids))
  const files = new Map<string, string[]>()
  for (const { documentId, sha256 } of rows)
    files.set(documentId, [...(files.get(documentId) ?? []), sha256].sort())
  return files
}

/** What published rounds of the monitoring decided of clusters, oldest first. */
async function monitoringDecisions(db: Db | Tx, ids: string[]): Promise<Map<string, Decision[]>> {
  const round = { year: monitoringRound.year, publishedAt: monitoringRound.publishedAt }
  const subjects = await db
    .select({
      clusterId: monitoringSubject.clusterId,
      category: monitoringSubject.category,
      curated: monitoringSubject.curated,
      certainty: monitoringSubject.certainty,
      ...round,
    })
    .from(monitoringSubject)
    .innerJoin(monitoringRound, eq(monitoringRound.id, monitoringSubject.roundId))
    .where(and(publicRound, among(monitoringSubject.clusterId, ids)))
  // Examined and found to be no subject of the cluster environment: a decision too.
  const others = await db
    .select({ clusterId: monitoringObject.clusterId, ...round })
    .from(monitoringObject)
    .innerJoin(monitoringRound, eq(monitoringRound.id, monitoringObject.roundId))
    .where(
      and(
        publicRound,
        eq(monitoringObject.verdict, 'none'),
        among(monitoringObject.clusterId, ids),
      ),
    )
  const none = { category: null, curated: false, certainty: 'certain' } as const
  const decisions = new Map<string, Decision[]>()
  for (const row of [...subjects, ...others.map((one) => ({ ...none, ...one }))].sort(byYear)) {
    const { clusterId, category, publishedAt, year, ...rest } = row
    if (clusterId === null || category === 'curated') continue
    const at = publishedAt?.toISOString() ?? String(year)
    const decision: Decision = { ...rest, source: 'monitoring', year, at, category }
    decisions.set(clusterId, [...(decisions.get(clusterId) ?? []), decision])
  }
  return decisions
}

const byYear = (a: { year: number }, b: { year: number }) => a.year - b.year

const named = <T extends { nameRu: string; nameEn: string }>({ nameRu, nameEn, ...rest }: T) => ({
  ...rest,
  name: { ru: nameRu, en: nameEn },
})

function byCluster<Row extends { clusterId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.clusterId)
    if (group) group.push(row)
    else groups.set(row.clusterId, [row])
  }
  return groups
}
