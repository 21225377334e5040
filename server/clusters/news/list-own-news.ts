import type { Bilingual } from '#app/domain/shared/lang.ts'
import { newsOf, type News } from '#db/queries/cluster-news.ts'
import { ask, type Context } from '../../context.ts'
import { clusterToEdit } from '../editing/state.ts'

export type OwnNews = {
  cluster: { slug: string; name: Bilingual }
  news: News[]
  /** The id the next new piece gets. */
  newsId: string
}

/** Everything a cluster wrote, for whoever writes it. @throws DomainError `not-found` */
export async function listOwnNews(context: Context, slug: string): Promise<OwnNews> {
  const { store, newId } = context
  const cluster = await clusterToEdit(store.read, slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  return {
    cluster: { slug, name: { ru: cluster.nameRu, en: cluster.nameEn } },
    news: await newsOf(store.read, cluster.id),
    newsId: newId(),
  }
}
