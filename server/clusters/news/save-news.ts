import type { NewsForm } from '#app/domain/clusters/editing/news-form.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { insertNews, newsById, newsExists, updateNews } from '#db/queries/cluster-news.ts'
import { writesDemo } from '#db/queries/cluster-revisions.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { clusterToEdit } from '../editing/state.ts'

/**
 * Writes a piece of news, new or again. A doubled click writes it once; who began from an older version is told so.
 * @throws DomainError `form.stale`, `not-found`
 */
export async function saveNews(
  context: Context,
  { slug, newsId, version, ...words }: NewsForm & { slug: string },
): Promise<void> {
  const { store, events, now } = context
  const cluster = await clusterToEdit(store.read, slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  const published = await store.transact(async (tx) => {
    const there = await newsById(tx, cluster.id, newsId)
    const same =
      there &&
      (Object.keys(words) as (keyof typeof words)[]).every((key) => there[key] === words[key])
    if (same) return false
    const updatedAt = now()
    if (there) {
      if (there.version !== version) throw new DomainError('form.stale')
      await updateNews(tx, newsId, { ...words, version: version + 1, updatedAt })
      if (there.publishedAt) await raiseVersion(tx, 'clusters')
      return there.publishedAt !== null
    }
    // An id of another cluster's news, or of one deleted meanwhile.
    if (version > 0 || (await newsExists(tx, newsId))) throw new DomainError('not-found')
    const writtenBy = accountOf(context)
    await insertNews(tx, {
      ...words,
      id: newsId,
      clusterId: cluster.id,
      version: 1,
      publishedAt: null,
      writtenBy,
      isDemo: await writesDemo(tx, writtenBy),
      createdAt: updatedAt,
      updatedAt,
    })
    return false
  })
  if (published) events.publish({ type: 'content.changed', area: 'clusters' })
}
