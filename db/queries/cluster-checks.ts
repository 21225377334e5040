import { and, eq } from 'drizzle-orm'
import type { OwnFigures } from '#app/domain/clusters/ladder/readiness.ts'
import {
  checkRequest,
  cluster,
  criterionCheck,
  criterionClaim,
  organisation,
  participant,
  clusterRegion,
  readinessFigures,
  roleGrant,
} from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export async function insertCheck(tx: Tx, row: typeof criterionCheck.$inferInsert): Promise<void> {
  await tx.insert(criterionCheck).values(row)
}

export async function insertClaim(tx: Tx, row: typeof criterionClaim.$inferInsert): Promise<void> {
  await tx.insert(criterionClaim).values(row)
}

/** @returns whether there was such a claim of this cluster */
export async function deleteClaim(tx: Tx, clusterId: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(criterionClaim)
    .where(and(eq(criterionClaim.clusterId, clusterId), eq(criterionClaim.id, id)))
    .returning({ id: criterionClaim.id })
  return rows.length > 0
}

/** Notes that a cluster is, or is not, in the ministry's register. */
export async function writeInRegister(
  tx: Tx,
  clusterId: string,
  inRegister: boolean,
): Promise<void> {
  await tx.update(cluster).set({ inRegister }).where(eq(cluster.id, clusterId))
}

/** Keeps a request for a check; a second one changes only the note. */
export async function keepRequest(tx: Tx, row: typeof checkRequest.$inferInsert): Promise<void> {
  await tx
    .insert(checkRequest)
    .values(row)
    .onConflictDoUpdate({ target: checkRequest.clusterId, set: { note: row.note ?? null } })
}

/** Accounts that represent a cluster. */
export async function representativesOf(db: Db | Tx, clusterId: string): Promise<string[]> {
  const rows = await db
    .select({ id: roleGrant.accountId })
    .from(roleGrant)
    .where(
      and(
        eq(roleGrant.role, 'representative'),
        eq(roleGrant.scope, 'cluster'),
        eq(roleGrant.scopeId, clusterId),
      ),
    )
  return rows.map(({ id }) => id)
}

/** Accounts that check evidence on the whole portal. */
export async function expertsOfPortal(db: Db | Tx): Promise<string[]> {
  const rows = await db
    .select({ id: roleGrant.accountId })
    .from(roleGrant)
    .where(and(eq(roleGrant.role, 'expert'), eq(roleGrant.scope, 'portal')))
  return rows.map(({ id }) => id)
}

/** What a cluster states for the check against decree 779. */
export async function readFigures(db: Db | Tx, clusterId: string) {
  const [row] = await db
    .select()
    .from(readinessFigures)
    .where(eq(readinessFigures.clusterId, clusterId))
  return row
}

/** What a profile tells of decree 779: its regions and the part of each participant. */
export async function readinessFacts(db: Db | Tx, clusterId: string) {
  const regions = await db
    .select({ id: clusterRegion.regionId })
    .from(clusterRegion)
    .where(eq(clusterRegion.clusterId, clusterId))
  const participants = await db
    .select({ type: organisation.type, industrialRole: participant.industrialRole })
    .from(participant)
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(eq(participant.clusterId, clusterId))
  return { regions: regions.length, participants }
}

export async function writeFigures(
  tx: Tx,
  row: {
    clusterId: string
    figures: OwnFigures
    version: number
    savedBy: string | null
    savedAt: Date
  },
): Promise<void> {
  const { clusterId: _, ...set } = row
  await tx
    .insert(readinessFigures)
    .values({ ...row, isDemo: false })
    .onConflictDoUpdate({ target: readinessFigures.clusterId, set: { ...set, isDemo: false } })
}
