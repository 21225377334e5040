import { DomainError } from '#app/domain/shared/errors.ts'
import { markRead, notificationById } from '#db/queries/notifications.ts'
import { ask, type Context, ownId } from '../context.ts'

/**
 * Marks one of one's own notifications as read, or all.
 * @param id only this one
 * @returns where the one leads, without the language; `/notifications` for all
 * @throws DomainError `sign-in.required`; `not-found` for somebody else's
 */
export async function readNotifications(context: Context, id?: string): Promise<string> {
  ask(context, 'mail.notifications')
  const { actor, store } = context
  const accountId = ownId(context)
  const one = id === undefined ? undefined : await notificationById(store.read, accountId, id)
  if (id !== undefined && !one) throw new DomainError('not-found')
  const looking = actor.kind === 'account' && actor.lookedBy !== undefined
  // An administrator who looks with somebody's eyes leaves their news unread.
  if (!one?.readAt && !looking)
    await store.transact((tx) => markRead(tx, accountId, context.now(), id))
  return one?.href ?? '/notifications'
}
