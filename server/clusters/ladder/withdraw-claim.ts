import { DomainError } from '#app/domain/shared/errors.ts'
import { deleteClaim } from '#db/queries/cluster-checks.ts'
import { ladderCluster } from '#db/queries/cluster-ladder-page.ts'
import { ask, type Context } from '../../context.ts'
import { clusterChanged } from '../cluster-changed.ts'

/**
 * Takes back what was shown for a criterion; the document itself stays in the profile. Taken back already, or
 * another cluster's, it changes nothing.
 * @throws DomainError `not-found`
 */
export async function withdrawClaim(
  context: Context,
  { slug, claim }: { slug: string; claim: string },
): Promise<void> {
  const { store, events } = context
  const cluster = await ladderCluster(store.read, slug)
  ask(context, 'clusters.show-proof', { scope: 'cluster', scopeId: cluster?.id ?? '' })
  if (!cluster) throw new DomainError('not-found')
  await store.transact(async (tx) => {
    if (await deleteClaim(tx, cluster.id, claim)) await clusterChanged(tx, context, [cluster.id])
  })
  events.publish({ type: 'content.changed', area: 'clusters' })
}
