import { DomainError } from '#app/domain/shared/errors.ts'
import { placeTakingStates } from '#app/domain/conference/vocabulary.ts'
import { liveStates, type Registration } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { managed, type Managed } from './managed.ts'
import { move } from './move.ts'
import { fits, readPlaces } from './places.ts'
import { readRegistry, underLock } from './registry.ts'
import { settle } from './settle.ts'

/**
 * Gives a registration another kind of attendance. Where it takes a place, the new kind's quotas must have one, or the
 * same quota covers both; whoever waits goes on waiting, at the same turn.
 * @throws DomainError `not-found`, `form.stale`, `registration.over`, `registration.full`; `form.invalid` at `kindId`
 */
export async function changeKind(
  context: Context,
  { kindId, ...of }: Managed & { kindId: string },
): Promise<Registration> {
  ask(context, 'conference.manage-registrations', { scope: 'conference', scopeId: of.conferenceId })
  const { store } = context
  const registry = await readRegistry(store.read, of.conferenceId)
  if (!registry.kinds.has(kindId)) throw new DomainError('form.invalid', {}, { kindId: 'choice' })
  return underLock(store, context.now(), async (tx) => {
    const { row } = await managed(tx, of, { from: liveStates, already: [] })
    if (row.kindId === kindId) return row
    const places = await readPlaces(tx, of.conferenceId, registry.fields)
    const before = places.needsOf(row.kindId, {})
    const added = Object.entries(places.needsOf(kindId, {})).filter(([id]) => !(id in before))
    const takes = (placeTakingStates as readonly string[]).includes(row.state)
    if (takes && !fits(places, Object.fromEntries(added)))
      throw new DomainError('registration.full')
    const changed = await move(tx, context, registry, row, row.state, {
      set: {
        kindId,
        offeredUntil: row.offeredUntil,
        confirmedAt: row.confirmedAt,
      },
      what: 'kind-changed',
      letter: null,
    })
    await settle(tx, context, registry)
    return changed
  })
}
