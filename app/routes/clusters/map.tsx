import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ClusterMap } from '#app/domain/clusters/cluster-map.ts'
import { directorySearch, isFiltered, parseDirectoryQuery } from '#app/domain/clusters/directory.ts'
import { isLang } from '#app/domain/shared/lang.ts'
import { ActiveFilters } from '#app/features/clusters/directory/active-filters.tsx'
import { MapFilters } from '#app/features/clusters/map/map-filters.tsx'
import { MapTable } from '#app/features/clusters/map/map-table.tsx'
import { RegionList } from '#app/features/clusters/map/region-list.tsx'
import { TileMap } from '#app/features/clusters/map/tile-map.tsx'
import { map as words } from '#app/i18n/map.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Page } from '#app/ui/page.tsx'
import { showMap } from '#server/clusters/show-map.ts'
import { answer, langOf } from '../answer.ts'
import { pageMeta } from '../page-meta.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  context.reads('clusters')
  // A page number means nothing on a map.
  const { query } = parseDirectoryQuery(new URL(request.url).searchParams)
  return answer(() => showMap(context.portal.context(), lang, { ...query, page: 1 }))
}

export const meta: MetaFunction<typeof loader> = ({ data, params, matches }) => {
  const root = matches.find(({ id }) => id === 'root')?.data as { origin: string } | undefined
  if (!data || !root || !isLang(params.lang)) return []
  return [
    ...pageMeta({
      lang: params.lang,
      title: words[params.lang].title,
      description: words[params.lang].description,
      origin: root.origin,
      pathOf: (lang) => paths.clusterMap(lang, directorySearch(data.query)),
    }),
    ...(isFiltered(data.query) ? [{ name: 'robots', content: 'noindex, follow' }] : []),
  ]
}

export default function ClustersOnMap() {
  const map = useLoaderData<typeof loader>() as ClusterMap
  const t = useMessages(words)
  const { query, total, all } = map
  const headline =
    total === 0
      ? t.none
      : isFiltered(query)
        ? t.filtered(total, all)
        : t.headline(total, map.regions.filter(({ count }) => count > 0).length)
  return (
    <Page title={headline} lead={t.lead} wide>
      <p role="status" className="sr-only">
        {headline}
      </p>
      <MapFilters query={query} facets={map.facets} />
      <div className="mb-6">
        <ActiveFilters query={query} facets={map.facets} pathOf={paths.clusterMap} />
      </div>
      <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <TileMap map={map} />
        </div>
        <RegionList map={map} />
      </div>
      <MapTable map={map} />
    </Page>
  )
}
