import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/accounts/permissions.ts'
import { clusterJsonLd } from '#app/domain/clusters/json-ld.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { CategoryBadge } from '#app/features/clusters/category-badge.tsx'
import { Profile } from '#app/features/clusters/profile/profile.tsx'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { editing } from '#app/i18n/editing.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { shownNews } from '#app/routes/clusters/news/shown-news.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Page } from '#app/ui/page.tsx'
import { actorOf } from '#server/accounts/current-actor.ts'
import { readNews } from '#server/clusters/news/read-news.ts'
import { showCluster } from '#server/clusters/show-cluster.ts'

/** Headlines on a profile. */
const NEWS_SHOWN = 3

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('clusters')
    const found = await showCluster(context.portal.context(), params.slug ?? '')
    const { cluster, similar, countries } = localise(found, lang)
    const { createdAt: _, updatedAt, ...shown } = cluster
    const origin = context.portal.env.PUBLIC_URL
    const names = (list: { name: string }[]) => list.map(({ name }) => name).join(', ')
    const actor = await actorOf(request, context)
    const { news } = await readNews(context.portal.context(), cluster.slug, NEWS_SHOWN)
    return {
      mayEdit: can(actor, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id }),
      news: shownNews(lang, news),
      lang,
      origin,
      cluster: shown,
      similar,
      countries,
      updated: updatedAt.toISOString().slice(0, 10),
      otherName: found.cluster.name[lang === 'ru' ? 'en' : 'ru'],
      description: clusterProfile[lang].description(
        cluster.name,
        names(cluster.regions),
        names(cluster.specialisations),
      ),
      jsonLd: clusterJsonLd(found.cluster, lang, `${origin}${paths.cluster(lang, cluster.slug)}`),
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { cluster, ...rest } = data
  return pageMeta({
    ...rest,
    title: cluster.name,
    pathOf: (lang) => paths.cluster(lang, cluster.slug),
  })
}

export default function ShowCluster() {
  const { cluster, similar, countries, updated, otherName, mayEdit, news } =
    useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const words = useMessages(editing)
  return (
    <Page
      wide
      crumbs={[{ label: t.directory, href: paths.clusters(lang) }, { label: cluster.name }]}
      above={
        cluster.category && (
          <CategoryBadge
            category={cluster.category}
            curated={cluster.curated}
            size="large"
            withWord
          />
        )
      }
      title={cluster.name}
      lead={<p lang={lang === 'ru' ? 'en' : 'ru'}>{otherName}</p>}
      actions={
        <>
          {mayEdit && (
            <LinkButton href={paths.editCluster(lang, cluster.slug)}>
              {words.editProfile}
            </LinkButton>
          )}
          <LinkButton href={paths.compare(lang, [cluster.slug])} kind="quiet">
            <Icon name="compare" /> {t.compare}
          </LinkButton>
          <LinkButton href={paths.clusterBadge(lang, cluster.slug)} kind="quiet">
            <Icon name="link" /> {t.badge}
          </LinkButton>
          <LinkButton href={paths.clusterFile(cluster.slug)} kind="quiet" plain>
            <Icon name="download" /> {t.json}
          </LinkButton>
        </>
      }
    >
      <Profile
        cluster={cluster}
        similar={similar}
        countries={countries}
        news={news}
        mayClaim={!mayEdit}
        updated={updated}
      />
    </Page>
  )
}
