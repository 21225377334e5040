import { DomainError } from '#app/domain/shared/errors.ts'
import type { Registration } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { managed, type Managed } from './managed.ts'
import { move } from './move.ts'
import { fits, readPlaces } from './places.ts'
import { readRegistry, underLock } from './registry.ts'
import { settle } from './settle.ts'

const HOUR_MS = 3_600_000

/**
 * An organiser offers a place to somebody of the waiting list out of turn. The place must be there: an offer is a
 * reservation, never a promise. People of a group are offered places together, by the list itself.
 * @throws DomainError `not-found`, `form.stale`, `registration.over`, `registration.full`, `registration.group`
 */
export async function offerPlace(context: Context, of: Managed): Promise<Registration> {
  ask(context, 'conference.manage-registrations', { scope: 'conference', scopeId: of.conferenceId })
  const { store } = context
  const registry = await readRegistry(store.read, of.conferenceId)
  return underLock(store, context.now(), async (tx) => {
    await settle(tx, context, registry)
    const { row, done } = await managed(tx, of, { from: ['waiting'], already: ['offered'] })
    if (done) return row
    if (row.groupId !== null) throw new DomainError('registration.group')
    const places = await readPlaces(tx, of.conferenceId, registry.fields)
    if (!fits(places, places.needsOf(row.kindId, row.answers as never)))
      throw new DomainError('registration.full')
    const end = context.now().getTime() + registry.setup.offerHours * HOUR_MS
    const offeredUntil = new Date(Math.min(end, registry.endsAt.getTime()))
    return move(tx, context, registry, row, 'offered', { set: { offeredUntil } })
  })
}
