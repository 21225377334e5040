import { and, asc, count, desc, eq, inArray, isNull, sql, type Placeholder } from 'drizzle-orm'
import { DEFAULT_DIGEST, type DigestChoice } from '#app/domain/mail/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { prepared, UNNAMED } from '../prepared.ts'
import { account, notification, notificationChoice } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'
import type { Notification } from './mail.ts'

/** What a person was told, newest first. */
export async function notificationsOf(
  db: Db | Tx,
  accountId: string,
  limit: number,
): Promise<Notification[]> {
  return db
    .select()
    .from(notification)
    .where(eq(notification.accountId, accountId))
    .orderBy(desc(notification.createdAt), desc(notification.id))
    .limit(limit)
}

const unread = (accountId: string | Placeholder) =>
  and(eq(notification.accountId, accountId), isNull(notification.readAt))

const unreadCount = prepared<{ accountId: string }, { n: number }[]>((db) =>
  db
    .select({ n: count() })
    .from(notification)
    .where(unread(sql.placeholder('accountId')))
    .prepare(UNNAMED),
)

/** How many notifications a person has not read: the number at every page's bell. */
export async function countUnread(db: Db | Tx, accountId: string): Promise<number> {
  const [row] = await unreadCount(db, { accountId })
  return row?.n ?? 0
}

export async function notificationById(
  db: Db | Tx,
  accountId: string,
  id: string,
): Promise<Notification | undefined> {
  const [row] = await db
    .select()
    .from(notification)
    .where(and(eq(notification.accountId, accountId), eq(notification.id, id)))
  return row
}

/** Marks one of a person's notifications as read, or all of them. */
export async function markRead(tx: Tx, accountId: string, now: Date, only?: string): Promise<void> {
  await tx
    .update(notification)
    .set({ readAt: now })
    .where(and(unread(accountId), only === undefined ? undefined : eq(notification.id, only)))
}

export async function writeDigestChoice(
  tx: Tx,
  accountId: string,
  digest: DigestChoice,
  updatedAt: Date,
): Promise<void> {
  await tx
    .insert(notificationChoice)
    .values({ accountId, digest, updatedAt })
    .onConflictDoUpdate({ target: notificationChoice.accountId, set: { digest, updatedAt } })
}

export type Reader = {
  accountId: string
  email: string
  lang: Lang
  digest: DigestChoice
  notifications: Notification[]
}

/** Everybody with notifications that have not gone out by mail, each with theirs, oldest first. */
export async function unmailedByReader(db: Db | Tx): Promise<Reader[]> {
  const rows = await db
    .select({
      notification,
      email: account.email,
      lang: account.lang,
      digest: notificationChoice.digest,
    })
    .from(notification)
    .innerJoin(account, eq(account.id, notification.accountId))
    .leftJoin(notificationChoice, eq(notificationChoice.accountId, account.id))
    .where(isNull(notification.mailedAt))
    .orderBy(asc(notification.createdAt), asc(notification.id))
  const readers = new Map<string, Reader>()
  for (const { notification: one, email, lang, digest } of rows) {
    let reader = readers.get(one.accountId)
    if (!reader) {
      const fresh = { email, lang, digest: digest ?? DEFAULT_DIGEST, notifications: [] }
      readers.set(one.accountId, (reader = { accountId: one.accountId, ...fresh }))
    }
    reader.notifications.push(one)
  }
  return [...readers.values()]
}

/**
 * Marks notifications as gone out by mail.
 * @returns those that had not, so that two that digest at once send one letter
 */
export async function markMailed(tx: Tx, ids: readonly string[], now: Date): Promise<string[]> {
  const rows = await tx
    .update(notification)
    .set({ mailedAt: now })
    .where(and(inArray(notification.id, [...ids]), isNull(notification.mailedAt)))
    .returning({ id: notification.id })
  return rows.map(({ id }) => id)
}
