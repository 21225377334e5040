import type { Role, Scope } from '#app/domain/accounts/permissions.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { id, index, instant, table, text, uniqueIndex } from '../columns.ts'
import { account } from './accounts.ts'

/** An invitation by a link that works once: whoever opens it gets the role. Only the link's hash is kept. */
export const invitation = table(
  'invitation',
  {
    id: id(),
    tokenHash: text().notNull(),
    email: text().notNull(),
    emailFolded: text().notNull(),
    lang: text().$type<Lang>().notNull(),
    role: text().$type<Role>().notNull(),
    scope: text().$type<Scope>().notNull(),
    scopeId: text().notNull(),
    invitedBy: text().references(() => account.id, { onDelete: 'set null' }),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    acceptedAt: instant(),
    acceptedBy: text().references(() => account.id, { onDelete: 'set null' }),
  },
  (t) => [
    uniqueIndex('invitation_token').on(t.tokenHash),
    index('invitation_created').on(t.createdAt),
    index('invitation_scope').on(t.scope, t.scopeId),
    index('invitation_email').on(t.emailFolded),
  ],
)

/** An administrator looking at the portal with somebody's eyes: who, whose, why and how long. */
export const lookAs = table(
  'look_as',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    lookedBy: text()
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    reason: text().notNull(),
    startedAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [index('look_as_account').on(t.accountId), index('look_as_looked_by').on(t.lookedBy)],
)
