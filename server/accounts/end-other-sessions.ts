import { deleteSessionsOf } from '#db/queries/accounts.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { ownAccount } from './own-account.ts'
import { keptSessionId } from './session.ts'

/** Ends all sessions of who asks but the one that asks. */
export async function endOtherSessions(context: Context, sessionId: string): Promise<void> {
  ask(context, 'accounts.secure-own')
  await context.store.transact(async (tx) => {
    const owner = await ownAccount(tx, context)
    await deleteSessionsOf(tx, owner.id, keptSessionId(sessionId))
    await audit(tx, context, {
      action: 'account.sessions-ended',
      subjectKind: 'account',
      subjectId: owner.id,
    })
  })
}
