import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { z } from 'zod'
import { NEW } from '#app/domain/clusters/editing/addresses.ts'
import { newsSchema } from '#app/domain/clusters/editing/news-form.ts'
import { isLang } from '#app/domain/shared/lang.ts'
import { NewsForm } from '#app/features/clusters/news/news-form.tsx'
import { NewsState } from '#app/features/clusters/news/news-state.tsx'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { editing } from '#app/i18n/editing.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { news as words } from '#app/i18n/news.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf, notFound } from '#app/routes/answer.ts'
import { editingMeta } from '#app/routes/clusters/editing/editing-meta.ts'
import { command } from '#app/routes/command.ts'
import { readForm } from '#app/routes/read-form.ts'
import { signedIn } from '#app/routes/signed-in.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { listOwnNews } from '#server/clusters/news/list-own-news.ts'
import { publishNews } from '#server/clusters/news/publish-news.ts'
import { removeNews } from '#server/clusters/news/remove-news.ts'
import { saveNews } from '#server/clusters/news/save-news.ts'

export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params)
  const context = await signedIn(args)
  return answer(async () => {
    const found = await listOwnNews(context, args.params.slug ?? '')
    const item = found.news.find(({ id }) => id === args.params.id)
    if (!item && args.params.id !== NEW) throw notFound()
    const { slug, name } = found.cluster
    return {
      cluster: { slug, name: name[lang] },
      newsId: item?.id ?? found.newsId,
      version: item?.version ?? 0,
      published: Boolean(item?.publishedAt),
      item: item
        ? {
            kind: item.kind,
            titleRu: item.titleRu,
            titleEn: item.titleEn,
            textRu: item.textRu,
            textEn: item.textEn,
          }
        : null,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const lang = langOf(args.params)
  const slug = args.params.slug ?? ''
  const newsId = args.params.id ?? ''
  await signedIn(args)
  const read = await answer(() => readForm(args, {}))
  const intent = read.form.get('intent')
  if (intent === 'publish' || intent === 'withdraw')
    return command(args, {
      read,
      schema: z.object({}),
      async run(_, context) {
        await publishNews(context, { slug, newsId, publish: intent === 'publish' })
        const done = intent === 'publish' ? 'published' : 'withdrawn'
        return redirect(`${paths.editNewsItem(lang, slug, newsId)}?done=${done}`, 303)
      },
    })
  if (intent === 'remove')
    return command(args, {
      read,
      schema: z.object({}),
      async run(_, context) {
        await removeNews(context, { slug, newsId })
        return redirect(`${paths.editNews(lang, slug)}?done=removed`, 303)
      },
    })
  return command(args, {
    read,
    schema: newsSchema,
    async run(news, context) {
      const id = newsId === NEW ? news.newsId : newsId
      await saveNews(context, { ...news, newsId: id, slug })
      return redirect(`${paths.editNewsItem(lang, slug, id)}?done=saved`, 303)
    },
  })
}

export const meta: MetaFunction<typeof loader> = ({ params }) =>
  editingMeta(params, undefined, words[isLang(params.lang) ? params.lang : 'ru'].edit.title)

export default function EditNewsItem() {
  const { cluster, newsId, version, published, item } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const lang = useLang()
  const t = useMessages(words)
  const edit = useMessages(editing)
  const profile = useMessages(clusterProfile)
  const { slug } = cluster
  const said = (['saved', 'published', 'withdrawn'] as const).find(
    (one) => one === search.get('done'),
  )
  const title = item ? (lang === 'ru' ? item.titleRu : item.titleEn) : t.edit.new
  return (
    <Page
      crumbs={[
        { label: profile.directory, href: paths.clusters(lang) },
        { label: cluster.name, href: paths.cluster(lang, slug) },
        { label: edit.title, href: paths.editCluster(lang, slug) },
        { label: t.title, href: paths.editNews(lang, slug) },
        { label: title },
      ]}
      title={title}
    >
      {said && !refused && (
        <div className="mb-8">
          <Notice kind="info" live title={t.done[said]} />
        </div>
      )}
      <NewsForm {...{ item, newsId, version, refused }} />
      {item && <NewsState {...{ slug, newsId, published, refused }} />}
    </Page>
  )
}
