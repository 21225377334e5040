import type { Thresholds } from '#app/domain/clusters/completeness.ts'
import { readThresholds } from '#db/queries/level-thresholds.ts'
import { countByCategory, type CategoryCounts } from '#db/queries/monitoring.ts'
import { ask, type Context } from '../context.ts'
import { readinessRules, type ReadinessRules } from './ladder/threshold-history.ts'

/** How many clusters of the directory stand on each step of the ladder, and the thresholds of the levels and of the check against decree 779. */
export async function explainCategories(
  context: Context,
): Promise<CategoryCounts & { thresholds: Thresholds; readiness: ReadinessRules }> {
  ask(context, 'clusters.monitoring')
  const { read } = context.store
  return {
    ...(await countByCategory(read)),
    thresholds: await readThresholds(read),
    readiness: await readinessRules(read),
  }
}
