import { Link } from '@remix-run/react'
import {
  directorySearch,
  facets as allFacets,
  isFiltered,
  without,
  type DirectoryPage,
  type DirectoryQuery,
} from '#app/domain/clusters/directory.ts'
import { directory } from '#app/i18n/directory.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { facetWords } from './facet-words.ts'

type Props = {
  query: DirectoryQuery
  facets: DirectoryPage['facets']
  /** The page that is narrowed. */
  pathOf?: typeof paths.clusters
}

/** What narrows the list, each taken back by a press. */
export function ActiveFilters({ query, facets, pathOf = paths.clusters }: Props) {
  const t = useMessages(directory)
  const lang = useLang()
  if (!isFiltered(query)) return null
  const chips = [
    ...(query.q === ''
      ? []
      : [{ key: 'q', words: t.filters.text(query.q), left: without(query, 'q') }]),
    ...allFacets.flatMap((facet) =>
      query.chosen[facet].map((value) => ({
        key: `${facet}.${value}`,
        words: t.chip[facet](facetWords(lang, facets, facet, value)),
        left: without(query, facet, value),
      })),
    ),
  ]
  return (
    <ul aria-label={t.filters.chosen} className="no-print flex flex-wrap items-center gap-2">
      {chips.map(({ key, words, left }) => (
        <li key={key} className="max-w-full">
          <Link
            to={pathOf(lang, directorySearch(left))}
            preventScrollReset
            aria-label={t.filters.remove(words)}
            className="inline-flex min-h-9 max-w-full items-center gap-2 rounded border border-edge bg-accent-wash py-1 pr-2 pl-3 text-sm text-ink no-underline hover:border-ink hover:text-ink"
          >
            <span className="truncate">{words}</span>
            <Icon name="close" size={16} />
          </Link>
        </li>
      ))}
      <li>
        <Link
          to={pathOf(lang)}
          preventScrollReset
          className="inline-flex min-h-9 items-center px-2 text-sm"
        >
          {t.filters.clear}
        </Link>
      </li>
    </ul>
  )
}
