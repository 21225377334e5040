import { DomainError } from '#app/domain/shared/errors.ts'
import { countAdministrators, deleteAccount, namedGrants } from '#db/queries/accounts-people.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../context.ts'
import { audit } from './audit.ts'
import { personalData } from './personal-data/index.ts'

/**
 * Erases an account and everything the portal knows of the person, in one transaction: every part shreds its own
 * (server/accounts/personal-data), then the account goes. The audit log keeps that it was erased, not whose it was.
 * @throws DomainError `administrator.last`
 */
export async function eraseAccount(
  tx: Tx,
  context: Pick<Context, 'now' | 'newId'>,
  accountId: string,
): Promise<void> {
  const grants = (await namedGrants(tx, [accountId])).get(accountId) ?? []
  const administers = grants.some(
    ({ role, scope }) => role === 'administrator' && scope === 'portal',
  )
  if (administers && (await countAdministrators(tx)) === 1)
    throw new DomainError('administrator.last')
  // In order: a part may still need the account's address to find what is the person's.
  for (const part of personalData) await part.shred(tx, accountId, context.now())
  await deleteAccount(tx, accountId)
  await audit(
    tx,
    { ...context, actor: { kind: 'visitor' } },
    { action: 'account.erased', subjectKind: 'account', subjectId: accountId },
  )
}
