import { DomainError } from '#app/domain/shared/errors.ts'
import { newsById, updateNews } from '#db/queries/cluster-news.ts'
import { noteChange } from '#db/queries/cluster-revisions.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { clusterToEdit } from '../editing/state.ts'

/**
 * Publishes a piece of news, or takes it back to the drafts. Done already, nothing happens.
 * @throws DomainError `not-found`
 */
export async function publishNews(
  context: Context,
  { slug, newsId, publish }: { slug: string; newsId: string; publish: boolean },
): Promise<void> {
  const { store, events, now, newId } = context
  const cluster = await clusterToEdit(store.read, slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  await store.transact(async (tx) => {
    const news = await newsById(tx, cluster.id, newsId)
    if (!news) throw new DomainError('not-found')
    if ((news.publishedAt !== null) === publish) return
    const at = now()
    await updateNews(tx, newsId, { publishedAt: publish ? at : null })
    if (publish)
      await noteChange(
        tx,
        {
          id: newId(),
          clusterId: cluster.id,
          kind: 'updated',
          summaryRu: news.titleRu,
          summaryEn: news.titleEn,
          at,
        },
        new Date(at.getTime() - 86_400_000),
      )
    await raiseVersion(tx, 'clusters')
  })
  events.publish({ type: 'content.changed', area: 'clusters' })
}
