import { can, type Thing } from '#app/domain/accounts/permissions.ts'
import type { Tx } from '#db/store.ts'
import { grantRole } from '../accounts/grant-role.ts'
import { accountOf, type Context } from '../context.ts'

/**
 * Makes whoever brought a conference here its organiser, in the transaction that makes it, unless they prepare every
 * conference anyway: who prepares one alone would not see the copy they made.
 */
export async function letPrepare(tx: Tx, context: Context, conferenceId: string): Promise<void> {
  const accountId = accountOf(context)
  const thing: Thing = { scope: 'conference', scopeId: conferenceId }
  if (accountId === null || can(context.actor, 'conference.show-draft', thing)) return
  await grantRole(tx, context, { accountId, role: 'organiser', ...thing })
}
