import { endLook } from '#db/queries/accounts-people.ts'
import { ask, type Context } from '../context.ts'

/** Ends looking with somebody's eyes; ended already is fine. @param context the administrator's own */
export async function endLookAs(context: Context, id: string): Promise<void> {
  ask(context, 'accounts.end-look-as')
  const { actor, store } = context
  if (actor.kind !== 'account') return
  await store.transact((tx) => endLook(tx, id, actor.accountId, context.now()))
}
