import { and, asc, count, desc, eq, inArray, lt, lte, sql } from 'drizzle-orm'
import { FORGOTTEN, forgetName } from '#app/domain/mail/forget-name.ts'
import { DEFAULT_DIGEST, type DigestChoice, type MailState } from '#app/domain/mail/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { insertBulk } from '../bulk.ts'
import { account, mailMessage, notification, notificationChoice } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type MailMessage = typeof mailMessage.$inferSelect
export type Notification = typeof notification.$inferSelect

/** Puts a letter into the outbox. @returns false when one with its key is there already */
export async function insertMail(tx: Tx, row: MailMessage): Promise<boolean> {
  if (row.key === null) {
    await insertBulk(tx, mailMessage, [row])
    return true
  }
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

const due = (now: Date) =>
  and(inArray(mailMessage.state, ['queued', 'sending']), lte(mailMessage.nextAt, now))

/** Letters to be sent now, longest waiting first: waiting ones, and those whose node went silent. */
export async function dueMail(db: Db | Tx, now: Date, most: number): Promise<MailMessage[]> {
  return db
    .select()
    .from(mailMessage)
    .where(due(now))
    .orderBy(asc(mailMessage.nextAt), asc(mailMessage.id))
    .limit(most)
}

/** Takes letters to send until `leaseUntil`; the attempt counts from now. */
export async function claimMail(
  tx: Tx,
  now: Date,
  leaseUntil: Date,
  most: number,
): Promise<MailMessage[]> {
  const letters = await dueMail(tx, now, most)
  if (letters.length > 0)
    await tx
      .update(mailMessage)
      .set({
        state: 'sending',
        nextAt: leaseUntil,
        attempts: sql`${mailMessage.attempts} + 1`,
      })
      .where(
        inArray(
          mailMessage.id,
          letters.map(({ id }) => id),
        ),
      )
  return letters.map((letter) => ({ ...letter, attempts: letter.attempts + 1 }))
}

/** Which of these keys have their letter already. */
export async function knownMailKeys(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ key: mailMessage.key })
    .from(mailMessage)
    .where(inArray(mailMessage.key, [...keys]))
  return new Set(rows.flatMap(({ key }) => key ?? []))
}

/** Says how sending a letter ended. */
export async function settleMail(
  tx: Tx,
  id: string,
  end: Partial<
    Pick<MailMessage, 'state' | 'sentAt' | 'lastError' | 'nextAt' | 'params' | 'attempts'>
  >,
): Promise<void> {
  await tx.update(mailMessage).set(end).where(eq(mailMessage.id, id))
}

/** Marks what is due as kept. @returns how many letters that were */
export async function keepMail(tx: Tx, now: Date): Promise<number> {
  const kept = await tx
    .update(mailMessage)
    .set({ state: 'kept' })
    .where(due(now))
    .returning({ id: mailMessage.id })
  return kept.length
}

/** Letters of the outbox, newest first. */
export async function listMail(
  db: Db | Tx,
  state: MailState | undefined,
  { limit, offset }: { limit: number; offset: number },
) {
  return db
    .select({
      id: mailMessage.id,
      to: mailMessage.to,
      subject: mailMessage.subject,
      lang: mailMessage.lang,
      state: mailMessage.state,
      createdAt: mailMessage.createdAt,
      sentAt: mailMessage.sentAt,
    })
    .from(mailMessage)
    .where(state && eq(mailMessage.state, state))
    .orderBy(desc(mailMessage.createdAt), desc(mailMessage.id))
    .limit(limit)
    .offset(offset)
}

/** How many letters are in each state. */
export async function countMail(db: Db | Tx): Promise<Map<MailState, number>> {
  const rows = await db
    .select({ state: mailMessage.state, n: count() })
    .from(mailMessage)
    .groupBy(mailMessage.state)
  return new Map(rows.map(({ state, n }) => [state, n]))
}

export async function mailById(db: Db | Tx, id: string): Promise<MailMessage | undefined> {
  const [row] = await db.select().from(mailMessage).where(eq(mailMessage.id, id))
  return row
}

// Narrows what has to be looked through; which texts are the name is decided outside the engine.
const mayHold = (column: typeof mailMessage.params | typeof notification.params, name: string) =>
  sql`CAST(${column} AS TEXT) LIKE ${`%${JSON.stringify(name).slice(1, -1)}%`}`

/** Takes a person's name out of letters and notifications of others. */
export async function forgetNameInMail(tx: Tx, name: string): Promise<void> {
  const letters = await tx.select().from(mailMessage).where(mayHold(mailMessage.params, name))
  for (const { id, params, subject } of letters)
    await tx
      .update(mailMessage)
      .set({ params: forgetName(params, name), subject: subject.replaceAll(name, FORGOTTEN) })
      .where(eq(mailMessage.id, id))
  const news = await tx.select().from(notification).where(mayHold(notification.params, name))
  for (const { id, params } of news)
    await tx
      .update(notification)
      .set({ params: forgetName(params, name) })
      .where(eq(notification.id, id))
}

/** Deletes letters that came to an end before a moment, and notifications made before another. */
export async function deleteOldMail(
  tx: Tx,
  { lettersBefore, notificationsBefore }: { lettersBefore: Date; notificationsBefore: Date },
): Promise<void> {
  await tx
    .delete(mailMessage)
    .where(
      and(
        inArray(mailMessage.state, ['sent', 'failed', 'kept']),
        lt(mailMessage.createdAt, lettersBefore),
      ),
    )
  await tx.delete(notification).where(lt(notification.createdAt, notificationsBefore))
}

/** Whether there is anything `deleteOldMail` would delete. */
export async function hasOldMail(
  db: Db | Tx,
  { lettersBefore, notificationsBefore }: { lettersBefore: Date; notificationsBefore: Date },
): Promise<boolean> {
  const letters = await db
    .select({ id: mailMessage.id })
    .from(mailMessage)
    .where(lt(mailMessage.createdAt, lettersBefore))
    .limit(1)
  if (letters.length > 0) return true
  const news = await db
    .select({ id: notification.id })
    .from(notification)
    .where(lt(notification.createdAt, notificationsBefore))
    .limit(1)
  return news.length > 0
}
