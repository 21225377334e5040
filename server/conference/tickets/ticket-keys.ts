import type { TicketKey } from '#app/domain/conference/ticket.ts'
import { readTicketKeys } from '#db/queries/conference-tickets.ts'
import { ask, type Context } from '../../context.ts'

/**
 * The public keys by which tickets are checked, of every conference, so that a ticket for another one can be called
 * that. No secret is in them.
 */
export async function ticketKeys(context: Context): Promise<TicketKey[]> {
  ask(context, 'conference.show')
  const rows = await readTicketKeys(context.store.read)
  return rows.map(({ id, conferenceId, publicKey, withdrawnAt }) => ({
    id,
    conferenceId,
    publicKey,
    withdrawn: withdrawnAt !== null,
  }))
}
