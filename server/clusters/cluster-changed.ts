import { profileSummaries, refreshCompleteness } from '#db/queries/cluster-completeness.ts'
import { indexClusters } from '#db/queries/cluster-index.ts'
import {
  refreshStandings,
  type ChangeCause,
  type StandingChange,
} from '#db/queries/cluster-standing.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import type { Tx } from '#db/store.ts'
import { accountOf, type Context } from '../context.ts'
import { categoriesChanged, namesChanged } from './badges/category-changed.ts'

/**
 * What follows from a change of clusters: completeness and level, the category with its history and its
 * badge, the search index, the version of kept pages. Call it last in the transaction of the change, once,
 * with every cluster that changed; after the commit publish `content.changed` of `clusters`.
 * The number of statements does not depend on how many clusters there are.
 * @param ids the clusters whose contents changed
 * @param cause what their categories' history is to say: a published monitoring round passes `monitoring`
 * @returns the clusters whose category came out otherwise
 */
export async function clusterChanged(
  tx: Tx,
  context: Pick<Context, 'actor' | 'now' | 'newId'>,
  ids: readonly string[],
  cause: ChangeCause = 'profile',
): Promise<StandingChange[]> {
  if (ids.length === 0) return []
  const summaries = await profileSummaries(tx, [...new Set(ids)])
  await refreshCompleteness(tx, [...summaries.keys()], summaries)
  const { now, newId } = context
  const by = accountOf(context)
  const changes = await refreshStandings(tx, { now, newId, cause, by }, summaries)
  await indexClusters(tx, [...summaries.keys()])
  await categoriesChanged(tx, context, changes)
  await namesChanged(tx, context, [...summaries.keys()])
  await raiseVersion(tx, 'clusters')
  return changes
}
