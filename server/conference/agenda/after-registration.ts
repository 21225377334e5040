import { fold } from '#app/domain/shared/text.ts'
import { deleteSeats, seatsOfRegistration, type SeatRow } from '#db/queries/conference-agenda.ts'
import { conferenceById } from '#db/queries/conferences.ts'
import { recipientOf } from '#db/queries/mail.ts'
import type { Tx } from '#db/store.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import type { Context } from '../../context.ts'
import { releaseInForce } from '../release-in-force.ts'
import type { RegistrationRow } from '../registration-changed.ts'
import { promote } from './promote.ts'

/**
 * A registration that is confirmed no longer, or now somebody else's, gives up its seats and places in lines; who
 * waits moves up in the same transaction.
 */
export async function seatsAfterRegistration(
  tx: Tx,
  context: Context,
  { registration, from }: { registration: RegistrationRow; from: RegistrationRow['state'] | null },
): Promise<void> {
  // Nobody has a seat before they are registered.
  if (from === null) return
  const seats = await seatsOfRegistration(tx, registration.id)
  if (seats.length === 0) return
  const lost: SeatRow[] = []
  for (const seat of seats)
    if (registration.state !== 'confirmed' || !(await isStill(tx, registration, seat.accountId)))
      lost.push(seat)
  if (lost.length === 0) return
  await deleteSeats(
    tx,
    lost.map(({ id }) => id),
  )
  const conference = await conferenceById(tx, registration.conferenceId)
  const release = await releaseInForce(tx, registration.conferenceId)
  for (const { sessionId, state } of lost) {
    const session = release?.body.sessions.find(({ id }) => id === sessionId)
    if (state === 'taken' && session && conference) await promote(tx, context, conference, session)
  }
  await raiseVersion(tx, 'conference')
}

/** Whether a registration is (still) of the person who took the seat: a company may have passed it to a colleague. */
async function isStill(
  tx: Tx,
  { accountId, email }: RegistrationRow,
  seatOwner: string | null,
): Promise<boolean> {
  // Given by an organiser to whoever comes with this registration.
  if (seatOwner === null) return true
  if (accountId !== null) return accountId === seatOwner
  const person = await recipientOf(tx, seatOwner)
  return person !== undefined && fold(person.email) === fold(email)
}
