import { DomainError } from '#app/domain/shared/errors.ts'
import { registrationOfAccount } from '#db/queries/conference-tickets.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { readyLinks, registrationToken } from '../registration/links.ts'

/**
 * The secret part of the address of one's own ticket.
 * @returns null for who has not registered with this account
 * @throws DomainError `not-found`, `sign-in.required`
 */
export async function ownTicket(context: Context, slug: string): Promise<string | null> {
  ask(context, 'conference.show-own-ticket')
  const { actor, store } = context
  if (actor.kind !== 'account') throw new DomainError('sign-in.required')
  const conference = await findConference(context, slug)
  const row = await registrationOfAccount(store.read, conference.id, actor.accountId)
  if (!row) return null
  await readyLinks(store, context.now())
  return registrationToken(store, row)
}
