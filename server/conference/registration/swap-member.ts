import { DomainError } from '#app/domain/shared/errors.ts'
import type { Registration } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { memberByLink } from './group-member.ts'
import { conferenceIdOf, stillChangeable, type ByLink } from './own.ts'
import { readRegistry, underLock } from './registry.ts'
import { swapPerson, type NewPerson } from './swap.ts'

/**
 * A manager puts another person in the place of one of theirs; no new place is needed.
 * @throws DomainError `not-found`, `link.unknown`, `form.stale`, `registration.closed` when changes are over,
 *   `registration.over` for one that ended; `form.invalid` at `email`
 */
export async function swapMember(
  context: Context,
  {
    slug,
    token,
    registrationId,
    version,
    ...person
  }: ByLink & NewPerson & { registrationId: string; version: number },
): Promise<Registration> {
  ask(context, 'conference.own-registration')
  const { store } = context
  const registry = await readRegistry(store.read, await conferenceIdOf(store.read, slug))
  stillChangeable(registry, context.now())
  return underLock(store, context.now(), async (tx) => {
    const { group, row, live } = await memberByLink(
      tx,
      store,
      registry.conference.id,
      token,
      registrationId,
    )
    if (row.version !== version) throw new DomainError('form.stale')
    if (!live) throw new DomainError('registration.over')
    const fallback = group.managerEmail ?? ''
    return swapPerson(tx, context, registry, row, { ...person, fallback })
  })
}
