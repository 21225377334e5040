import { and, eq, gt, isNotNull } from 'drizzle-orm'
import { cluster, membershipInvitation, organisation, participant } from '../schema/index.ts'
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

export type Invitation = typeof membershipInvitation.$inferSelect

/** An organisation's membership, if there is one. */
export async function membershipOf(db: Db | Tx, clusterId: string, organisationId: string) {
  const [row] = await db
    .select({ participant, organisation })
    .from(participant)
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(membership(clusterId, organisationId))
  return row
}

export async function insertInvitation(tx: Tx, row: Invitation): Promise<void> {
  await tx.insert(membershipInvitation).values(row)
}

/** Takes back the invitations of an organisation that were not answered. */
export async function withdrawInvitations(
  tx: Tx,
  clusterId: string,
  organisationId: string,
): Promise<void> {
  await tx
    .update(membershipInvitation)
    .set({ state: 'withdrawn' })
    .where(
      and(
        eq(membershipInvitation.clusterId, clusterId),
        eq(membershipInvitation.organisationId, organisationId),
        eq(membershipInvitation.state, 'sent'),
      ),
    )
}

/** An invitation by the hash of its link's secret, with both sides' names. */
export async function invitationByHash(db: Db | Tx, tokenHash: string) {
  const [row] = await db
    .select({ invitation: membershipInvitation, organisation, cluster })
    .from(membershipInvitation)
    .innerJoin(organisation, eq(organisation.id, membershipInvitation.organisationId))
    .innerJoin(cluster, eq(cluster.id, membershipInvitation.clusterId))
    .where(eq(membershipInvitation.tokenHash, tokenHash))
  return row
}

export async function updateInvitation(
  tx: Tx,
  id: string,
  set: Partial<Invitation>,
): Promise<void> {
  await tx.update(membershipInvitation).set(set).where(eq(membershipInvitation.id, id))
}

export async function confirmMembership(
  tx: Tx,
  clusterId: string,
  organisationId: string,
  at: Date,
): Promise<void> {
  await tx.update(participant).set({ confirmedAt: at }).where(membership(clusterId, organisationId))
}

/** How each member stands: confirmed itself, invited and not answered, or only listed. */
export async function membershipStates(
  db: Db | Tx,
  clusterId: string,
  now: Date,
): Promise<Map<string, 'confirmed' | 'invited'>> {
  const invited = await db
    .select({ id: membershipInvitation.organisationId })
    .from(membershipInvitation)
    .where(
      and(
        eq(membershipInvitation.clusterId, clusterId),
        eq(membershipInvitation.state, 'sent'),
        gt(membershipInvitation.expiresAt, now),
      ),
    )
  const confirmed = await db
    .select({ id: participant.organisationId })
    .from(participant)
    .where(and(eq(participant.clusterId, clusterId), isNotNull(participant.confirmedAt)))
  return new Map([
    ...invited.map(({ id }) => [id, 'invited'] as const),
    ...confirmed.map(({ id }) => [id, 'confirmed'] as const),
  ])
}
