import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { chosenSlugs, LEAST_COMPARED } from '#app/domain/clusters/compare.ts'
import { cardOf } from '#app/domain/clusters/profile.ts'
import { localise } from '#app/domain/shared/localise.ts'
import { AddCluster } from '#app/features/clusters/compare/add-cluster.tsx'
import { compareHref } from '#app/features/clusters/compare/addresses.ts'
import { comparedGroups } from '#app/features/clusters/compare/cells.ts'
import { CompareTable } from '#app/features/clusters/compare/compare-table.tsx'
import { clusterCompare } from '#app/i18n/cluster-compare.ts'
import { lowerFirst } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { answer, langOf } from '#app/routes/answer.ts'
import { pageMeta } from '#app/routes/page-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { compareClusters } from '#server/clusters/compare-clusters.ts'

export function loader({ params, request, context }: LoaderFunctionArgs) {
  return answer(async () => {
    const lang = langOf(params)
    context.reads('clusters')
    const search = new URL(request.url).searchParams
    const { slugs, left } = chosenSlugs(search)
    const words = (search.get('q') ?? '').slice(0, 200)
    const found = await compareClusters(context.portal.context(), { slugs, words })
    const only = search.get('only') === 'differences'
    const { groups, nobody } = comparedGroups(found.clusters, found.countries, lang)
    return {
      lang,
      origin: context.portal.env.PUBLIC_URL,
      clusters: found.clusters.map((cluster) => localise(cardOf(cluster), lang)),
      hasDemo: found.clusters.some(({ isDemo }) => isDemo),
      unknown: found.unknown.map((slug) => slug.slice(0, 80)),
      suggestions: localise(found.suggestions, lang),
      groups: only
        ? groups
            .map(({ group, lines }) => ({ group, lines: lines.filter(({ differs }) => differs) }))
            .filter(({ lines }) => lines.length > 0)
        : groups,
      nobody,
      left,
      words,
      only,
    }
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const t = clusterCompare[data.lang]
  const names = data.clusters.map(({ name }) => name)
  return pageMeta({
    lang: data.lang,
    origin: data.origin,
    title: names.length > 1 ? names.join(' · ') : t.title(0),
    description: t.description,
    pathOf: (lang) =>
      paths.compare(
        lang,
        data.clusters.map(({ slug }) => slug),
      ),
  })
}

export default function Compare() {
  const { clusters, groups, nobody, unknown, left, words, only, suggestions, hasDemo } =
    useLoaderData<typeof loader>()
  const lang = useLang()
  const t = useMessages(clusterCompare)
  const slugs = clusters.map(({ slug }) => slug)
  const enough = clusters.length >= LEAST_COMPARED
  return (
    <Page
      wide
      crumbs={[{ label: t.directory, href: paths.clusters(lang) }, { label: t.crumb }]}
      title={t.title(clusters.length)}
      lead={enough ? undefined : clusters.length === 1 ? t.one : t.lead}
    >
      <div className="mb-6 grid gap-4 empty:hidden">
        {unknown.length > 0 && (
          <Notice kind="warn" title={t.unknown(unknown.join(', '))}>
            {t.unknownHelp}
          </Notice>
        )}
        {left > 0 && (
          <Notice kind="info" title={t.tooMany(left)}>
            {t.tooManyHelp}
          </Notice>
        )}
      </div>
      {enough && <Toggle slugs={slugs} only={only} />}
      {enough && groups.length === 0 && <p className="py-6">{t.noDifferences}</p>}
      {clusters.length > 0 && groups.length > 0 && (
        <CompareTable clusters={clusters} groups={groups} only={only} />
      )}
      {enough && nobody.length > 0 && !only && (
        <p className="mt-6 max-w-measure text-sm text-muted">
          {t.nobody(nobody.map((trait) => lowerFirst(t.traits[trait])).join(', '))}
        </p>
      )}
      {hasDemo && <p className="mt-3 max-w-measure text-sm text-muted">{t.demo}</p>}
      {suggestions && (
        <AddCluster chosen={slugs} only={only} words={words} suggestions={suggestions} />
      )}
    </Page>
  )
}

function Toggle({ slugs, only }: { slugs: readonly string[]; only: boolean }) {
  const lang = useLang()
  const t = useMessages(clusterCompare)
  return (
    <nav aria-label={t.show} className="no-print mb-4 flex flex-wrap gap-x-6 text-sm">
      {[false, true].map((one) => (
        <Link
          key={String(one)}
          to={compareHref(lang, slugs, one)}
          preventScrollReset
          aria-current={one === only ? 'true' : undefined}
          className={
            one === only
              ? 'border-b-2 border-ink py-2 font-semibold text-ink no-underline'
              : 'border-b-2 border-paper py-2'
          }
        >
          {one ? t.onlyDifferences : t.all}
        </Link>
      ))}
    </nav>
  )
}
