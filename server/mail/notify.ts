import type { NotificationKind, NotificationParams } from '#app/domain/mail/vocabulary.ts'
import { insertNotification, recipientOf } from '#db/queries/mail.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../context.ts'
import { enqueueMail } from './enqueue.ts'

type News<K extends NotificationKind> = {
  accountId: string
  kind: K
  params: NotificationParams[K]
  /** A page of the portal, without the language: `/clusters/x`. */
  href: string
  /** A letter of its own goes out about the same: neither a second one nor the digest repeats it. */
  mailed?: boolean
}

/**
 * Tells a person something, under the bell and, as they chose, by mail: at once, or by the next digest.
 * An account that is gone is told nothing.
 */
export async function notify<K extends NotificationKind>(
  tx: Tx,
  context: Pick<Context, 'now' | 'newId'>,
  { accountId, kind, params, href, mailed = false }: News<K>,
): Promise<void> {
  const recipient = await recipientOf(tx, accountId)
  if (!recipient) return
  const now = context.now()
  const atOnce = !mailed && recipient.digest === 'at-once'
  await insertNotification(tx, {
    id: context.newId(),
    accountId,
    kind,
    params,
    href,
    createdAt: now,
    readAt: null,
    mailedAt: mailed || atOnce || recipient.digest === 'never' ? now : null,
  })
  if (atOnce)
    await enqueueMail(tx, context, {
      to: recipient.email,
      lang: recipient.lang,
      accountId,
      template: 'notification',
      params: { kind, params, href },
    })
}
