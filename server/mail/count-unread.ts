import { countUnread } from '#db/queries/notifications.ts'
import { ask, type Context } from '../context.ts'

/** How many notifications whoever asks has not read: the number at the bell. */
export async function countUnreadNotifications(context: Context): Promise<number> {
  ask(context, 'mail.notifications')
  const { actor, store } = context
  return actor.kind === 'account' ? countUnread(store.read, actor.accountId) : 0
}
