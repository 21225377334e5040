import { deleteSession, sessionsOf } from '#db/queries/accounts.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { ownAccount } from './own-account.ts'

/**
 * Ends one of one's own sessions, wherever it is. One that is over already, or somebody else's, changes nothing.
 * @param id as `listSessions` names it
 */
export async function endOwnSession(context: Context, { id }: { id: string }): Promise<void> {
  ask(context, 'accounts.secure-own')
  await context.store.transact(async (tx) => {
    const owner = await ownAccount(tx, context)
    const own = await sessionsOf(tx, owner.id)
    if (!own.some((session) => session.id === id)) return
    await deleteSession(tx, id)
    await audit(tx, context, {
      action: 'account.session-ended',
      subjectKind: 'account',
      subjectId: owner.id,
    })
  })
}
