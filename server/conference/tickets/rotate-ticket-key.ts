import { DomainError } from '#app/domain/shared/errors.ts'
import { addTicketKey, retireTicketKey, ticketKeyInForce } from '#db/queries/conference-tickets.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { makeTicketKey } from './signing.ts'

/**
 * Puts a new key in force for a conference's tickets. The private half of the old one is erased; its tickets still
 * open the door, unless it is withdrawn because somebody else may have it.
 * @param key the key the page showed: a second click changes nothing
 * @throws DomainError `not-found`, `permission.denied`, `form.stale` when another key is in force meanwhile
 */
export async function rotateTicketKey(
  context: Context,
  { slug, key, withdraw }: { slug: string; key: string; withdraw: boolean },
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.rotate-ticket-key', { scope: 'conference', scopeId: conference.id })
  const made = makeTicketKey(conference.id, context.now())
  await context.store.transact(async (tx) => {
    const old = await ticketKeyInForce(tx, conference.id)
    if ((old?.id ?? '') !== key) throw new DomainError('form.stale')
    if (old) await retireTicketKey(tx, old.id, context.now(), withdraw)
    await addTicketKey(tx, made)
    await audit(tx, context, {
      action: 'ticket.key-rotated',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { key: made.id, withdrawn: withdraw },
    })
  })
}
