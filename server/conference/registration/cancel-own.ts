import { DomainError } from '#app/domain/shared/errors.ts'
import { liveStates, type Registration } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { move } from './move.ts'
import { conferenceIdOf, ownRegistration, type ByLink } from './own.ts'
import { readRegistry, underLock } from './registry.ts'
import { settle } from './settle.ts'

/**
 * Somebody cancels their own registration, also a turn in the waiting list; possible until the conference is over. The
 * place goes to the waiting list in the same transaction. Twice is once.
 * @throws DomainError `not-found`, `link.unknown`, `registration.over` for one that ended otherwise
 */
export async function cancelOwn(context: Context, { slug, token }: ByLink): Promise<Registration> {
  ask(context, 'conference.own-registration')
  const { store } = context
  const registry = await readRegistry(store.read, await conferenceIdOf(store.read, slug))
  return underLock(store, context.now(), async (tx) => {
    const row = await ownRegistration(tx, store, registry.conference.id, token)
    if (row.state === 'cancelled') return row
    if (!(liveStates as readonly string[]).includes(row.state) || context.now() >= registry.endsAt)
      throw new DomainError('registration.over')
    const cancelled = await move(tx, context, registry, row, 'cancelled', { what: 'by-person' })
    await settle(tx, context, registry)
    return cancelled
  })
}
