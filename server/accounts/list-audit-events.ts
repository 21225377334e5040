import type { AuditAction, AuditSubject } from '#app/domain/accounts/audit-actions.ts'
import { AUDIT_PAGE, type AuditQuery } from '#app/domain/accounts/audit-query.ts'
import { findAuditEvents } from '#db/queries/audit.ts'
import { ask, type Context } from '../context.ts'

export type AuditEntry = {
  id: string
  at: Date
  action: AuditAction
  actorKind: 'visitor' | 'account' | 'operator'
  /** Null: nobody signed in, or an account that has been erased. */
  actor: { name: string; email: string } | null
  /** Done by somebody to their own account. */
  isSelf: boolean
  subjectKind: AuditSubject
  subjectId: string
  /** Where the subject is an account that is still there. */
  subject: { name: string; email: string } | null
  address: string | null
  detail: Record<string, string | number | boolean | null>
}

const DAY = 86_400_000
const start = (day: string) => (day ? new Date(`${day}T00:00:00Z`) : undefined)

/** A page of the audit log, the latest first. Days are those of UTC. */
export async function listAuditEvents(
  context: Context,
  { action, person, from, to, page }: AuditQuery,
): Promise<{ entries: AuditEntry[]; total: number; pages: number }> {
  ask(context, 'accounts.read-audit')
  const last = start(to)
  const { rows, total } = await findAuditEvents(
    context.store.read,
    {
      action: action ?? undefined,
      person: person || undefined,
      from: start(from),
      before: last && new Date(last.getTime() + DAY),
    },
    { limit: AUDIT_PAGE, offset: (page - 1) * AUDIT_PAGE },
  )
  const entries = rows.map(
    ({ id, at, actorKind, actor, subjectId, subject, address, detail, ...row }) => ({
      id,
      at,
      action: row.action as AuditAction,
      actorKind,
      actor,
      subjectKind: row.subjectKind as AuditSubject,
      isSelf: row.subjectKind === 'account' && row.accountId === subjectId,
      subjectId,
      subject,
      address,
      detail,
    }),
  )
  return { entries, total, pages: Math.max(1, Math.ceil(total / AUDIT_PAGE)) }
}
