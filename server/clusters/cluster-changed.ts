import { refreshCompleteness } from '#db/queries/cluster-completeness.ts'
import { indexClusters } from '#db/queries/cluster-index.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../context.ts'

/**
 * What follows from a change of clusters' profiles: completeness and level, the search index, the
 * version of kept pages. Call it last in the transaction of the change, once, with every cluster that
 * changed; after the commit publish `content.changed` of `clusters`.
 * @param ids the clusters whose contents changed
 */
export async function clusterChanged(
  tx: Tx,
  _context: Pick<Context, 'actor' | 'now' | 'newId'>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const changed = [...new Set(ids)]
  await refreshCompleteness(tx, changed)
  await indexClusters(tx, changed)
  await raiseVersion(tx, 'clusters')
}
