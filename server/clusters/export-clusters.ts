import type { DirectoryQuery } from '#app/domain/clusters/directory.ts'
import type { ClusterRecord } from '#app/domain/clusters/schemas.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { ask, type Context } from '../context.ts'
import { directoryIndex } from './directory-index.ts'
import { recordsOf } from './records.ts'
import { selectClusters } from './select-clusters.ts'

/** Clusters read at once: a file of any length needs the memory of these. */
const BATCH = 500

export type ClusterExport = { total: number; batches: AsyncIterable<ClusterRecord[]> }

/**
 * All clusters a query selects, in its order: what the list shows on all its pages together.
 * @param lang the language whose alphabet orders names
 * @param origin the portal's address, for links
 * @throws DomainError `not-found` naming the field, for a region, district or specialisation nobody has
 */
export async function exportClusters(
  context: Context,
  lang: Lang,
  query: DirectoryQuery,
  origin: string,
): Promise<ClusterExport> {
  ask(context, 'clusters.export')
  const index = await directoryIndex(context.store)
  const { total, walk } = await selectClusters(index, lang, query)
  async function* batches() {
    // One walk of the order; only the ordinals are held.
    const ordinals = Uint32Array.from(walk(0, total))
    for (let from = 0; from < ordinals.length; from += BATCH)
      yield recordsOf(context.store, index, [...ordinals.subarray(from, from + BATCH)], origin)
  }
  return { total, batches: batches() }
}
