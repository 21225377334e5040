import { conferenceById } from '#db/queries/conferences.ts'
import { revokedIssues } from '#db/queries/conference-tickets.ts'
import type { Tx } from '#db/store.ts'
import type { RegistrationRow } from '../registration-changed.ts'
import { ticketSigner, type Signing } from './signing.ts'

/**
 * The text of the QR on a registration's ticket. It is the same every time until the ticket is revoked, the key
 * rotated, or the conference moved. Whether the registration has a right to a ticket is the caller's to ask.
 * @param tx where the caller is within a transaction; never without it there
 * @returns 167 letters and digits (app/domain/conference/ticket.ts)
 */
export async function ticketCode(
  context: Signing,
  registration: Pick<RegistrationRow, 'id' | 'conferenceId' | 'kindId'>,
  tx?: Tx,
): Promise<string> {
  const db = tx ?? context.store.read
  const conference = await conferenceById(db, registration.conferenceId)
  if (!conference) throw new Error(`There is no conference ${registration.conferenceId}`)
  const signTicket = await ticketSigner(context, conference, tx)
  const revoked = await revokedIssues(db, [registration.id])
  return signTicket(registration, revoked.get(registration.id))
}
