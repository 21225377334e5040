import type { ClusterMap } from '#app/domain/clusters/cluster-map.ts'
import type { DirectoryQuery } from '#app/domain/clusters/directory.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { loadShortNames } from '#db/queries/clusters-map.ts'
import { ask, type Context } from '../context.ts'
import { directoryIndex, type DirectoryIndex } from './directory-index.ts'
import { findClusters } from './find-clusters.ts'
import { selectClusters } from './select-clusters.ts'

/** Clusters listed beside the map; the rest are one link away, in the directory. */
const LISTED = 20

/**
 * How many clusters each region has under a directory query, and the first clusters of the regions
 * chosen in it. Counting takes no query; the rows and the names of the squares take one each.
 * @param query its page and order do not matter
 * @throws DomainError `not-found` naming the field, for a region, district or specialisation nobody has
 */
export async function showMap(
  context: Context,
  lang: Lang,
  query: DirectoryQuery,
): Promise<ClusterMap> {
  ask(context, 'clusters.find')
  const page = await findClusters(context, lang, { ...query, page: 1 })
  const index = await directoryIndex(context.store)
  const { counts } = await selectClusters(index, lang, query)
  // A district's clusters do not become fewer by choosing a region in it.
  const anywhere = await selectClusters(index, lang, {
    ...query,
    chosen: { ...query.chosen, region: [] },
  })
  const { registry } = query.chosen
  const inRegister =
    registry.length > 0 && !registry.includes('yes')
      ? undefined
      : (
          await selectClusters(index, lang, {
            ...query,
            chosen: { ...query.chosen, registry: ['yes'] },
          })
        ).counts.region
  const short = await shortNames(context, index)
  const { values } = index.facets
  const place = new Map(values.region.map((id, at) => [id, at]))
  return {
    query: page.query,
    regions: index.regions.map(({ id, name, group }) => ({
      id,
      name: name[lang],
      short: short.get(id)?.[lang] ?? name[lang],
      district: group ?? '',
      count: counts.region[place.get(id)!] ?? 0,
      inRegister: inRegister?.[place.get(id)!] ?? 0,
    })),
    districts: index.districts.map(({ id, name, short }) => ({
      id,
      name: (short ?? name)[lang],
      count: anywhere.counts.district[values.district.indexOf(id)] ?? 0,
    })),
    facets: page.facets,
    total: page.total,
    all: page.all,
    rows: query.chosen.region.length > 0 ? page.rows.slice(0, LISTED) : [],
  }
}

/** Read once for each content version. */
async function shortNames({ store }: Context, index: DirectoryIndex) {
  const key = 'region-short-names'
  const kept = index.kept.get(key) as Awaited<ReturnType<typeof loadShortNames>> | undefined
  if (kept) return kept
  const names = await loadShortNames(store.read)
  index.kept.set(key, names)
  return names
}
