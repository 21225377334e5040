import { DomainError } from '#app/domain/shared/errors.ts'
import { countAdministrators, deleteAccount, namedGrants } from '#db/queries/accounts-people.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import type { Tx } from '#db/store.ts'
import { endRegistrationsOf } from '../conference/registration/end-registrations-of.ts'
import type { Context } from '../context.ts'
import { audit } from './audit.ts'
import { ownRegistrations } from './personal-data/conference-registration.ts'
import { personalData } from './personal-data/index.ts'

/**
 * Erases an account and everything the portal knows of the person, in one transaction, which holds the lock of
 * registrations: live ones end with all that follows, every part shreds its own (server/accounts/personal-data), then
 * the account goes. The audit log keeps that it was erased, not whose it was; who erased it for another, and why.
 * @throws DomainError `administrator.last`
 */
export async function eraseAccount(
  tx: Tx,
  context: Context,
  accountId: string,
  reason?: string,
): Promise<void> {
  const grants = (await namedGrants(tx, [accountId])).get(accountId) ?? []
  const administers = grants.some(
    ({ role, scope }) => role === 'administrator' && scope === 'portal',
  )
  if (administers && (await countAdministrators(tx)) === 1)
    throw new DomainError('administrator.last')
  await endRegistrationsOf(tx, context, accountId, await ownRegistrations(tx, accountId))
  // Before the shredding: of who erases themself it takes the name out of this too.
  await audit(tx, context, {
    action: 'account.erased',
    subjectKind: 'account',
    subjectId: accountId,
    detail: reason === undefined ? {} : { reason },
  })
  // In order: a part may still need the account's address to find what is the person's.
  for (const part of personalData) await part.shred(tx, accountId, context.now())
  await deleteAccount(tx, accountId)
  await raiseVersion(tx, 'conference')
}
