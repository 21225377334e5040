import type { AuditAction, AuditSubject } from '#app/domain/accounts/audit-actions.ts'
import { insertAuditEvent, type AuditEvent } from '#db/queries/audit.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../context.ts'

export type Audited = {
  action: AuditAction
  subjectKind: AuditSubject
  subjectId: string
  /** Further facts; never a secret, a name or an e-mail address. */
  detail?: AuditEvent['detail']
  /** Who acted, where the context cannot know it yet: whoever is just signing in. */
  accountId?: string
  /** Network address of the browser. */
  address?: string
}

/** Writes to the audit log, in the transaction of what was done: neither is there without the other. */
export async function audit(
  tx: Tx,
  { actor, now, newId }: Pick<Context, 'actor' | 'now' | 'newId'>,
  { action, subjectKind, subjectId, detail = {}, accountId, address }: Audited,
): Promise<void> {
  const known = actor.kind === 'account' ? actor.accountId : undefined
  await insertAuditEvent(tx, {
    id: newId(),
    at: now(),
    action,
    accountId: accountId ?? known ?? null,
    actorKind: accountId === undefined ? actor.kind : 'account',
    subjectKind,
    subjectId,
    address: address ?? null,
    detail,
  })
}
