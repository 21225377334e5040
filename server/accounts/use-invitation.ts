import { accountById } from '#db/queries/accounts.ts'
import { markAccepted, type Invitation } from '#db/queries/accounts-invitations.ts'
import { thingById } from '#db/queries/accounts-people.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../context.ts'
import { notify } from '../mail/notify.ts'
import { audit } from './audit.ts'
import { grantRole } from './grant-role.ts'

/** Uses an invitation up for an account, in the transaction of what else its acceptance does. */
export async function useInvitation(
  tx: Tx,
  context: Pick<Context, 'actor' | 'now' | 'newId'>,
  { id, role, scope, scopeId, invitedBy }: Invitation,
  accountId: string,
): Promise<void> {
  await markAccepted(tx, id, accountId, context.now())
  await grantRole(tx, context, { accountId, role, scope, scopeId })
  await audit(tx, context, {
    action: 'invitation.accepted',
    subjectKind: 'invitation',
    subjectId: id,
    accountId,
  })
  const person = await accountById(tx, accountId)
  if (!invitedBy || !person) return
  const where = (await thingById(tx, scope, scopeId))?.name ?? null
  await notify(tx, context, {
    accountId: invitedBy,
    kind: 'invitation.accepted',
    params: { name: person.name, where },
    href: '/desk/invitations',
  })
}
