import type { LoaderFunctionArgs } from '@remix-run/node'
import { atomFeed } from '#app/domain/clusters/atom.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { news as words } from '#app/i18n/news.ts'
import { paths } from '#app/paths.ts'
import { readNews } from '#server/clusters/news/read-news.ts'
import { answerProgram, OPEN } from './public.ts'

/** `/clusters/:slug/news.atom`: what one cluster published, in one language. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerProgram(async () => {
    const { PUBLIC_URL: origin } = context.portal.env
    const asked = new URL(request.url).searchParams.get('lang')
    const lang = langs.find((one) => one === asked) ?? 'ru'
    context.reads('clusters')
    const { cluster, news } = await readNews(context.portal.context(), params.slug ?? '')
    const name = cluster.name[lang]
    const feed = atomFeed({
      lang,
      title: words[lang].of(name),
      subtitle: words[lang].description(name),
      author: name,
      self: `${origin}${paths.newsFeed(cluster.slug, lang)}`,
      page: `${origin}${paths.clusterNews(lang, cluster.slug)}`,
      since: new Date(0),
      entries: news.map(({ id, title, text, publishedAt }) => ({
        id,
        at: publishedAt,
        title: title[lang],
        summary: text[lang],
        url: `${origin}${paths.newsItem(lang, cluster.slug, id)}`,
      })),
    })
    return new Response(feed, {
      headers: { ...OPEN, 'Content-Type': 'application/atom+xml; charset=utf-8' },
    })
  })
}

export { refuseWrites as action } from './public.ts'
