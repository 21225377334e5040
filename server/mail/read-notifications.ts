import { DomainError } from '#app/domain/shared/errors.ts'
import { markRead, notificationById } from '#db/queries/notifications.ts'
import { ask, type Context } from '../context.ts'

/**
 * Marks one of one's own notifications as read, or all.
 * @param id only this one
 * @returns where the one leads, without the language; `/notifications` for all
 * @throws DomainError `sign-in.required`; `not-found` for somebody else's
 */
export async function readNotifications(context: Context, id?: string): Promise<string> {
  ask(context, 'mail.notifications')
  const { actor, store } = context
  if (actor.kind !== 'account') throw new DomainError('sign-in.required')
  const { accountId } = actor
  const one = id === undefined ? undefined : await notificationById(store.read, accountId, id)
  if (id !== undefined && !one) throw new DomainError('not-found')
  // An administrator who looks with somebody's eyes leaves their news unread.
  if (!one?.readAt && actor.lookedBy === undefined)
    await store.transact((tx) => markRead(tx, accountId, context.now(), id))
  return one?.href ?? '/notifications'
}
