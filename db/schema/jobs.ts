import type { JobState } from '#app/domain/jobs/vocabulary.ts'
import { id, index, instant, integer, json, table, text } from '../columns.ts'
import { account } from './accounts.ts'

/** Work that takes longer than a page may: started in a transaction, done by one node, watched by its page. */
export const job = table(
  'job',
  {
    id: id(),
    kind: text().notNull(),
    input: json<Record<string, unknown>>().notNull(),
    state: text().$type<JobState>().notNull(),
    /** Steps done, of `total`. */
    done: integer().notNull(),
    /** 0 until the job knows. */
    total: integer().notNull(),
    result: json<Record<string, unknown>>(),
    error: text(),
    attempts: integer().notNull(),
    startedBy: text().references(() => account.id, { onDelete: 'set null' }),
    /** The node that works on it, and until when it counts as alive. */
    leaseOwner: text(),
    leaseUntil: instant(),
    createdAt: instant().notNull(),
    startedAt: instant(),
    finishedAt: instant(),
  },
  (t) => [index('job_state').on(t.state, t.createdAt), index('job_kind').on(t.kind, t.createdAt)],
)

/** What happens periodically: when next, and which node does it now. */
export const tick = table('tick', {
  name: id(),
  nextAt: instant().notNull(),
  leaseOwner: text(),
  leaseUntil: instant(),
  lastAt: instant(),
  lastError: text(),
})
