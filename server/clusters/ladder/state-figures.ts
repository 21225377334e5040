import type { ReadinessInput } from '#app/domain/clusters/ladder/forms.ts'
import { noFigures, type OwnFigures } from '#app/domain/clusters/ladder/readiness.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { readFigures, writeFigures } from '#db/queries/cluster-checks.ts'
import { ladderCluster } from '#db/queries/cluster-ladder-page.ts'
import { accountOf, ask, type Context } from '../../context.ts'

/**
 * Keeps a cluster's own figures for the check against decree 779. The same figures sent twice are kept once.
 * @throws DomainError `not-found`; `form.stale` when somebody else saved since the form was opened
 */
export async function stateFigures(
  context: Context,
  { slug, version, ...figures }: ReadinessInput & { slug: string },
): Promise<void> {
  const { store, now } = context
  const cluster = await ladderCluster(store.read, slug)
  ask(context, 'clusters.state-figures', { scope: 'cluster', scopeId: cluster?.id ?? '' })
  if (!cluster) throw new DomainError('not-found')
  await store.transact(async (tx) => {
    const kept = await readFigures(tx, cluster.id)
    if (kept && same(kept.figures, figures)) return
    if ((kept?.version ?? 0) !== version) throw new DomainError('form.stale')
    await writeFigures(tx, {
      clusterId: cluster.id,
      figures,
      version: version + 1,
      savedBy: accountOf(context),
      savedAt: now(),
    })
  })
}

const same = (a: OwnFigures, b: OwnFigures) =>
  (Object.keys(noFigures) as (keyof OwnFigures)[]).every((key) => a[key] === b[key])
