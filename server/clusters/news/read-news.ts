import type { Bilingual } from '#app/domain/shared/lang.ts'
import { publishedNews } from '#db/queries/cluster-news.ts'
import { ask, type Context } from '../../context.ts'
import { clusterToEdit } from '../editing/state.ts'

export type PublishedNews = {
  id: string
  kind: 'news' | 'release'
  title: Bilingual
  text: Bilingual
  publishedAt: Date
  isDemo: boolean
}

/** Most pieces on a page and in a feed. */
const MOST = 100

/**
 * What a cluster published, latest first.
 * @throws DomainError `not-found` for a slug nobody has
 */
export async function readNews(
  context: Context,
  slug: string,
  limit = MOST,
): Promise<{ cluster: { slug: string; name: Bilingual }; news: PublishedNews[] }> {
  ask(context, 'clusters.read-news')
  const { read } = context.store
  const found = await clusterToEdit(read, slug)
  const rows = await publishedNews(read, slug, limit)
  return {
    cluster: { slug, name: { ru: found.nameRu, en: found.nameEn } },
    news: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      title: { ru: row.titleRu, en: row.titleEn },
      text: { ru: row.textRu, en: row.textEn },
      publishedAt: row.publishedAt!,
      isDemo: row.isDemo,
    })),
  }
}
