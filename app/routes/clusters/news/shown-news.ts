import type { Lang } from '#app/domain/shared/lang.ts'
import type { PublishedNews } from '#server/clusters/news/read-news.ts'

/** Headlines in the language of the page. */
export const shownNews = (lang: Lang, news: readonly PublishedNews[]) =>
  news.map(({ id, kind, title, publishedAt, isDemo }) => ({
    id,
    kind,
    isDemo,
    title: title[lang],
    day: publishedAt.toISOString().slice(0, 10),
  }))
