import { invitationState } from '#app/domain/accounts/people.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { invitationByToken, type Invitation } from '#db/queries/accounts-invitations.ts'
import type { Db, Tx } from '#db/store.ts'
import { hashToken } from './one-time-link.ts'

/**
 * The invitation of a link that still works.
 * @throws DomainError `link.unknown`, also when withdrawn; `link.used`, `link.expired`
 */
export async function usableInvitation(db: Db | Tx, token: string, now: Date): Promise<Invitation> {
  const row = await invitationByToken(db, hashToken(token))
  if (!row) throw new DomainError('link.unknown')
  const state = invitationState(row, now)
  if (state === 'accepted') throw new DomainError('link.used')
  if (state === 'revoked') throw new DomainError('link.unknown')
  if (state === 'expired') throw new DomainError('link.expired')
  return row
}
