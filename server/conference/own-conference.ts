import type { Thing } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { conferenceById, conferenceBySlug, type ConferenceRow } from '#db/queries/conferences.ts'
import type { Db, Tx } from '#db/store.ts'

/**
 * The conference of an address, for who may do something with it.
 * @param asks the question of the matrix, about this conference: called before anything is told
 * @throws DomainError `not-found`; what `asks` throws
 */
export async function ownConference(
  db: Db,
  slug: string,
  asks: (thing: Thing) => void,
): Promise<ConferenceRow> {
  const found = await conferenceBySlug(db, slug)
  asks({ scope: 'conference', scopeId: found?.id ?? '' })
  if (!found) throw new DomainError('not-found')
  return found
}

/**
 * The same conference within a transaction that changes its programme.
 * @throws DomainError `conference.archived` for one that is over; `not-found` where it went meanwhile
 */
export async function changeable(tx: Tx, id: string): Promise<ConferenceRow> {
  const found = await conferenceById(tx, id)
  if (!found) throw new DomainError('not-found')
  if (found.state === 'archived') throw new DomainError('conference.archived')
  return found
}
