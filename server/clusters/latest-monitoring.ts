import { isPublished } from '#app/domain/clusters/monitoring.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { listRounds } from '#db/queries/monitoring.ts'
import { ask, type Context } from '../context.ts'

/**
 * The latest year whose results of the monitoring are public.
 * @throws DomainError `not-found` when no year's are
 */
export async function latestMonitoring(context: Context): Promise<number> {
  ask(context, 'clusters.monitoring')
  const years = (await listRounds(context.store.read)).filter(isPublished).map(({ year }) => year)
  if (years.length === 0) throw new DomainError('not-found')
  return Math.max(...years)
}
