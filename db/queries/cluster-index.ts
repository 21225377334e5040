import { eq } from 'drizzle-orm'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { among } from '../among.ts'
import {
  cluster,
  clusterRegion,
  clusterSpecialisation,
  district,
  jointProject,
  organisation,
  participant,
  region,
  specialisation,
} from '../schema/index.ts'
import { indexTexts } from '../search.ts'
import type { Tx } from '../store.ts'

// Words people search by, not words anybody reads.
const categoryWords: Record<Category, string> = {
  proto: 'протокластер proto-cluster',
  territorial: 'территориальный territorial',
  curated: 'курируемый ЦКР curated',
  industrial: 'промышленный industrial',
  innovative_territorial: 'инновационный территориальный innovative territorial',
}
const curatedWords = 'курируемый ЦКР центр кластерного развития curated'

/** Clusters whose texts are gathered at once. */
const BATCH = 500

/**
 * Brings the full-text index of clusters up to date with their profiles.
 * Title: names; keywords: specialisations and their groups, regions, districts, category; body: purpose,
 * products, prospects, participants, projects – everything in both languages.
 * @param ids the clusters that changed
 */
export async function indexClusters(tx: Tx, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += BATCH) await indexBatch(tx, ids.slice(i, i + BATCH))
}

async function indexBatch(tx: Tx, ids: string[]): Promise<void> {
  const clusters = await tx.select().from(cluster).where(among(cluster.id, ids))
  const keywords = new Map<string, string[]>(ids.map((id) => [id, []]))
  const body = new Map<string, string[]>(ids.map((id) => [id, []]))

  for (const row of await tx
    .select({
      id: clusterSpecialisation.clusterId,
      texts: {
        ru: specialisation.nameRu,
        en: specialisation.nameEn,
        groupRu: specialisation.groupRu,
        groupEn: specialisation.groupEn,
      },
    })
    .from(clusterSpecialisation)
    .innerJoin(specialisation, eq(specialisation.id, clusterSpecialisation.specialisationId))
    .where(among(clusterSpecialisation.clusterId, ids)))
    keywords.get(row.id)?.push(...Object.values(row.texts))
  for (const row of await tx
    .select({
      id: clusterRegion.clusterId,
      texts: {
        ru: region.nameRu,
        en: region.nameEn,
        districtRu: district.nameRu,
        districtEn: district.nameEn,
      },
    })
    .from(clusterRegion)
    .innerJoin(region, eq(region.id, clusterRegion.regionId))
    .innerJoin(district, eq(district.id, region.districtId))
    .where(among(clusterRegion.clusterId, ids)))
    keywords.get(row.id)?.push(...Object.values(row.texts))
  for (const row of await tx
    .select({ id: participant.clusterId, ru: organisation.nameRu, en: organisation.nameEn })
    .from(participant)
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(among(participant.clusterId, ids)))
    body.get(row.id)?.push(row.ru, row.en)
  for (const row of await tx
    .select({
      id: jointProject.clusterId,
      ru: jointProject.nameRu,
      en: jointProject.nameEn,
      initiatorsRu: jointProject.initiatorsRu,
      initiatorsEn: jointProject.initiatorsEn,
    })
    .from(jointProject)
    .where(among(jointProject.clusterId, ids)))
    body.get(row.id)?.push(row.ru, row.en, ...row.initiatorsRu, ...row.initiatorsEn)

  await indexTexts(
    tx,
    'cluster',
    clusters.map((c) => ({
      ordinal: c.ordinal,
      title: `${c.nameRu} ${c.nameEn}`,
      keywords: [
        ...new Set(keywords.get(c.id)),
        c.category ? categoryWords[c.category] : '',
        c.curated ? curatedWords : '',
      ].join(' '),
      body: [
        c.purposeRu,
        c.purposeEn,
        c.productsRu,
        c.productsEn,
        c.prospectsRu,
        c.prospectsEn,
        ...body.get(c.id)!,
      ]
        .filter(Boolean)
        .join(' '),
    })),
  )
}
