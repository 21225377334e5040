import type { MembershipAnswer } from '#app/domain/clusters/editing/membership-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  confirmMembership,
  invitationByHash,
  updateInvitation,
} from '#db/queries/cluster-memberships.ts'
import { readRecord } from '#db/queries/cluster-records/index.ts'
import { hashToken } from '../../accounts/one-time-link.ts'
import { ask, type Context } from '../../context.ts'
import { clusterChanged } from '../cluster-changed.ts'
import { applyChange } from '../editing/apply-change.ts'

/**
 * An organisation says itself whether it belongs to a cluster. Confirmed, the profile says so; declined, it is no
 * longer listed, and history keeps that.
 * @throws DomainError `link.unknown`, `link.used` for a replayed one, `link.expired`
 */
export async function answerInvitation(
  context: Context,
  { token, answer, name, position }: MembershipAnswer & { token: string },
): Promise<void> {
  ask(context, 'clusters.answer-invitation')
  const { store, events, now } = context
  await store.transact(async (tx) => {
    const found = await invitationByHash(tx, hashToken(token))
    if (!found || found.invitation.state === 'withdrawn') throw new DomainError('link.unknown')
    const { id, state, expiresAt, clusterId, organisationId } = found.invitation
    if (state !== 'sent') throw new DomainError('link.used')
    const at = now()
    if (expiresAt <= at) throw new DomainError('link.expired')
    const answerer = { answererName: name, answererPosition: position, answeredAt: at }
    await updateInvitation(tx, id, { ...answerer, state: answer })
    if (answer === 'confirmed') {
      await confirmMembership(tx, clusterId, organisationId, at)
      await clusterChanged(tx, context, [clusterId])
      return
    }
    const before = await readRecord(tx, clusterId, 'participants', organisationId)
    if (!before) return
    const part = { clusterId, group: 'participants', recordId: organisationId } as const
    await applyChange(tx, context, { ...part, before, after: null, kind: 'edit' })
  })
  events.publish({ type: 'content.changed', area: 'clusters' })
}
