import { aliasedTable, and, desc, eq, gte, inArray, lt, or, type SQL } from 'drizzle-orm'
import { fold } from '#app/domain/shared/text.ts'
import { account, auditEvent } from '../schema/index.ts'
import type { Db, Tx } from '../store.ts'

export type AuditEvent = typeof auditEvent.$inferSelect

/** Adds an event to the audit log. */
export async function insertAuditEvent(tx: Tx, row: AuditEvent): Promise<void> {
  await tx.insert(auditEvent).values(row)
}

export type AuditFilter = {
  action?: string
  /** E-mail address or id of who acted or was acted upon. */
  person?: string
  from?: Date
  /** Not included. */
  before?: Date
}

type Named = { name: string; email: string } | null
export type AuditRow = AuditEvent & { actor: Named; subject: Named }

async function conditions(db: Db | Tx, filter: AuditFilter): Promise<SQL | undefined> {
  const { action, person, from, before } = filter
  let who: SQL | undefined
  if (person) {
    const found = await db
      .select({ id: account.id })
      .from(account)
      .where(or(eq(account.emailFolded, fold(person)), eq(account.id, person)))
    const ids = [person, ...found.map(({ id }) => id)]
    who = or(
      inArray(auditEvent.accountId, ids),
      and(eq(auditEvent.subjectKind, 'account'), inArray(auditEvent.subjectId, ids)),
    )
  }
  return and(
    action ? eq(auditEvent.action, action) : undefined,
    who,
    from ? gte(auditEvent.at, from) : undefined,
    before ? lt(auditEvent.at, before) : undefined,
  )
}

/** Events that fit, the latest first, with the names of who acted. */
export async function findAuditEvents(
  db: Db | Tx,
  filter: AuditFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: AuditRow[]; total: number }> {
  const where = await conditions(db, filter)
  const subject = aliasedTable(account, 'subject')
  const rows = await db
    .select({
      event: auditEvent,
      name: account.name,
      email: account.email,
      subjectName: subject.name,
      subjectEmail: subject.email,
    })
    .from(auditEvent)
    .leftJoin(account, eq(account.id, auditEvent.accountId))
    .leftJoin(
      subject,
      and(eq(auditEvent.subjectKind, 'account'), eq(subject.id, auditEvent.subjectId)),
    )
    .where(where)
    .orderBy(desc(auditEvent.at), desc(auditEvent.id))
    .limit(limit)
    .offset(offset)
  return {
    rows: rows.map(({ event, name, email, subjectName, subjectEmail }) => ({
      ...event,
      actor: name !== null && email !== null ? { name, email } : null,
      subject:
        subjectName !== null && subjectEmail !== null
          ? { name: subjectName, email: subjectEmail }
          : null,
    })),
    total: await db.$count(auditEvent, where),
  }
}
