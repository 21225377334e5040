import { DomainError } from '#app/domain/shared/errors.ts'
import type { NotificationKind, NotificationParams } from '#app/domain/mail/vocabulary.ts'
import { countUnread, notificationsOf } from '#db/queries/notifications.ts'
import { recipientOf } from '#db/queries/mail.ts'
import { ask, type Context, ownId } from '../context.ts'

/** Notifications a page shows; older ones are of no use to anybody. */
const MOST = 100

/** What whoever asks was told, newest first, and how they want it by mail. @throws DomainError `sign-in.required` */
export async function showNotifications(context: Context) {
  ask(context, 'mail.notifications')
  const { store } = context
  const accountId = ownId(context)
  const recipient = await recipientOf(store.read, accountId)
  if (!recipient) throw new DomainError('sign-in.required')
  const rows = await notificationsOf(store.read, accountId, MOST)
  return {
    email: recipient.email,
    digest: recipient.digest,
    unread: await countUnread(store.read, accountId),
    notifications: rows.map(({ id, kind, params, createdAt, readAt }) => ({
      id,
      kind,
      params: params as NotificationParams[NotificationKind],
      createdAt,
      unread: readAt === null,
    })),
  }
}
