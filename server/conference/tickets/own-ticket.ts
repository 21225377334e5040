import { registrationOfAccount } from '#db/queries/conference-tickets.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { readyLinks, registrationToken } from '../registration/links.ts'

/**
 * The secret part of the address of one's own ticket.
 * @returns null for who has not registered with this account
 * @throws DomainError `not-found`, `sign-in.required`
 */
export async function ownTicket(context: Context, slug: string): Promise<string | null> {
  ask(context, 'conference.show-own-ticket')
  const { store } = context
  const accountId = ownId(context)
  const conference = await findConference(context, slug)
  const row = await registrationOfAccount(store.read, conference.id, accountId)
  if (!row) return null
  await readyLinks(store, context.now())
  return registrationToken(store, row)
}
