import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NewsList } from '#app/features/clusters/news/news-list.tsx'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { news as words } from '#app/i18n/news.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { EmptyState } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { readNews } from '#server/clusters/news/read-news.ts'
import { shownNews } from './shown-news.ts'

export function loader({ params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('clusters')
    const { cluster, news } = await readNews(context.portal.context(), params.slug ?? '')
    return {
      lang,
      origin: context.portal.env.PUBLIC_URL,
      slug: cluster.slug,
      name: cluster.name[lang],
      news: shownNews(lang, news),
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, origin, name, slug } = data
  return [
    ...pageMeta({
      lang,
      origin,
      title: words[lang].of(name),
      description: words[lang].description(name),
      pathOf: (of) => paths.clusterNews(of, slug),
    }),
    {
      tagName: 'link',
      rel: 'alternate',
      type: 'application/atom+xml',
      title: words[lang].of(name),
      href: paths.newsFeed(slug, lang),
    },
  ]
}

export default function NewsPage() {
  const { slug, name, news } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(words)
  const profile = useMessages(clusterProfile)
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: name, href: paths.cluster(lang, slug) },
        { label: t.title },
      ]}
      above={<p className="text-sm text-muted">{name}</p>}
      title={t.title}
    >
      {news.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <NewsList slug={slug} news={news} />
      )}
      <p className="mt-6 text-sm">
        <a href={paths.newsFeed(slug, lang)}>{t.feed}</a>
      </p>
    </Page>
  )
}
