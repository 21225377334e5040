import { DomainError } from '#app/domain/shared/errors.ts'
import { answerRequestRow } from '#db/queries/monitoring-work.ts'
import { ask, type Context } from '../../context.ts'
import { unpublishedRound } from './round.ts'

/**
 * Writes down what an authority replied to a request.
 * @param answeredOn YYYY-MM-DD
 * @throws DomainError `not-found` for a request of another round
 */
export async function noteReply(
  context: Context,
  input: { year: number; requestId: string; answeredOn: string; answer: string },
): Promise<void> {
  ask(context, 'monitoring.examine')
  const { year, requestId, answeredOn, answer } = input
  await context.store.transact(async (tx) => {
    const round = await unpublishedRound(tx, year)
    if (!(await answerRequestRow(tx, round.id, requestId, { answeredOn, answer })))
      throw new DomainError('not-found')
  })
}
