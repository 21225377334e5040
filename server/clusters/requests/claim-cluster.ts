import type { Claim } from '#app/domain/clusters/editing/request-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { clusterBySlug } from '#db/queries/cluster-revisions.ts'
import { insertRequest, waitingClaim } from '#db/queries/cluster-requests.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context, ownId } from '../../context.ts'

/**
 * Asks for the right to represent a cluster; an expert decides. Asked again while the first request waits,
 * nothing happens.
 * @throws DomainError `not-found`
 */
export async function claimCluster(
  context: Context,
  { slug, requestId, position, message }: Claim & { slug: string },
): Promise<void> {
  ask(context, 'clusters.ask-to-represent')
  const { store, now } = context
  const accountId = ownId(context)
  await store.transact(async (tx) => {
    const cluster = await clusterBySlug(tx, slug)
    if (!cluster) throw new DomainError('not-found')
    if (await waitingClaim(tx, accountId, cluster.id)) return
    const made = await insertRequest(tx, {
      id: requestId,
      kind: 'claim',
      clusterId: cluster.id,
      accountId,
      position,
      message,
      proposal: null,
      state: 'waiting',
      decidedBy: null,
      decidedAt: null,
      reason: null,
      createdAt: now(),
    })
    if (!made) return
    await audit(tx, context, {
      action: 'cluster.claimed',
      subjectKind: 'cluster',
      subjectId: cluster.id,
    })
  })
}
