import { DomainError } from '#app/domain/shared/errors.ts'
import { clusterBySlug } from '#db/queries/cluster-evidence.ts'
import { ask, type Context } from '../../context.ts'

export type ImportingCluster = NonNullable<Awaited<ReturnType<typeof clusterBySlug>>>

/**
 * The cluster an import is about, for who may import into it.
 * @throws DomainError `not-found`, `sign-in.required`, `permission.denied`
 */
export async function importingCluster(acting: Context, slug: string): Promise<ImportingCluster> {
  const cluster = await clusterBySlug(acting.store.read, slug)
  ask(acting, 'clusters.import-participants', { scope: 'cluster', scopeId: cluster?.id ?? '' })
  if (!cluster) throw new DomainError('not-found')
  return cluster
}
