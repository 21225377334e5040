import type { MonitoringRound, MonitoringSubject } from '#app/domain/clusters/monitoring.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { listRounds, listSubjects } from '#db/queries/monitoring.ts'
import { ask, type Context } from '../context.ts'

/**
 * One year's round of the monitoring beside all the others.
 * @throws DomainError `not-found` for a year without a round
 */
export async function showMonitoring(
  context: Context,
  year: number,
): Promise<{ round: MonitoringRound; rounds: MonitoringRound[]; subjects: MonitoringSubject[] }> {
  ask(context, 'clusters.monitoring')
  const { read } = context.store
  const rounds = await listRounds(read)
  const round = rounds.find((one) => one.year === year)
  if (!round) throw new DomainError('not-found')
  return { round, rounds, subjects: await listSubjects(read, year) }
}
