import type { AuditAction, AuditSubject } from '#app/domain/accounts/audit-actions.ts'
import { audit } from '#app/i18n/audit.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'

type Entry = {
  id: string
  /** As the language writes it, and for machines. */
  at: string
  iso: string
  action: AuditAction
  actorKind: 'visitor' | 'account' | 'operator'
  actor: { name: string; email: string } | null
  isSelf: boolean
  subjectKind: AuditSubject
  subjectId: string
  subject: { name: string; email: string } | null
  address: string | null
  detail: Record<string, string | number | boolean | null>
}

/** Events of the audit log, one a row. */
export function AuditTable({ entries, total }: { entries: readonly Entry[]; total: number }) {
  const t = useMessages(audit)
  return (
    <DataTable
      caption={t.count(total)}
      columns={[
        { key: 'action', label: t.columns.action },
        { key: 'who', label: t.columns.who },
        { key: 'subject', label: t.columns.subject, hideOnPhone: true },
        { key: 'at', label: t.columns.at, hideOnPhone: true },
      ]}
      rows={entries.map((entry) => ({
        rowKey: entry.id,
        action: (
          <>
            {t.action[entry.action] ?? entry.action}
            <Detail {...entry} />
            <time dateTime={entry.iso} className="block text-xs font-normal text-muted sm:hidden">
              {entry.at}
            </time>
          </>
        ),
        who: (
          <>
            {entry.actor ? entry.actor.name : t.who[entry.actorKind]}
            <span className="block text-xs wrap-anywhere text-muted">
              {[entry.actor?.email, entry.address && t.address(entry.address)]
                .filter(Boolean)
                .join(', ')}
            </span>
          </>
        ),
        subject: <Subject {...entry} />,
        at: (
          <time dateTime={entry.iso} className="text-muted">
            {entry.at}
          </time>
        ),
      }))}
    />
  )
}

function Subject({ isSelf, subjectKind, subjectId, subject }: Entry) {
  const t = useMessages(audit)
  if (isSelf) return <span className="text-muted">{t.self}</span>
  if (subjectId === 'unknown') return <span className="text-muted">{t.unknownAccount}</span>
  return (
    <>
      {subject ? subject.name : t.subject[subjectKind]}
      <span className="block text-xs wrap-anywhere text-muted">
        {subject ? subject.email : subjectId === '*' ? '' : subjectId}
      </span>
    </>
  )
}

/** Further facts: the way of signing in in words, others as they were written. */
function Detail({ detail }: Entry) {
  const t = useMessages(audit)
  const methods: Record<string, string> = t.method
  const names: Record<string, string> = t.fact
  const facts = Object.entries(detail).map(([name, value]) =>
    name === 'method'
      ? (methods[String(value)] ?? String(value))
      : `${names[name] ?? name}: ${String(value)}`,
  )
  if (facts.length === 0) return null
  return (
    <span className="block text-xs font-normal wrap-anywhere text-muted">{facts.join(', ')}</span>
  )
}
