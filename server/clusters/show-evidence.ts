import type { DocumentEvidence } from '#app/domain/clusters/evidence.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { clusterBySlug, documentEvidence } from '#db/queries/cluster-evidence.ts'
import { ask, type Context } from '../context.ts'

/**
 * A cluster's documents with the files that prove them; experts see them as its representatives do.
 * @throws DomainError `not-found`
 */
export async function showEvidence(
  context: Context,
  slug: string,
): Promise<{ name: Bilingual; documents: DocumentEvidence[] }> {
  const { read } = context.store
  const cluster = await clusterBySlug(read, slug)
  ask(context, 'clusters.show-evidence', { scope: 'cluster', scopeId: cluster?.id ?? '' })
  if (!cluster) throw new DomainError('not-found')
  return {
    name: { ru: cluster.nameRu, en: cluster.nameEn },
    documents: await documentEvidence(read, cluster.id),
  }
}
