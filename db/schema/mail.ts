import type { DigestChoice, MailState, NotificationKind } from '#app/domain/mail/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { id, index, instant, integer, json, table, text, uniqueIndex } from '../columns.ts'
import { account } from './accounts.ts'

/** The outbox: a letter is written in the transaction that causes it and sent by the worker. */
export const mailMessage = table(
  'mail_message',
  {
    id: id(),
    /** Whose letter it is, where the address belongs to an account. */
    accountId: text().references(() => account.id, { onDelete: 'set null' }),
    to: text().notNull(),
    lang: text().$type<Lang>().notNull(),
    template: text().notNull(),
    /** What the template is given. Its secrets are taken out once the letter is sent. */
    params: json<Record<string, unknown>>().notNull(),
    /** In the letter's own language, for the list. */
    subject: text().notNull(),
    /** The same cause twice is one letter. */
    key: text(),
    state: text().$type<MailState>().notNull(),
    attempts: integer().notNull(),
    /** Not tried before this moment; while it is being sent, when another node may take it over. */
    nextAt: instant().notNull(),
    /** What the mail server said last. */
    lastError: text(),
    createdAt: instant().notNull(),
    sentAt: instant(),
  },
  (t) => [
    uniqueIndex('mail_message_key').on(t.key),
    index('mail_message_due').on(t.state, t.nextAt),
    index('mail_message_created').on(t.createdAt),
    index('mail_message_account').on(t.accountId),
  ],
)

/** What the portal has to tell a person, shown under the bell. */
export const notification = table(
  'notification',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    kind: text().$type<NotificationKind>().notNull(),
    params: json<Record<string, unknown>>().notNull(),
    /** A page of the portal, without the language: `/clusters/x`. */
    href: text().notNull(),
    createdAt: instant().notNull(),
    readAt: instant(),
    /** When it went out by mail, alone or in a digest, or was decided not to. */
    mailedAt: instant(),
  },
  (t) => [
    index('notification_account').on(t.accountId, t.createdAt),
    index('notification_unmailed').on(t.mailedAt, t.accountId),
  ],
)

/** How often notifications come by mail. No row: the default. */
export const notificationChoice = table('notification_choice', {
  accountId: text()
    .primaryKey()
    .references(() => account.id, { onDelete: 'cascade' }),
  digest: text().$type<DigestChoice>().notNull(),
  updatedAt: instant().notNull(),
})
