import {
  directorySearch,
  facets,
  nothingChosen,
  PAGE_SIZE,
  type ClusterRow,
  type DirectoryPage,
  type DirectoryQuery,
  type Facet,
  type FacetColumn,
} from '#app/domain/clusters/directory.ts'
import { sizeOf } from '#app/domain/clusters/facet-index.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { readListRows } from '#db/queries/cluster-directory.ts'
import { ask, type Context } from '../context.ts'
import { directoryIndex, type DirectoryIndex } from './directory-index.ts'
import { selectClusters } from './select-clusters.ts'

/**
 * One page of the directory with its facets, in one language. At most five queries, whatever the
 * number of clusters: the version, up to three for a search nobody made before, the rows.
 * @throws DomainError `not-found` naming the field: a page beyond the last, or a region, district or
 *   specialisation that does not exist
 */
export async function findClusters(
  context: Context,
  lang: Lang,
  query: DirectoryQuery,
): Promise<DirectoryPage> {
  ask(context, 'clusters.find')
  const index = await directoryIndex(context.store)
  const key = `${lang}${directorySearch(query)}`
  const kept = index.kept.get(key) as DirectoryPage | undefined
  if (kept) return kept
  const selected = await selectClusters(index, lang, query)
  const pages = Math.max(1, Math.ceil(selected.total / PAGE_SIZE))
  if (query.page > pages) throw new DomainError('not-found', { field: 'page', last: pages })
  const ordinals = selected.walk((query.page - 1) * PAGE_SIZE, PAGE_SIZE)
  const page: DirectoryPage = {
    query,
    rows: await rowsOf(context, index, lang, ordinals),
    total: selected.total,
    all: sizeOf(index.facets.all),
    regions: unfiltered(index).counts.region.filter((n) => n > 0).length,
    pages,
    facets: facetColumns(index, lang, query, selected.counts),
    corrected: selected.corrected,
    ...(selected.meant && { meant: selected.meant }),
  }
  index.kept.set(key, page)
  return page
}

/** The rows of these clusters, in this order; one query. */
async function rowsOf(
  { store }: Context,
  index: DirectoryIndex,
  lang: Lang,
  ordinals: readonly number[],
): Promise<ClusterRow[]> {
  const rows = await readListRows(store.read, lang, ordinals)
  const byOrdinal = new Map(rows.map((row) => [row.ordinal, row]))
  return ordinals.flatMap((wanted) => {
    const row = byOrdinal.get(wanted)
    if (!row) return []
    const { ordinal, ...own } = row
    return {
      ...own,
      regions: index.regionsOf(ordinal).map(({ name }) => name[lang]),
      specialisations: index.specialisationsOf(ordinal).map(({ name }) => name[lang]),
    }
  })
}

/** Counts over the whole directory, made once. */
function unfiltered(index: DirectoryIndex) {
  const key = 'unfiltered'
  let kept = index.kept.get(key) as ReturnType<DirectoryIndex['facets']['select']> | undefined
  if (!kept) index.kept.set(key, (kept = index.facets.select(nothingChosen)))
  return kept
}

const vocabularies = {
  district: 'districts',
  region: 'regions',
  specialisation: 'specialisations',
} as const

/** The values to offer: those that clusters have at all, and those chosen. Most frequent specialisations first. */
function facetColumns(
  index: DirectoryIndex,
  lang: Lang,
  { chosen }: DirectoryQuery,
  counts: Record<Facet, Uint32Array>,
): Record<Facet, FacetColumn> {
  const whole = unfiltered(index).counts
  const columnOf = (facet: Facet): FacetColumn => {
    const { [facet]: values } = index.facets.values
    const places = [...values.keys()].filter(
      (place) => whole[facet][place]! > 0 || chosen[facet].includes(values[place]!),
    )
    if (facet === 'specialisation') places.sort((a, b) => whole[facet][b]! - whole[facet][a]!)
    const column: FacetColumn = {
      values: places.map((place) => values[place]!),
      counts: places.map((place) => counts[facet][place]!),
    }
    if (facet === 'district' || facet === 'region' || facet === 'specialisation') {
      const terms = index[vocabularies[facet]]
      column.labels = places.map((place) => (terms[place]!.short ?? terms[place]!.name)[lang])
      if (facet === 'region') column.groups = places.map((place) => terms[place]!.group!)
    }
    return column
  }
  return Object.fromEntries(facets.map((facet) => [facet, columnOf(facet)])) as Record<
    Facet,
    FacetColumn
  >
}
