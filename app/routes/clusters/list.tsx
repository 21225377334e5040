import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useNavigation, useRouteLoaderData } from '@remix-run/react'
import {
  defaultSort,
  directorySearch,
  facets,
  isFiltered,
  PAGE_SIZE,
  parseDirectoryQuery,
  type DirectoryPage,
} from '#app/domain/clusters/directory.ts'
import { clusterListJsonLd } from '#app/domain/clusters/directory-json-ld.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { isLang, type Lang } from '#app/domain/shared/lang.ts'
import { ActiveFilters } from '#app/features/clusters/directory/active-filters.tsx'
import { ClusterTable } from '#app/features/clusters/directory/cluster-table.tsx'
import {
  COMPARE_FORM,
  CompareBar,
  CompareForm,
} from '#app/features/clusters/directory/compare-bar.tsx'
import {
  DirectoryForm,
  SearchBox,
  SortBox,
} from '#app/features/clusters/directory/directory-form.tsx'
import { Downloads } from '#app/features/clusters/directory/downloads.tsx'
import { EmptyResults } from '#app/features/clusters/directory/empty-results.tsx'
import { FacetPanel } from '#app/features/clusters/directory/facet-panel.tsx'
import { FilterSheet, OpenFilters } from '#app/features/clusters/directory/filter-sheet.tsx'
import { directory } from '#app/i18n/directory.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { drawn, Kept, type Drawn } from '#app/ui/kept.tsx'
import { LinkedData } from '#app/ui/linked-data.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { useRouterLinks } from '#app/ui/router-links.ts'
import { findClusters } from '#server/clusters/find-clusters.ts'
import { answer, langOf } from '../answer.ts'
import { pageMeta } from '../page-meta.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  context.reads('clusters')
  return answer(async () => {
    const { query, problems } = parseDirectoryQuery(new URL(request.url).searchParams)
    if (problems[0]) throw new DomainError('query.invalid', problems[0])
    const page = await findClusters(context.portal.context(), lang, query)
    if (!context.asPage) return page satisfies Listed
    const { PUBLIC_URL: origin } = context.portal.env
    const linked = clusterListJsonLd(
      page.total,
      page.rows.map((row) => `${origin}${paths.cluster(lang, row.slug)}`),
      (query.page - 1) * PAGE_SIZE,
    )
    return { ...page, rows: drawn(page.rows), linked: drawn(linked) } satisfies Listed
  })
}

/** What the loader answers. Most of it are the rows, and a page that shows them need not bring them a second time. */
type Listed = Omit<DirectoryPage, 'rows'> & {
  rows: Drawn<DirectoryPage['rows']>
  /** Linked data about the list, for who reads the page and runs no scripts. */
  linked?: Drawn<object>
}

/** What the page says of itself: how many of how many. */
function headline(lang: Lang, { query, total, all, regions }: Listed): string {
  const t = directory[lang].headline
  if (all === 0) return t.empty
  if (!isFiltered(query)) return t.all(total, regions)
  return total === 0 ? t.none : t.some(total, all)
}

/** Search engines keep the whole directory and what one choice leaves, in its usual order. */
function worthFinding({ query }: Listed): boolean {
  const choices = facets.reduce((n, facet) => n + query.chosen[facet].length, 0)
  return query.q === '' && choices <= 1 && query.sort === defaultSort('')
}

export const meta: MetaFunction<typeof loader> = ({ data, params, matches }) => {
  const root = matches.find(({ id }) => id === 'root')?.data as { origin: string } | undefined
  if (!data || !root || !isLang(params.lang)) return []
  const lang = params.lang
  const search = directorySearch(data.query)
  return [
    ...pageMeta({
      lang,
      title: isFiltered(data.query)
        ? `${headline(lang, data)}: ${directory[lang].title.toLowerCase()}`
        : `${directory[lang].title}: ${headline(lang, data)}`,
      description: directory[lang].description(data.all, data.regions),
      origin: root.origin,
      pathOf: (one) => paths.clusters(one, search),
    }),
    ...(worthFinding(data) ? [] : [{ name: 'robots', content: 'noindex, follow' }]),
  ]
}

/** The state the form shows: the one on its way, so that a box keeps its mark while the list loads. */
function usePending(page: Listed) {
  const { location } = useNavigation()
  const lang = useLang()
  const here = location?.pathname === paths.clusters(lang)
  return {
    loading: here,
    query: here ? parseDirectoryQuery(new URLSearchParams(location.search)).query : page.query,
  }
}

export default function ClusterList() {
  const page = useLoaderData<typeof loader>() as Listed
  const root = useRouteLoaderData('root') as { viewer: object | null }
  const t = useMessages(directory)
  const lang = useLang()
  const { loading, query } = usePending(page)
  const { total, rows, linked } = page
  const from = (page.query.page - 1) * PAGE_SIZE
  const to = Math.min(from + PAGE_SIZE, total)
  const title = headline(lang, page)
  const results = useRouterLinks<HTMLDivElement>()
  return (
    <Page title={title} lead={isFiltered(page.query) ? undefined : t.lead} wide>
      <p role="status" className="sr-only">
        {title}
      </p>
      <CompareForm />
      <DirectoryForm>
        <div className="grid gap-x-12 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <FilterSheet total={total}>
            <Kept of={page.facets} id="facets">
              {(facets) => <FacetPanel facets={facets} chosen={query.chosen} />}
            </Kept>
          </FilterSheet>
          <div className="min-w-0">
            <SearchBox q={page.query.q} />
            <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-3">
              <OpenFilters query={page.query} />
              <div className="empty:hidden max-sm:order-last max-sm:w-full">
                {total > 0 && <ActiveFilters query={page.query} facets={page.facets} />}
              </div>
              <div className="ml-auto max-sm:min-w-0 max-sm:flex-1">
                <SortBox query={query} />
              </div>
            </div>
            {page.corrected && (
              <div className="mt-4">
                <Notice kind="info">
                  {page.meant
                    ? t.corrected.layout(page.query.q, page.meant)
                    : t.corrected.typo(page.query.q)}
                </Notice>
              </div>
            )}
            <div
              ref={results}
              id="results"
              tabIndex={-1}
              aria-busy={loading}
              className={loading ? 'stale mt-4' : 'mt-4'}
            >
              {total === 0 ? (
                <EmptyResults query={page.query} facets={page.facets} />
              ) : (
                <>
                  <Kept of={rows} id="clusters">
                    {(rows) => (
                      <ClusterTable
                        rows={rows}
                        caption={t.table(from + 1, to, total)}
                        compareForm={COMPARE_FORM}
                      />
                    )}
                  </Kept>
                  <CompareBar key={directorySearch(page.query)} />
                </>
              )}
            </div>
          </div>
        </div>
      </DirectoryForm>
      <div className="lg:ml-[21rem]">
        <Pagination
          page={page.query.page}
          pages={page.pages}
          hrefOf={(n) => paths.clusters(lang, directorySearch({ ...page.query, page: n }))}
        />
        {total > 0 && <Downloads query={page.query} total={total} />}
      </div>
      {/* Search engines never sign in. */}
      {linked && !root.viewer && (
        <Kept of={linked} id="linked-data">
          {(data) => <LinkedData data={data} />}
        </Kept>
      )}
    </Page>
  )
}
