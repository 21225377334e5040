import type { Thresholds } from '#app/domain/clusters/completeness.ts'
import type { Level } from '#app/domain/clusters/vocabulary.ts'
import { levelCounts, readThresholds } from '#db/queries/level-thresholds.ts'
import { ask, type Context } from '../context.ts'

/** The thresholds of the levels and how many clusters each level has. */
export async function showThresholds(
  context: Context,
): Promise<{ thresholds: Thresholds; clusters: Record<Level, number> }> {
  ask(context, 'clusters.show-thresholds')
  const { read } = context.store
  return { thresholds: await readThresholds(read), clusters: await levelCounts(read) }
}
