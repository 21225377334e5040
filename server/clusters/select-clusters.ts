import type { DirectoryQuery } from '#app/domain/clusters/directory.ts'
import {
  emptySet,
  pageOf,
  sizeOf,
  type FacetCounts,
  type OrdinalSet,
} from '#app/domain/clusters/facet-index.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import type { DirectoryIndex } from './directory-index.ts'

export type Selected = {
  total: number
  counts: FacetCounts
  corrected: boolean
  meant?: string
  /** Ordinals of what was selected, in the order asked for. */
  walk(offset: number, limit: number): number[]
}

/**
 * What a query selects, in its order: by facets and search together. Pages and files share it, so that
 * a file holds exactly what its page counts.
 * @param query its `page` does not matter
 * @throws DomainError `not-found` naming the field, for a region, district or specialisation nobody has
 */
export async function selectClusters(
  index: DirectoryIndex,
  lang: Lang,
  { q, chosen, sort }: DirectoryQuery,
): Promise<Selected> {
  const stranger = index.facets.unknown(chosen)
  if (stranger) throw new DomainError('not-found', { field: stranger.facet, value: stranger.value })
  // A text without a single word, such as an emoji, is looked for and not found.
  const found = q === '' ? undefined : ((await index.find(q)) ?? nothing)
  const { matching, total, counts } = index.facets.select(
    chosen,
    found && (found.any.length > 0 ? found.any : emptySet(index.facets.size)),
  )
  const names = index.orders.name[lang]
  const walk = (offset: number, limit: number) => {
    if (sort === 'relevance' && found) return byTier(found.tiers, matching, names, offset, limit)
    if (sort === 'completeness' || sort === 'updated')
      return pageOf(index.orders[sort][lang], matching, offset, limit)
    return pageOf(names, matching, offset, limit, sort === 'name-desc')
  }
  return { total, counts, corrected: found?.corrected ?? false, meant: found?.meant, walk }
}

const nothing = {
  tiers: [],
  any: new Uint32Array(0),
  corrected: false,
  meant: undefined,
}

/** Better tiers first, names in order within each. */
function byTier(
  tiers: readonly OrdinalSet[],
  matching: OrdinalSet,
  names: Uint32Array,
  offset: number,
  limit: number,
): number[] {
  const page: number[] = []
  let skip = offset
  for (const tier of tiers) {
    if (page.length === limit) break
    const both = tier.map((word, i) => word & matching[i]!)
    const size = sizeOf(both)
    if (skip < size) page.push(...pageOf(names, both, skip, limit - page.length))
    skip = Math.max(0, skip - size)
  }
  return page
}
