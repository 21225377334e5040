import { DomainError } from '#app/domain/shared/errors.ts'
import { fold } from '#app/domain/shared/text.ts'
import { registrationByEmail, type Registration } from '#db/queries/registrations.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { newSalt } from './links.ts'
import { move, searchTextOf } from './move.ts'
import type { Registry } from './registry.ts'

export type NewPerson = {
  name: string
  nameLatin: string
  position: string
  /** Null: letters go to `fallback`. */
  email: string | null
  /** The manager's address. */
  fallback?: string
}

/**
 * Puts another person in the place of a registration: no new place is needed. Answers were the other person's and are
 * gone, the old link and ticket are void, the consent is asked anew.
 * @throws DomainError `form.invalid` at `email` for an address that is registered already
 */
export async function swapPerson(
  tx: Tx,
  context: Context,
  registry: Registry,
  row: Registration,
  { name, nameLatin, position, email, fallback = '' }: NewPerson,
): Promise<Registration> {
  const emailKey = email === null ? null : fold(email)
  const there = emailKey && (await registrationByEmail(tx, row.conferenceId, emailKey))
  if (there && there.id !== row.id)
    throw new DomainError('form.invalid', {}, { email: 'registered' })
  const person = { name, nameLatin, email: email ?? fallback, organisation: row.organisation }
  return move(tx, context, registry, row, row.state, {
    set: {
      ...person,
      position,
      emailKey,
      searchText: searchTextOf({ ...person, code: row.code }),
      accountId: null,
      secretHash: newSalt(),
      acceptedAt: null,
      consentAt: null,
      consentVersion: null,
      waitingSince: row.waitingSince,
      offeredUntil: row.offeredUntil,
      confirmedAt: row.confirmedAt,
    },
    what: 'name-swapped',
    swapped: true,
    letter: row.state === 'confirmed' && email !== null ? 'invited' : null,
  })
}
