import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { fold } from '#app/domain/shared/text.ts'
import {
  insertRegistrationEvents,
  updateRegistration,
  type Registration,
} from '#db/queries/registrations.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { registrationChanged } from '../registration-changed.ts'
import type { Registry } from './registry.ts'
import { writeToPerson } from './write.ts'

type Move = {
  /** Columns that change with it. */
  set?: Partial<Registration>
  /** What happened, where the state says too little. */
  what?: string
  /** Said to the person and kept in the history. */
  note?: string | null
  /** The letter to the person; by the state unless told. */
  letter?: Parameters<typeof writeToPerson>[4] | null
  /** Nobody did it: time or the waiting list. */
  byPortal?: boolean
  /** Another person has the place now. */
  swapped?: boolean
}

function columnsOf(to: RegistrationState, row: Registration, now: Date): Partial<Registration> {
  switch (to) {
    case 'confirmed':
      return { waitingSince: null, offeredUntil: null, endedAt: null, confirmedAt: now }
    case 'pending':
      return { waitingSince: null, offeredUntil: null, endedAt: null }
    case 'waiting':
      return { waitingSince: row.waitingSince ?? now, offeredUntil: null, endedAt: null }
    case 'offered':
      return { waitingSince: row.waitingSince ?? now, endedAt: null }
    default:
      return { waitingSince: null, offeredUntil: null, endedAt: now, emailKey: null }
  }
}

/**
 * Changes a registration's state with all that follows: its history, the letter, and whoever listens. The caller holds
 * the lock and has checked that the move is allowed and the place is there.
 */
export async function move(
  tx: Tx,
  context: Context,
  registry: Registry,
  row: Registration,
  to: RegistrationState,
  { set = {}, what, note = null, letter = to, swapped, byPortal }: Move = {},
): Promise<Registration> {
  const now = context.now()
  const changed: Partial<Registration> = {
    ...columnsOf(to, row, now),
    ...set,
    state: to,
    updatedAt: now,
    version: row.version + 1,
  }
  const registration = { ...row, ...changed }
  await updateRegistration(tx, row.id, changed)
  await noteEvent(tx, context, registration, row.state, { what, note, byPortal })
  await registrationChanged(tx, context, { registration, from: row.state, swapped })
  if (letter !== null) await writeToPerson(tx, context, registry, registration, letter, { note })
  return registration
}

/** Adds to a registration's history. */
export async function noteEvent(
  tx: Tx,
  { actor, now, newId }: Context,
  { id, state }: Pick<Registration, 'id' | 'state'>,
  from: RegistrationState | null,
  { what, note, byPortal }: { what?: string; note?: string | null; byPortal?: boolean } = {},
): Promise<void> {
  await insertRegistrationEvents(tx, [
    {
      id: newId(),
      registrationId: id,
      at: now(),
      from,
      to: state,
      what: what ?? null,
      note: note || null,
      byAccountId: actor.kind === 'account' && !byPortal ? actor.accountId : null,
    },
  ])
}

/** What the door and the desk search. */
export const searchTextOf = ({
  name,
  nameLatin,
  organisation,
  email,
  code,
}: Pick<Registration, 'name' | 'nameLatin' | 'organisation' | 'email' | 'code'>) =>
  fold([name, nameLatin, organisation, email, code].join(' '))
