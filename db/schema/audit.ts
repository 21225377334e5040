import { id, index, instant, json, table, text } from '../columns.ts'

/**
 * What was done, by whom and when. Rows are only ever added. No reference to the account: an event
 * outlives it, and the shredder of personal data takes the person out of it.
 */
export const auditEvent = table(
  'audit_event',
  {
    id: id(),
    at: instant().notNull(),
    action: text().notNull(),
    /** Who acted; null: a visitor, the operator on the portal's machine, or a job of the portal itself. */
    accountId: text(),
    actorKind: text({ enum: ['visitor', 'account', 'operator'] }).notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    /** Network address of the browser, where it matters: signing in and what leads to it. */
    address: text(),
    /** Further facts; never a secret, a name or an e-mail address. */
    detail: json<Record<string, string | number | boolean | null>>().notNull(),
  },
  (t) => [
    index('audit_event_at').on(t.at),
    index('audit_event_account').on(t.accountId, t.at),
    index('audit_event_subject').on(t.subjectKind, t.subjectId, t.at),
  ],
)
