import { isFiltered, type DirectoryPage } from '#app/domain/clusters/directory.ts'
import { directory } from '#app/i18n/directory.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/notice.tsx'
import { ActiveFilters } from './active-filters.tsx'

/** Nothing to list: says what to loosen. */
export function EmptyResults({ query, facets }: Pick<DirectoryPage, 'query' | 'facets'>) {
  const t = useMessages(directory)
  const lang = useLang()
  if (!isFiltered(query)) return <EmptyState title={t.headline.empty}>{t.empty}</EmptyState>
  return (
    <EmptyState
      title={t.none.title}
      action={
        <>
          <LinkButton href={paths.clusters(lang)}>{t.none.all}</LinkButton>
          <LinkButton href={paths.registerCluster(lang)} kind="quiet">
            {t.none.add}
          </LinkButton>
        </>
      }
    >
      {query.q !== '' && <p>{t.none.word}</p>}
      <p className="mb-3">{t.none.text}</p>
      <ActiveFilters query={query} facets={facets} />
    </EmptyState>
  )
}
