import { eq } from 'drizzle-orm'
import { DEFAULT_DIGEST, type DigestChoice } from '#app/domain/mail/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { account, mailMessage, notification, notificationChoice } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type MailMessage = typeof mailMessage.$inferSelect
export type Notification = typeof notification.$inferSelect

/** Puts a letter into the outbox. @returns false when one with its key is there already */
export async function insertMail(tx: Tx, row: MailMessage): Promise<boolean> {
  const inserted = await tx
    .insert(mailMessage)
    .values(row)
    .onConflictDoNothing({ target: mailMessage.key })
    .returning({ id: mailMessage.id })
  return inserted.length > 0
}

export async function insertNotification(tx: Tx, row: Notification): Promise<void> {
  await tx.insert(notification).values(row)
}

/** Where and how an account wants its mail. */
export async function recipientOf(
  db: Db | Tx,
  accountId: string,
): Promise<{ email: string; name: string; lang: Lang; digest: DigestChoice } | undefined> {
  const [row] = await db
    .select({
      email: account.email,
      name: account.name,
      lang: account.lang,
      digest: notificationChoice.digest,
    })
    .from(account)
    .leftJoin(notificationChoice, eq(notificationChoice.accountId, account.id))
    .where(eq(account.id, accountId))
  return row && { ...row, digest: row.digest ?? DEFAULT_DIGEST }
}
