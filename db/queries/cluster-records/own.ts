import { and, asc, eq, inArray } from 'drizzle-orm'
import { fieldsOf } from '#app/domain/clusters/editing/groups.ts'
import { SELF, type FieldValue } from '#app/domain/clusters/editing/value.ts'
import { priorities, type Importance, type Priority } from '#app/domain/clusters/vocabulary.ts'
import {
  cluster,
  clusterFact,
  clusterPriority,
  clusterRegion,
  clusterSpecialisation,
  region,
} from '../../schema/index.ts'
import type { Tx } from '../../store.ts'
import type { Adapter } from './adapter.ts'
import { valueOf } from './rows.ts'

/** Names, places, fields of work: the cluster's row and its links to the vocabularies. */
export const identity: Adapter = {
  async read(db, clusterId) {
    const [row] = await db.select().from(cluster).where(eq(cluster.id, clusterId))
    if (!row) return new Map()
    const regions = await db
      .select({ id: clusterRegion.regionId })
      .from(clusterRegion)
      .where(eq(clusterRegion.clusterId, clusterId))
    const specialisations = await db
      .select({ id: clusterSpecialisation.specialisationId })
      .from(clusterSpecialisation)
      .where(eq(clusterSpecialisation.clusterId, clusterId))
    const links = {
      regions: regions.map(({ id }) => id),
      specialisations: specialisations.map(({ id }) => id),
    }
    return new Map([[SELF, valueOf('identity', { ...row, ...links })]])
  },
  async write(tx, { clusterId }, value) {
    if (!value) return
    const { regions, specialisations, ...columns } = value
    await linkRegions(tx, clusterId, regions as string[])
    await linkSpecialisations(tx, clusterId, specialisations as string[])
    await tx
      .update(cluster)
      .set({ ...columns, districtId: await districtOf(tx, clusterId, regions as string[]) })
      .where(eq(cluster.id, clusterId))
  },
}

/** The district a cluster is counted in: its present one while a region lies there, else the first region's. */
async function districtOf(tx: Tx, clusterId: string, regions: string[]): Promise<string> {
  const [own] = await tx
    .select({ id: cluster.districtId })
    .from(cluster)
    .where(eq(cluster.id, clusterId))
  const places = await tx
    .select({ id: region.districtId })
    .from(region)
    .where(inArray(region.id, regions))
    .orderBy(asc(region.rank))
  return places.some(({ id }) => id === own!.id) ? own!.id : places[0]!.id
}

async function linkRegions(tx: Tx, clusterId: string, regions: string[]): Promise<void> {
  await tx.delete(clusterRegion).where(eq(clusterRegion.clusterId, clusterId))
  await tx.insert(clusterRegion).values(regions.map((regionId) => ({ clusterId, regionId })))
}

/** What was there keeps its place; what is new comes after it. */
async function linkSpecialisations(tx: Tx, clusterId: string, wanted: string[]): Promise<void> {
  const there = await tx
    .select({ id: clusterSpecialisation.specialisationId })
    .from(clusterSpecialisation)
    .where(eq(clusterSpecialisation.clusterId, clusterId))
    .orderBy(asc(clusterSpecialisation.rank))
  const kept = there.map(({ id }) => id).filter((id) => wanted.includes(id))
  const order = [...kept, ...wanted.filter((id) => !kept.includes(id))]
  await tx.delete(clusterSpecialisation).where(eq(clusterSpecialisation.clusterId, clusterId))
  await tx
    .insert(clusterSpecialisation)
    .values(order.map((specialisationId, rank) => ({ clusterId, specialisationId, rank })))
}

export const description: Adapter = {
  async read(db, clusterId) {
    const [row] = await db.select().from(cluster).where(eq(cluster.id, clusterId))
    return new Map(row ? [[SELF, valueOf('description', row)]] : [])
  },
  async write(tx, { clusterId }, value) {
    if (value) await tx.update(cluster).set(value).where(eq(cluster.id, clusterId))
  },
}

const statedFacts = {
  participantsTotal: {
    kind: 'participants_total',
    labelRu: 'участников',
    labelEn: 'participants',
    rank: 0,
  },
  workers: {
    kind: 'workers',
    labelRu: 'работников в\u00a0организациях-участниках',
    labelEn: 'people employed by participants',
    rank: 1,
  },
} as const

/** Figures stated without a list, kept as facts. */
export const headcount: Adapter = {
  async read(db, clusterId) {
    const facts = await db.select().from(clusterFact).where(eq(clusterFact.clusterId, clusterId))
    const of = (kind: string) => facts.find((fact) => fact.kind === kind)?.value
    const row = Object.fromEntries(
      Object.entries(statedFacts).map(([name, { kind }]) => [name, of(kind)]),
    )
    return new Map([[SELF, valueOf('headcount', row)]])
  },
  async write(tx, { clusterId, isDemo }, value) {
    for (const [name, fact] of Object.entries(statedFacts)) {
      const stated = (value?.[name] ?? null) as number | null
      const here = and(eq(clusterFact.clusterId, clusterId), eq(clusterFact.kind, fact.kind))
      const [there] = await tx.select().from(clusterFact).where(here)
      if (there && there.value === stated) continue
      await tx.delete(clusterFact).where(here)
      if (stated === null) continue
      const id = there?.id ?? `${clusterId}:${fact.kind}`
      const row = { ...fact, id, clusterId, value: stated, isDemo }
      await tx.insert(clusterFact).values({ ...row, atLeast: false, certainty: 'certain' })
    }
  },
}

/** The importance of each of the seven priorities. */
export const prioritised: Adapter = {
  async read(db, clusterId) {
    const found = await db
      .select()
      .from(clusterPriority)
      .where(eq(clusterPriority.clusterId, clusterId))
    const row = Object.fromEntries(found.map((one) => [one.priority, one.importance]))
    return new Map([[SELF, valueOf('priorities', row)]])
  },
  async write(tx, { clusterId, isDemo }, value) {
    await tx.delete(clusterPriority).where(eq(clusterPriority.clusterId, clusterId))
    const chosen = fieldsOf('priorities').flatMap(([name]) => {
      const importance = value?.[name] as FieldValue
      return importance
        ? [{ priority: name as Priority, importance: importance as Importance }]
        : []
    })
    if (chosen.length > 0)
      await tx
        .insert(clusterPriority)
        .values(
          chosen
            .filter(({ priority }) => priorities.includes(priority))
            .map((one) => ({ ...one, clusterId, isDemo })),
        )
  },
}
