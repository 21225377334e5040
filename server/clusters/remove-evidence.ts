import { DomainError } from '#app/domain/shared/errors.ts'
import { clusterBySlug, documentOf, filesOfDocument } from '#db/queries/cluster-evidence.ts'
import { deleteFiles } from '#db/queries/files.ts'
import { ask, type Context } from '../context.ts'
import { clusterChanged } from './cluster-changed.ts'

/**
 * Takes a file from a document of a cluster and deletes it. One that is gone already is no failure:
 * the button was pressed twice.
 * @throws DomainError `not-found` where there is no such cluster, or the document is not its own
 */
export async function removeEvidence(
  context: Context,
  { slug, documentId, fileId }: { slug: string; documentId: string; fileId: string },
): Promise<void> {
  const { store, events } = context
  const cluster = await clusterBySlug(store.read, slug)
  ask(context, 'clusters.remove-evidence', { scope: 'cluster', scopeId: cluster?.id ?? '' })
  if (!cluster) throw new DomainError('not-found')
  await store.transact(async (tx) => {
    if (!(await documentOf(tx, cluster.id, documentId))) throw new DomainError('not-found')
    const files = await filesOfDocument(tx, documentId)
    await deleteFiles(
      tx,
      files.filter(({ id }) => id === fileId).map(({ id }) => id),
    )
    await clusterChanged(tx, context, [cluster.id])
  })
  events.publish({ type: 'content.changed', area: 'clusters' })
}
