import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import {
  insertInvitation,
  membershipOf,
  withdrawInvitations,
} from '#db/queries/cluster-memberships.ts'
import { hashToken, newToken } from '../../accounts/one-time-link.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { enqueueMail } from '../../mail/enqueue.ts'
import { clusterToEdit } from '../editing/state.ts'

/** How long an organisation has to answer. */
const DAYS = 30

/**
 * Asks an organisation by mail to say itself whether it belongs to a cluster. An earlier letter's link stops
 * working: the latest one counts.
 * @throws DomainError `not-found` for an organisation that is no participant
 */
export async function inviteParticipant(
  context: Context,
  input: { slug: string; organisationId: string; email: string; lang: Lang },
): Promise<void> {
  const { store, now, newId } = context
  const cluster = await clusterToEdit(store.read, input.slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  const token = newToken()
  await store.transact(async (tx) => {
    const found = await membershipOf(tx, cluster.id, input.organisationId)
    if (!found) throw new DomainError('not-found')
    if (found.participant.confirmedAt) return
    await withdrawInvitations(tx, cluster.id, input.organisationId)
    const createdAt = now()
    await insertInvitation(tx, {
      id: newId(),
      clusterId: cluster.id,
      organisationId: input.organisationId,
      email: input.email,
      tokenHash: hashToken(token),
      state: 'sent',
      answererName: null,
      answererPosition: null,
      answeredAt: null,
      invitedBy: accountOf(context),
      expiresAt: new Date(createdAt.getTime() + DAYS * 86_400_000),
      createdAt,
    })
    await enqueueMail(tx, context, {
      to: input.email,
      lang: input.lang,
      template: 'membership-invitation',
      params: {
        token,
        days: DAYS,
        cluster: { ru: cluster.nameRu, en: cluster.nameEn },
        organisation: { ru: found.organisation.nameRu, en: found.organisation.nameEn },
      },
    })
  })
}
