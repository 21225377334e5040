import { DomainError } from '#app/domain/shared/errors.ts'
import { deleteObject, objectOf } from '#db/queries/monitoring-rounds.ts'
import { answersOf } from '#db/queries/monitoring-work.ts'
import { ask, type Context } from '../../context.ts'
import { unpublishedRound } from './round.ts'

/**
 * Takes an object out of a round; one that is gone already is no failure.
 * @throws DomainError `monitoring.answered` once somebody has answered for it: that work is not thrown away
 */
export async function removeObject(
  context: Context,
  year: number,
  objectId: string,
): Promise<void> {
  ask(context, 'monitoring.prepare')
  await context.store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    const found = await objectOf(tx, round.id, objectId)
    if (!found) return
    if (Object.keys(await answersOf(tx, objectId)).length > 0)
      throw new DomainError('monitoring.answered')
    await deleteObject(tx, objectId)
  })
}
