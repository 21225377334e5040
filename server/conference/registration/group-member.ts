import { DomainError } from '#app/domain/shared/errors.ts'
import {
  liveStates,
  registrationById,
  type Registration,
  type RegistrationGroup,
} from '#db/queries/registrations.ts'
import type { Store, Tx } from '#db/store.ts'
import { ownGroup } from './own.ts'

/**
 * Somebody of the group a link opens.
 * @throws DomainError `link.unknown`; `not-found` for somebody who is not of this group
 */
export async function memberByLink(
  tx: Tx,
  store: Store,
  conferenceId: string,
  token: string,
  registrationId: string,
): Promise<{ group: RegistrationGroup; row: Registration; live: boolean }> {
  const group = await ownGroup(tx, store, conferenceId, token)
  const row = await registrationById(tx, conferenceId, registrationId)
  if (row?.groupId !== group.id) throw new DomainError('not-found')
  return { group, row, live: (liveStates as readonly string[]).includes(row.state) }
}
