import { flag, id, index, instant, primaryKey, table, text, uniqueIndex } from '../columns.ts'

export const account = table(
  'account',
  {
    id: id(),
    email: text().notNull(),
    /** Folded for comparison; the address as typed stays in `email`. */
    emailFolded: text().notNull(),
    name: text().notNull(),
    lang: text({ enum: ['ru', 'en'] }).notNull(),
    passwordHash: text(),
    isDemo: flag().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex('account_email').on(t.emailFolded)],
)

export const session = table(
  'session',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [index('session_account').on(t.accountId)],
)

/** A role given within a scope: the portal (scopeId '*'), a cluster, an organisation, a conference. */
export const roleGrant = table(
  'role_grant',
  {
    accountId: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    role: text().notNull(),
    scope: text({ enum: ['portal', 'cluster', 'organisation', 'conference'] }).notNull(),
    scopeId: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.role, t.scope, t.scopeId] })],
)

/** A link that works once, such as the one that makes the first administrator. Only its hash is kept. */
export const oneTimeLink = table('one_time_link', {
  tokenHash: id(),
  purpose: text({ enum: ['first-administrator'] }).notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
  createdAt: instant().notNull(),
})
