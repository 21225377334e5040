import { DomainError } from '#app/domain/shared/errors.ts'
import { groupMembers } from '#db/queries/registration-groups.ts'
import { ask, type Context } from '../../context.ts'
import { move } from './move.ts'
import { conferenceIdOf, ownGroup, type ByLink } from './own.ts'
import { readRegistry, underLock } from './registry.ts'
import { settle } from './settle.ts'
import { writeToManager } from './write.ts'

/**
 * A manager takes the places offered to a group, or leaves them all to the next. Twice is once.
 * @throws DomainError `not-found`, `link.unknown`, `offer.expired`, `registration.over` where nothing is offered
 */
export async function answerGroupOffer(
  context: Context,
  { slug, token, accept }: ByLink & { accept: boolean },
): Promise<void> {
  ask(context, 'conference.own-registration')
  const { store } = context
  const registry = await readRegistry(store.read, await conferenceIdOf(store.read, slug))
  const now = context.now()
  const expired = await underLock(store, now, async (tx) => {
    const group = await ownGroup(tx, store, registry.conference.id, token)
    const members = await groupMembers(tx, group.id)
    const offered = members.filter(({ state }) => state === 'offered')
    if (offered.length === 0) {
      const goals = accept ? ['confirmed', 'pending'] : ['cancelled']
      if (members.some(({ state }) => goals.includes(state))) return false
      const ended = members.some(({ state }) => state === 'expired')
      throw new DomainError(ended ? 'offer.expired' : 'registration.over')
    }
    if (offered.some(({ offeredUntil }) => offeredUntil === null || offeredUntil <= now)) {
      await settle(tx, context, registry)
      return true
    }
    for (const row of offered) {
      const approval = registry.kinds.get(row.kindId)?.approval ?? false
      await move(
        tx,
        context,
        registry,
        row,
        accept ? (approval ? 'pending' : 'confirmed') : 'cancelled',
        { what: accept ? 'offer-taken' : 'offer-left', ...(!accept && { letter: null }) },
      )
    }
    if (accept)
      await writeToManager(tx, context, registry, group, 'confirmed', { people: offered.length })
    await settle(tx, context, registry)
    return false
  })
  if (expired) throw new DomainError('offer.expired')
}
