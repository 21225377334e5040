import { dayOf } from '#app/domain/shared/partial-date.ts'
import { isOpen } from '#app/domain/clusters/monitoring/answers.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { ask, type Context } from '../../context.ts'
import { unpublishedRound } from './round.ts'
import { remindObjects } from './remind-objects.ts'

/**
 * Reminds everybody whose questionnaire has not been handed in; once a day at most, however often it is pressed.
 * @returns how many clusters were reminded
 * @throws DomainError `monitoring.closed` once the deadline has passed
 */
export async function remindRound(context: Context, year: number): Promise<number> {
  ask(context, 'monitoring.examine')
  return context.store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    const today = dayOf(context.now())
    if (round.state !== 'running' || !isOpen(round.deadline, today))
      throw new DomainError('monitoring.closed')
    return remindObjects(tx, context, round, (last) => dayOf(last) < today)
  })
}
