import type { ClusterCard, ClusterProfile } from '#app/domain/clusters/profile.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { findSimilar, loadCards, loadProfiles } from '#db/queries/cluster-profile.ts'
import { ask, type Context } from '../context.ts'

/** Clusters pointed to at the end of a profile. */
const SIMILAR = 4

/**
 * Everything the directory knows of one cluster, and the clusters most like it.
 * @throws DomainError `not-found` for a slug nobody has
 */
export async function showCluster(
  context: Context,
  slug: string,
): Promise<{ cluster: ClusterProfile; similar: ClusterCard[] }> {
  ask(context, 'clusters.show')
  const { read } = context.store
  const [cluster] = await loadProfiles(read, [slug])
  if (!cluster) throw new DomainError('not-found')
  const similar = await loadCards(read, await findSimilar(read, cluster.id, SIMILAR))
  return { cluster, similar }
}
