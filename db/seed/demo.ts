import { asc, eq, inArray } from 'drizzle-orm'
import { fold } from '#app/domain/shared/text.ts'
import { insertAll } from '../insert.ts'
import {
  account,
  associationMembership,
  chairTerm,
  cluster,
  clusterDocument,
  clusterFact,
  clusterIndicator,
  clusterPriority,
  clusterRegion,
  clusterSpecialisation,
  governingBody,
  jointProject,
  notice,
  organisation,
  participant,
  partner,
  projectParticipant,
  timelineEntry,
} from '../schema/index.ts'
import type { Tx } from '../store.ts'
import { removeDemoChecks } from './demo-ladder.ts'
import { organisationPool } from './demo-organisations.ts'
import { makeProfile, wealthBy, type DemoProfile } from './demo-profile.ts'
import { themeOf } from './demo-themes.ts'
import { chanceOf } from './random.ts'
import { reckon } from './reckon.ts'
import type { SeedContext } from './seed.ts'

/** Profiles that stay as the documents have them: the deep one, and the second entry of Kaluga's. */
const UNTOUCHED = new Set([
  'sankt-peterburgskiy-klaster-chistykh-tekhnologiy-dlya-gorodskoy-sredy',
  'kaluzhskiy-klaster-informatsionnykh-i-kommunikatsionnykh-tekhnologiy-mezhregionalnyy',
])

/**
 * Fills the profiles of most clusters with invented contents, all marked as such.
 * What a cluster gets depends on its slug alone, so every demo looks alike.
 * @returns how many clusters got some
 */
export async function loadDemoProfiles(tx: Tx, context: SeedContext): Promise<number> {
  const { newId } = context
  const clusters = await tx.select().from(cluster).orderBy(asc(cluster.ordinal))
  const regions = groupBy(
    await tx.select().from(clusterRegion).orderBy(asc(clusterRegion.regionId)),
  )
  const specialisations = groupBy(
    await tx.select().from(clusterSpecialisation).orderBy(asc(clusterSpecialisation.rank)),
  )
  const pool = organisationPool(newId)
  const made = new Map<string, DemoProfile>()
  for (const { id, slug, nameRu } of clusters) {
    const chance = chanceOf(slug)
    const wealth = wealthBy(chance)
    if (wealth === 'bare' || UNTOUCHED.has(slug)) continue
    const theme = themeOf(
      fold(nameRu),
      specialisations.get(id)!.map(({ specialisationId }) => specialisationId),
    )
    const regionIds = regions.get(id)!.map(({ regionId }) => regionId)
    made.set(id, makeProfile({ id, regionIds }, theme, wealth, chance, pool, newId))
  }
  const ids = [...made.keys()]
  for (const [id, { cluster: texts }] of made)
    await tx.update(cluster).set(texts).where(eq(cluster.id, id))
  await insertAll(tx, organisation, pool.all())
  await insertProfiles(tx, [...made.values()])
  await reckon(tx, context, ids)
  return ids.length
}

/** Writes what was made up around clusters; the clusters and the organisations must stand already. */
export async function insertProfiles(tx: Tx, profiles: readonly DemoProfile[]): Promise<void> {
  await insertAll(
    tx,
    participant,
    profiles.flatMap((p) => p.participants),
  )
  await insertAll(
    tx,
    clusterPriority,
    profiles.flatMap((p) => p.priorities),
  )
  await insertAll(
    tx,
    clusterFact,
    profiles.flatMap((p) => p.facts),
  )
  await insertAll(
    tx,
    governingBody,
    profiles.flatMap((p) => p.bodies),
  )
  await insertAll(
    tx,
    jointProject,
    profiles.flatMap((p) => p.projects),
  )
  await insertAll(
    tx,
    projectParticipant,
    profiles.flatMap((p) => p.projectParticipants),
  )
  await insertAll(
    tx,
    partner,
    profiles.flatMap((p) => p.partners),
  )
  await insertAll(
    tx,
    clusterDocument,
    profiles.flatMap((p) => p.documents),
  )
  await insertAll(
    tx,
    timelineEntry,
    profiles.flatMap((p) => p.timeline),
  )
  await insertAll(
    tx,
    notice,
    profiles.flatMap((p) => p.notices),
  )
  await insertAll(
    tx,
    clusterIndicator,
    profiles.flatMap((p) => p.indicators),
  )
}

const demoTables = [
  clusterPriority,
  clusterFact,
  governingBody,
  chairTerm,
  jointProject,
  partner,
  clusterDocument,
  associationMembership,
  timelineEntry,
  notice,
  clusterIndicator,
  organisation,
  account,
]

/** Takes everything invented out again: rows, texts, accounts. Memberships go with their organisations. */
export async function removeDemoRows(tx: Tx, context: SeedContext): Promise<void> {
  const checked = await removeDemoChecks(tx)
  for (const table of demoTables) await tx.delete(table).where(eq(table.isDemo, true))
  const ids = (
    await tx.select({ id: cluster.id }).from(cluster).where(eq(cluster.isDemo, true))
  ).map(({ id }) => id)
  await tx
    .update(cluster)
    .set({
      isDemo: false,
      foundedYear: null,
      website: null,
      purposeRu: null,
      purposeEn: null,
      productsRu: null,
      productsEn: null,
      prospectsRu: null,
      prospectsEn: null,
    })
    .where(inArray(cluster.id, ids))
  await reckon(tx, context, [...new Set([...ids, ...checked])])
}

function groupBy<Row extends { clusterId: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.clusterId, [...(groups.get(row.clusterId) ?? []), row])
  return groups
}
