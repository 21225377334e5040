import { deleteSession } from '#db/queries/accounts.ts'
import { ask, type Context } from '../context.ts'
import { audit } from './audit.ts'
import { keptSessionId } from './session.ts'

/** Ends the session of the browser that asks; others of the same person go on. */
export async function signOut(context: Context, sessionId: string): Promise<void> {
  ask(context, 'accounts.sign-out')
  const { actor, store } = context
  await store.transact(async (tx) => {
    await deleteSession(tx, keptSessionId(sessionId))
    if (actor.kind === 'account')
      await audit(tx, context, {
        action: 'account.signed-out',
        subjectKind: 'account',
        subjectId: actor.accountId,
      })
  })
}
