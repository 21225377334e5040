import { DomainError } from '#app/domain/shared/errors.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { updateRound } from '#db/queries/monitoring-rounds.ts'
import { ask, type Context } from '../../context.ts'
import { unpublishedRound } from './round.ts'

/**
 * Moves the last day for answers.
 * @param deadline YYYY-MM-DD
 * @throws DomainError `form.invalid` at `deadline` for a day that is over
 */
export async function changeDeadline(
  context: Context,
  { year, deadline }: { year: number; deadline: string },
): Promise<void> {
  ask(context, 'monitoring.prepare')
  if (deadline < dayOf(context.now()))
    throw new DomainError('form.invalid', {}, { deadline: 'past' })
  await context.store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    await updateRound(tx, round.id, { deadline })
  })
}
