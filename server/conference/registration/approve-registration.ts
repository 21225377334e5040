import type { Registration } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { managed, type Managed } from './managed.ts'
import { move } from './move.ts'
import { readRegistry, underLock } from './registry.ts'

/**
 * Approves a registration that waits for it; its place was kept all along. Twice is once.
 * @throws DomainError `not-found`, `form.stale`, `registration.over` for one that asks for no approval
 */
export async function approveRegistration(context: Context, of: Managed): Promise<Registration> {
  ask(context, 'conference.manage-registrations', { scope: 'conference', scopeId: of.conferenceId })
  const { store } = context
  const registry = await readRegistry(store.read, of.conferenceId)
  return underLock(store, context.now(), async (tx) => {
    const { row, done } = await managed(tx, of, { from: ['pending'], already: ['confirmed'] })
    return done ? row : move(tx, context, registry, row, 'confirmed')
  })
}
