import { DomainError } from '#app/domain/shared/errors.ts'
import type { Registration } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { conferenceIdOf, ownRegistration, stillChangeable, type ByLink } from './own.ts'
import { readRegistry, underLock } from './registry.ts'
import { swapPerson, type NewPerson } from './swap.ts'

/**
 * Gives one's own confirmed place to somebody else, who gets a letter with a link of their own.
 * @throws DomainError `not-found`, `link.unknown`, `form.stale`, `registration.closed` when changes are over,
 *   `registration.over` for one that is not confirmed; `form.invalid` at `email`
 */
export async function swapOwn(
  context: Context,
  { slug, token, version, ...person }: ByLink & NewPerson & { version: number; email: string },
): Promise<Registration> {
  ask(context, 'conference.own-registration')
  const { store } = context
  const registry = await readRegistry(store.read, await conferenceIdOf(store.read, slug))
  stillChangeable(registry, context.now())
  return underLock(store, context.now(), async (tx) => {
    const row = await ownRegistration(tx, store, registry.conference.id, token)
    if (row.version !== version) throw new DomainError('form.stale')
    if (row.state !== 'confirmed') throw new DomainError('registration.over')
    return swapPerson(tx, context, registry, row, person)
  })
}
