import { DomainError } from '#app/domain/shared/errors.ts'
import type { Registration } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { move } from './move.ts'
import { conferenceIdOf, ownRegistration, type ByLink } from './own.ts'
import { readRegistry, underLock } from './registry.ts'
import { settle } from './settle.ts'

/**
 * Takes an offered place or leaves it to the next. A kind of attendance that asks for approval still asks for it. Twice
 * is once; whoever left a place may register again, at the end of the list.
 * @throws DomainError `not-found`, `link.unknown`; `offer.expired` for one that ran out, even if nobody ended it yet;
 *   `registration.group` for somebody whose manager answers; `registration.over` where nothing is offered
 */
export async function answerOffer(
  context: Context,
  { slug, token, accept }: ByLink & { accept: boolean },
): Promise<Registration> {
  ask(context, 'conference.own-registration')
  const { store } = context
  const registry = await readRegistry(store.read, await conferenceIdOf(store.read, slug))
  const now = context.now()
  const outcome = await underLock(store, now, async (tx) => {
    const row = await ownRegistration(tx, store, registry.conference.id, token)
    const approval = registry.kinds.get(row.kindId)?.approval ?? false
    const goal = accept ? (approval ? 'pending' : 'confirmed') : 'cancelled'
    if (row.state === goal) return row
    if (row.state === 'expired') throw new DomainError('offer.expired')
    if (row.state !== 'offered') throw new DomainError('registration.over')
    if (row.groupId !== null) throw new DomainError('registration.group')
    if (row.offeredUntil === null || row.offeredUntil <= now) {
      await settle(tx, context, registry)
      return null
    }
    const what = accept ? 'offer-taken' : 'offer-left'
    const moved = await move(tx, context, registry, row, goal, { what })
    await settle(tx, context, registry)
    return moved
  })
  // The place is with the next by now: that stays, so the refusal comes after the commit.
  if (outcome === null) throw new DomainError('offer.expired')
  return outcome
}
