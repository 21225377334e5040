import type { ClaimInput } from '#app/domain/clusters/ladder/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { insertClaim } from '#db/queries/cluster-checks.ts'
import { profileSummaries } from '#db/queries/cluster-completeness.ts'
import { ladderCluster } from '#db/queries/cluster-ladder-page.ts'
import { ladderFacts } from '#db/queries/cluster-ladder.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { clusterChanged } from '../cluster-changed.ts'

/**
 * Shows an expert what proves a criterion the profile alone does not tell of: one of its documents, or an
 * entry in the ministry's register. What is shown already is not shown twice.
 * @throws DomainError `not-found`; `form.invalid` at `document` for one that is not this cluster's
 */
export async function claimCriterion(
  context: Context,
  { slug, criterion, document, entryNumber, entryDate }: ClaimInput & { slug: string },
): Promise<void> {
  const { store, events, now, newId } = context
  const cluster = await ladderCluster(store.read, slug)
  ask(context, 'clusters.show-proof', { scope: 'cluster', scopeId: cluster?.id ?? '' })
  if (!cluster) throw new DomainError('not-found')
  const { id } = cluster
  const entry = criterion === 'ind-1'
  const claim = {
    documentId: entry ? null : document!,
    entryNumber: entry ? entryNumber! : null,
    entryDate: entry ? entryDate : null,
  }
  await store.transact(async (tx) => {
    const { profile } = (await ladderFacts(tx, [id], await profileSummaries(tx, [id]))).get(id)!
    if (!entry && !profile.documents.some((one) => one.id === document))
      throw new DomainError('form.invalid', {}, { document: 'unknown' })
    const shown = profile.claims.some(
      (one) =>
        one.criterion === criterion &&
        one.documentId === claim.documentId &&
        one.entryNumber === claim.entryNumber &&
        one.entryDate === claim.entryDate,
    )
    if (shown) return
    await insertClaim(tx, {
      id: newId(),
      clusterId: id,
      criterion,
      ...claim,
      claimedBy: accountOf(context),
      claimedAt: now(),
      isDemo: false,
    })
    await clusterChanged(tx, context, [id])
  })
  events.publish({ type: 'content.changed', area: 'clusters' })
}
