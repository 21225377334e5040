import { DomainError } from '#app/domain/shared/errors.ts'
import type { Registration } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { memberByLink } from './group-member.ts'
import { move } from './move.ts'
import { conferenceIdOf, type ByLink } from './own.ts'
import { readRegistry, underLock } from './registry.ts'
import { settle } from './settle.ts'

/**
 * A manager cancels one of theirs; the place goes to the waiting list in the same transaction. Twice is once.
 * @throws DomainError `not-found`, `link.unknown`, `registration.over`
 */
export async function cancelMember(
  context: Context,
  { slug, token, registrationId }: ByLink & { registrationId: string },
): Promise<Registration> {
  ask(context, 'conference.own-registration')
  const { store } = context
  const registry = await readRegistry(store.read, await conferenceIdOf(store.read, slug))
  return underLock(store, context.now(), async (tx) => {
    const { conference, endsAt } = registry
    const { row, live } = await memberByLink(tx, store, conference.id, token, registrationId)
    if (row.state === 'cancelled') return row
    if (!live || context.now() >= endsAt) throw new DomainError('registration.over')
    const cancelled = await move(tx, context, registry, row, 'cancelled', { what: 'by-manager' })
    await settle(tx, context, registry)
    return cancelled
  })
}
