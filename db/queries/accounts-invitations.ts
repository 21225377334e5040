import { and, desc, eq, isNull } from 'drizzle-orm'
import { fold } from '#app/domain/shared/text.ts'
import { account, cluster, conference, invitation, organisation } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type Invitation = typeof invitation.$inferSelect

export async function insertInvitation(
  tx: Tx,
  row: Omit<Invitation, 'emailFolded' | 'revokedAt' | 'acceptedAt' | 'acceptedBy'>,
): Promise<void> {
  await tx.insert(invitation).values({ ...row, emailFolded: fold(row.email) })
}

export async function invitationByToken(
  db: Db | Tx,
  tokenHash: string,
): Promise<Invitation | undefined> {
  const [row] = await db.select().from(invitation).where(eq(invitation.tokenHash, tokenHash))
  return row
}

export async function invitationById(db: Db | Tx, id: string): Promise<Invitation | undefined> {
  const [row] = await db.select().from(invitation).where(eq(invitation.id, id))
  return row
}

/** The invitations of one person, or of everybody, newest first, with what they are about. */
export async function listInvitations(db: Db | Tx, invitedBy: string | undefined, limit: number) {
  return db
    .select({
      invitation,
      by: account.name,
      clusterRu: cluster.nameRu,
      clusterEn: cluster.nameEn,
      clusterSlug: cluster.slug,
      conferenceSlug: conference.slug,
      conferenceRu: conference.titleRu,
      conferenceEn: conference.titleEn,
      organisationRu: organisation.nameRu,
      organisationEn: organisation.nameEn,
    })
    .from(invitation)
    .leftJoin(account, eq(account.id, invitation.invitedBy))
    .leftJoin(cluster, and(eq(invitation.scope, 'cluster'), eq(cluster.id, invitation.scopeId)))
    .leftJoin(
      organisation,
      and(eq(invitation.scope, 'organisation'), eq(organisation.id, invitation.scopeId)),
    )
    .leftJoin(
      conference,
      and(eq(invitation.scope, 'conference'), eq(conference.id, invitation.scopeId)),
    )
    .where(invitedBy === undefined ? undefined : eq(invitation.invitedBy, invitedBy))
    .orderBy(desc(invitation.createdAt), desc(invitation.id))
    .limit(limit)
}

/** Open invitations of an address to the same role in the same thing: a newer one takes their place. */
export async function revokeSame(
  tx: Tx,
  { email, role, scope, scopeId }: Pick<Invitation, 'email' | 'role' | 'scope' | 'scopeId'>,
  revokedAt: Date,
): Promise<void> {
  await tx
    .update(invitation)
    .set({ revokedAt })
    .where(
      and(
        eq(invitation.emailFolded, fold(email)),
        eq(invitation.role, role),
        eq(invitation.scope, scope),
        eq(invitation.scopeId, scopeId),
        isNull(invitation.acceptedAt),
        isNull(invitation.revokedAt),
      ),
    )
}

export async function revokeInvitationRow(tx: Tx, id: string, revokedAt: Date): Promise<void> {
  await tx.update(invitation).set({ revokedAt }).where(eq(invitation.id, id))
}

export async function markAccepted(
  tx: Tx,
  id: string,
  acceptedBy: string,
  acceptedAt: Date,
): Promise<void> {
  await tx.update(invitation).set({ acceptedBy, acceptedAt }).where(eq(invitation.id, id))
}
