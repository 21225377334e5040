import { settleByRows } from '../queries/cluster-badges.ts'
import { profileSummaries, refreshCompleteness } from '../queries/cluster-completeness.ts'
import { indexClusters } from '../queries/cluster-index.ts'
import { refreshStandings } from '../queries/cluster-standing.ts'
import type { Tx } from '../store.ts'
import type { SeedContext } from './seed.ts'

/** What follows from contents the seed wrote: completeness, category with its badge, search index. */
export async function reckon(tx: Tx, context: SeedContext, ids: readonly string[]): Promise<void> {
  const summaries = await profileSummaries(tx, ids)
  await refreshCompleteness(tx, ids, summaries)
  await refreshStandings(tx, { ...context, cause: 'rules', by: null }, summaries)
  await settleByRows(tx, context, ids)
  await indexClusters(tx, ids)
}
