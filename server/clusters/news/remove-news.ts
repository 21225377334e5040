import { deleteNews, newsById } from '#db/queries/cluster-news.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { ask, type Context } from '../../context.ts'
import { clusterToEdit } from '../editing/state.ts'

/**
 * Deletes a piece of news that is not published; gone already, nothing happens.
 * @throws DomainError `form.stale` when it was published meanwhile
 */
export async function removeNews(
  context: Context,
  { slug, newsId }: { slug: string; newsId: string },
): Promise<void> {
  const { store } = context
  const cluster = await clusterToEdit(store.read, slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  await store.transact(async (tx) => {
    const news = await newsById(tx, cluster.id, newsId)
    if (news?.publishedAt) throw new DomainError('form.stale')
    await deleteNews(tx, cluster.id, newsId)
    await raiseVersion(tx, 'clusters')
  })
}
