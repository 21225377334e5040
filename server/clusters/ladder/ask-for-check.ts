import { standingOf } from '#app/domain/clusters/ladder/standing.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { dayOf } from '#app/domain/shared/partial-date.ts'
import { keepRequest } from '#db/queries/cluster-checks.ts'
import { profileSummaries } from '#db/queries/cluster-completeness.ts'
import { ladderCluster, openRequest } from '#db/queries/cluster-ladder-page.ts'
import { ladderFacts } from '#db/queries/cluster-ladder.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { tellExperts } from './tell.ts'

/**
 * Asks the experts to look at what the profile shows. Asked again, only the note changes and nobody is told twice.
 * @throws DomainError `not-found`; `check.nothing` when no evidence awaits a look
 */
export async function askForCheck(
  context: Context,
  { slug, note }: { slug: string; note: string | null },
): Promise<void> {
  const { store, now } = context
  const cluster = await ladderCluster(store.read, slug)
  ask(context, 'clusters.ask-for-check', { scope: 'cluster', scopeId: cluster?.id ?? '' })
  if (!cluster) throw new DomainError('not-found')
  const { id } = cluster
  await store.transact(async (tx) => {
    const facts = (await ladderFacts(tx, [id], await profileSummaries(tx, [id]))).get(id)!
    if (standingOf(facts, dayOf(now())).awaiting === 0) throw new DomainError('check.nothing')
    const open = await openRequest(tx, id)
    await keepRequest(tx, {
      clusterId: id,
      note,
      requestedBy: accountOf(context),
      requestedAt: now(),
      isDemo: false,
    })
    if (!open) await tellExperts(tx, context, cluster)
  })
}
