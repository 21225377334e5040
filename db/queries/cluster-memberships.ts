import { and, eq } from 'drizzle-orm'
import { participant } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

const membership = (clusterId: string, organisationId: string) =>
  and(eq(participant.clusterId, clusterId), eq(participant.organisationId, organisationId))

/** Whether an organisation has said itself that it belongs to a cluster. */
export async function membershipConfirmed(
  db: Db | Tx,
  clusterId: string,
  organisationId: string,
): Promise<boolean> {
  const [row] = await db.select().from(participant).where(membership(clusterId, organisationId))
  return row !== undefined && row.confirmedAt !== null
}
