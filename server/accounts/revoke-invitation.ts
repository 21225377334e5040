import { invitationState } from '#app/domain/accounts/people.ts'
import { can } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { invitationById, revokeInvitationRow } from '#db/queries/accounts-invitations.ts'
import { ask, type Context } from '../context.ts'

/**
 * Has an invitation's link stop working: one's own, or any as an administrator. Withdrawn already is fine.
 * @throws DomainError `not-found` for somebody else's; `link.used` when it was accepted meanwhile
 */
export async function revokeInvitation(context: Context, id: string): Promise<void> {
  ask(context, 'accounts.show-invitations')
  const { actor, store } = context
  await store.transact(async (tx) => {
    const row = await invitationById(tx, id)
    const own = actor.kind === 'account' && row?.invitedBy === actor.accountId
    if (!row || !(own || can(actor, 'accounts.people'))) throw new DomainError('not-found')
    const state = invitationState(row, context.now())
    if (state === 'accepted') throw new DomainError('link.used')
    if (state === 'open') await revokeInvitationRow(tx, id, context.now())
  })
}
