import { profileSummaries, refreshCompleteness } from '#db/queries/cluster-completeness.ts'
import { indexClusters } from '#db/queries/cluster-index.ts'
import {
  allClusterIds,
  clustersChangingBy,
  refreshStandings,
} from '#db/queries/cluster-standing.ts'
import type { ChangeCause } from '#db/queries/cluster-standing.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { jobKind, type Report, type TickKind } from '../../jobs/kind.ts'
import { categoriesChanged } from '../badges/category-changed.ts'

/** Clusters of one transaction: few statements in all, yet others are not kept from writing. */
const BATCH = 1_000
const HOUR = 3_600_000

/**
 * Reckons completeness, level and category of every cluster anew, as after a change of the rules or the
 * thresholds. What comes out as it stood is not written; the search index is touched only where a category turned.
 */
export const reckonJob = jobKind<Record<string, never>>({
  async run(context, _input, report) {
    const ids = await allClusterIds(context.store.read)
    return reckon(context, ids, 'rules', report)
  },
})

/** Turns the categories whose evidence ran out overnight. */
export const expiryTick: TickKind = {
  everyMs: HOUR,
  async run(context) {
    const ids = await clustersChangingBy(context.store.read, dayOf(context.now()))
    await reckon(context, ids, 'time', async () => {})
  },
}

async function reckon(
  context: Context,
  ids: readonly string[],
  cause: ChangeCause,
  report: Report,
): Promise<{ clusters: number; turned: number }> {
  const { store, events } = context
  let turned = 0
  for (let done = 0; done < ids.length; done += BATCH) {
    const batch = ids.slice(done, done + BATCH)
    turned += await store.transact((tx) => reckonBatch(tx, context, batch, cause))
    await report(done + batch.length, ids.length)
  }
  if (ids.length > 0) events.publish({ type: 'content.changed', area: 'clusters' })
  return { clusters: ids.length, turned }
}

async function reckonBatch(tx: Tx, context: Context, ids: readonly string[], cause: ChangeCause) {
  const { now, newId } = context
  const summaries = await profileSummaries(tx, ids)
  const levels = await refreshCompleteness(tx, ids, summaries)
  const changes = await refreshStandings(tx, { now, newId, cause, by: null }, summaries)
  const turned = changes.filter((change) => change.turned).map(({ clusterId }) => clusterId)
  await indexClusters(tx, turned)
  await categoriesChanged(tx, context, changes)
  if (levels + changes.length > 0) await raiseVersion(tx, 'clusters')
  return turned.length
}
