import type { Thresholds } from '#app/domain/clusters/completeness.ts'
import type { Level } from '#app/domain/clusters/vocabulary.ts'
import { levelCounts, readThresholds } from '#db/queries/level-thresholds.ts'
import { ask, type Context } from '../context.ts'
import { readinessRules, type ReadinessRules } from './ladder/threshold-history.ts'

/** The thresholds of the levels, how many clusters each level has, and those of the check against decree 779. */
export async function showThresholds(context: Context): Promise<{
  thresholds: Thresholds
  clusters: Record<Level, number>
  readiness: ReadinessRules
}> {
  ask(context, 'clusters.show-thresholds')
  const { read } = context.store
  return {
    thresholds: await readThresholds(read),
    clusters: await levelCounts(read),
    readiness: await readinessRules(read),
  }
}
