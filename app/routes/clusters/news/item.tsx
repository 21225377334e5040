import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { NewsText } from '#app/features/clusters/news/news-text.tsx'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { news as words } from '#app/i18n/news.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { Page } from '#app/ui/page.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { readNews } from '#server/clusters/news/read-news.ts'

export function loader({ params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('clusters')
    const { cluster, news } = await readNews(context.portal.context(), params.slug ?? '')
    const found = news.find(({ id }) => id === params.id)
    if (!found) throw notFound()
    const { id, kind, isDemo, title, text, publishedAt } = found
    return {
      lang,
      origin: context.portal.env.PUBLIC_URL,
      slug: cluster.slug,
      name: cluster.name[lang],
      item: { id, kind, isDemo, title: title[lang], text: text[lang] },
      day: publishedAt.toISOString().slice(0, 10),
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { lang, origin, name, slug, item } = data
  return pageMeta({
    lang,
    origin,
    title: item.title,
    description: `${name}. ${item.text.slice(0, 160)}`,
    pathOf: (of) => paths.newsItem(of, slug, item.id),
  })
}

export default function NewsItem() {
  const { slug, name, item, day } = useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(words)
  const profile = useMessages(clusterProfile)
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: name, href: paths.cluster(lang, slug) },
        { label: t.title, href: paths.clusterNews(lang, slug) },
        { label: item.title },
      ]}
      above={
        <p className="text-sm text-muted">
          {t.kind[item.kind]}, <time dateTime={day}>{formatPartialDate(lang, day)}</time>{' '}
          {item.isDemo && <DemoMark />}
        </p>
      }
      title={item.title}
    >
      <NewsText text={item.text} />
      <p className="mt-10 border-t border-line pt-4 text-sm">
        <Link to={paths.clusterNews(lang, slug)}>{t.all}</Link>
      </p>
    </Page>
  )
}
