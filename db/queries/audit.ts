import { auditEvent } from '../schema/index.ts'
import type { Tx } from '../store.ts'

export type AuditEvent = typeof auditEvent.$inferSelect

/** Adds an event to the audit log. */
export async function insertAuditEvent(tx: Tx, row: AuditEvent): Promise<void> {
  await tx.insert(auditEvent).values(row)
}
