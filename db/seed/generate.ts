import { max } from 'drizzle-orm'
import { completeness, emptySummary, levelOf } from '#app/domain/clusters/completeness.ts'
import { insertBulk } from '../bulk.ts'
import { raiseVersion } from '../queries/versions.ts'
import {
  cluster,
  clusterRegion,
  clusterSpecialisation,
  district,
  organisation,
  participant,
  region,
  specialisation,
} from '../schema/index.ts'
import { indexTexts } from '../search.ts'
import type { Store, Tx } from '../store.ts'
import { roleBy } from './demo-organisations.ts'
import { makeCluster, makeOrganisation, type Home, type MadeCluster } from './factories.ts'
import { chanceOf } from './random.ts'
import { loadVocabularies } from './vocabularies.ts'

type Participant = typeof participant.$inferInsert
type Organisation = ReturnType<typeof makeOrganisation>

/** Clusters of one transaction: long enough to be quick, short enough to let others write. */
const BATCH = 2_000

/**
 * Adds made-up clusters and memberships in bulk, with their place in the full-text index: for
 * benchmarks. What comes out depends on the numbers alone.
 * @param wanted how many clusters, and how many memberships spread over them; every organisation
 *   belongs to two clusters
 * @param progress told the number of clusters written so far
 */
export async function generateClusters(
  store: Store,
  wanted: { clusters: number; participants: number },
  progress: (clusters: number) => void = () => {},
): Promise<void> {
  const lists = await vocabularies(store)
  const [last] = await store.read.select({ ordinal: max(cluster.ordinal) }).from(cluster)
  const first = Number(last?.ordinal ?? -1) + 1
  for (let done = 0; done < wanted.clusters; done += BATCH) {
    const size = Math.min(BATCH, wanted.clusters - done)
    const until = (n: number) => Math.floor((wanted.participants * n) / wanted.clusters)
    await store.transact((tx) =>
      writeBatch(tx, lists, {
        made: Array.from({ length: size }, (_, i) =>
          makeCluster(first + done + i, {}, lists.homes),
        ),
        memberships: until(done + size) - until(done),
        firstOrganisation: first * 1_000 + until(done),
      }),
    )
    progress(done + size)
  }
  await store.transact((tx) => raiseVersion(tx, 'clusters'))
}

async function vocabularies(store: Store) {
  const regions = await store.read.select().from(region)
  if (regions.length === 0) {
    await store.transact(loadVocabularies)
    return vocabularies(store)
  }
  const specialisations = await store.read.select().from(specialisation)
  const districts = await store.read.select().from(district)
  const districtWords = new Map(districts.map((d) => [d.id, `${d.nameRu} ${d.nameEn}`]))
  return {
    homes: regions.map((one): Home => [one.id, one.districtId]),
    regionWords: new Map(
      regions.map((r) => [r.id, `${r.nameRu} ${r.nameEn} ${districtWords.get(r.districtId)}`]),
    ),
    specialisationWords: new Map(
      specialisations.map((s) => [s.id, `${s.nameRu} ${s.nameEn} ${s.groupRu} ${s.groupEn}`]),
    ),
  }
}

type Batch = { made: MadeCluster[]; memberships: number; firstOrganisation: number }

async function writeBatch(
  tx: Tx,
  lists: Awaited<ReturnType<typeof vocabularies>>,
  { made, memberships, firstOrganisation }: Batch,
): Promise<void> {
  const members = made.map((): Organisation[] => [])
  const organisations: Organisation[] = []
  const participants: Participant[] = []
  for (let i = 0; i < memberships; i++) {
    // Two memberships in a row are of one organisation, in neighbouring clusters.
    const at = i % made.length
    const { row, theme, regionId } = made[at]!
    if (i % 2 === 0 || at === 0)
      organisations.push(makeOrganisation(firstOrganisation + i, { theme, regionId }))
    const member = organisations.at(-1)!
    members[at]!.push(member)
    participants.push({
      clusterId: row.id,
      organisationId: member.id,
      industrialRole: roleBy(chanceOf(member.id), member.type),
    })
  }
  made.forEach(({ row }, i) => {
    const { percent } = completeness({
      ...emptySummary,
      namedInBothLanguages: true,
      regions: 1,
      specialisations: 1,
      foundedYear: row.foundedYear !== null,
      products: row.productsRu !== null,
      participants: members[i]!.length,
      participantTypes: new Set(members[i]!.map(({ type }) => type)).size,
    })
    row.completeness = percent
    row.level = levelOf(percent)
  })
  const of = made.map(({ row, regionId, specialisationId }) => ({
    clusterId: row.id,
    regionId,
    specialisationId,
  }))
  await insertBulk(
    tx,
    cluster,
    made.map(({ row }) => row),
  )
  await insertBulk(
    tx,
    clusterRegion,
    of.map(({ clusterId, regionId }) => ({ clusterId, regionId })),
  )
  await insertBulk(
    tx,
    clusterSpecialisation,
    of.map(({ clusterId, specialisationId }) => ({ clusterId, specialisationId, rank: 1 })),
  )
  await insertBulk(tx, organisation, organisations)
  await insertBulk(tx, participant, participants)
  await indexTexts(
    tx,
    'cluster',
    made.map(({ row, regionId, specialisationId }, i) => ({
      ordinal: row.ordinal,
      title: `${row.nameRu} ${row.nameEn}`,
      keywords: `${lists.specialisationWords.get(specialisationId)} ${lists.regionWords.get(regionId)}`,
      body: [
        row.productsRu,
        row.productsEn,
        ...members[i]!.flatMap(({ nameRu, nameEn }) => [nameRu, nameEn]),
      ].join(' '),
    })),
  )
}
