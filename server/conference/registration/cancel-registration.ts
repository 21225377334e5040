import { liveStates, type Registration } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { managed, type Managed } from './managed.ts'
import { move } from './move.ts'
import { readRegistry, underLock } from './registry.ts'
import { settle } from './settle.ts'

/**
 * Cancels somebody's registration; the place goes to the waiting list in the same transaction. Twice is once.
 * @param note said to the person
 * @throws DomainError `not-found`, `form.stale`, `registration.over` for one that ended otherwise
 */
export async function cancelRegistration(
  context: Context,
  { note = '', ...of }: Managed & { note?: string },
): Promise<Registration> {
  ask(context, 'conference.manage-registrations', { scope: 'conference', scopeId: of.conferenceId })
  const { store } = context
  const registry = await readRegistry(store.read, of.conferenceId)
  return underLock(store, context.now(), async (tx) => {
    const { row, done } = await managed(tx, of, { from: liveStates, already: ['cancelled'] })
    if (done) return row
    const cancelled = await move(tx, context, registry, row, 'cancelled', { note })
    await settle(tx, context, registry)
    return cancelled
  })
}
