import type { Registration } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { managed, type Managed } from './managed.ts'
import { move } from './move.ts'
import { readRegistry, underLock } from './registry.ts'
import { settle } from './settle.ts'

/**
 * Declines a registration that waits for approval or for a place; what it held goes to the waiting list at once.
 * @param note said to the person
 * @throws DomainError `not-found`, `form.stale`, `registration.over`
 */
export async function declineRegistration(
  context: Context,
  { note = '', ...of }: Managed & { note?: string },
): Promise<Registration> {
  ask(context, 'conference.manage-registrations', { scope: 'conference', scopeId: of.conferenceId })
  const { store } = context
  const registry = await readRegistry(store.read, of.conferenceId)
  return underLock(store, context.now(), async (tx) => {
    const { row, done } = await managed(tx, of, {
      from: ['pending', 'waiting', 'offered'],
      already: ['declined'],
    })
    if (done) return row
    const declined = await move(tx, context, registry, row, 'declined', { note })
    await settle(tx, context, registry)
    return declined
  })
}
