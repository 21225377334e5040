import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { NEW } from '#app/domain/clusters/editing/addresses.ts'
import { isLang } from '#app/domain/shared/lang.ts'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { editing } from '#app/i18n/editing.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { news as words } from '#app/i18n/news.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { editingMeta } from '#app/routes/clusters/editing/editing-meta.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { EmptyState, Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { listOwnNews } from '#server/clusters/news/list-own-news.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const { cluster, news } = await listOwnNews(context, args.params.slug ?? '')
    return {
      cluster: { slug: cluster.slug, name: cluster.name[lang] },
      news: news.map(({ id, kind, titleRu, titleEn, publishedAt }) => ({
        id,
        kind,
        title: lang === 'ru' ? titleRu : titleEn,
        day: publishedAt && publishedAt.toISOString().slice(0, 10),
      })),
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  editingMeta(params, undefined, words[isLang(params.lang) ? params.lang : 'ru'].edit.title)

export default function EditNewsList() {
  const { cluster, news } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(words)
  const edit = useMessages(editing)
  const profile = useMessages(clusterProfile)
  const { slug } = cluster
  const add = (
    <LinkButton href={paths.editNewsItem(lang, slug, NEW)}>
      <Icon name="plus" /> {t.edit.add}
    </LinkButton>
  )
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: cluster.name, href: paths.cluster(lang, slug) },
        { label: edit.title, href: paths.editCluster(lang, slug) },
        { label: t.title },
      ]}
      title={t.edit.title}
      lead={<p>{t.edit.lead}</p>}
    >
      {search.get('done') === 'removed' && (
        <div className="mb-8">
          <Notice kind="info" live title={t.done.removed} />
        </div>
      )}
      {news.length === 0 ? (
        <EmptyState title={t.edit.none} action={add}>
          {t.edit.noneText}
        </EmptyState>
      ) : (
        <>
          <ul className="mb-6 border-t border-ink">
            {news.map(({ id, kind, title, day }) => (
              <li key={id} className="border-b border-line py-3">
                <Link to={paths.editNewsItem(lang, slug, id)} className="font-medium">
                  {title}
                </Link>
                <p className="text-sm text-muted">
                  {t.kind[kind]} ·{' '}
                  {day ? t.edit.published(formatPartialDate(lang, day)) : <Tag>{t.edit.draft}</Tag>}
                </p>
              </li>
            ))}
          </ul>
          {add}
        </>
      )}
    </Page>
  )
}
