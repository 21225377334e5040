import type { ClusterRow, DirectoryPage, DirectoryQuery } from './directory.ts'

/** One region on the map, in one language. */
export type MapRegion = {
  id: string
  name: string
  /** Five letters at most, for the square. */
  short: string
  district: string
  /** Clusters that choosing the region would show; an interregional one counts in each of its regions. */
  count: number
  /** Those of them in the ministry's register. */
  inRegister: number
}

export type ClusterMap = {
  query: DirectoryQuery
  regions: MapRegion[]
  districts: { id: string; name: string; count: number }[]
  facets: DirectoryPage['facets']
  /** Clusters the query shows. */
  total: number
  /** Clusters in the whole directory. */
  all: number
  /** The first clusters of the chosen regions; none while no region is chosen. */
  rows: ClusterRow[]
}

/** The query with a region chosen too, or taken back when it was. */
export function withRegion(query: DirectoryQuery, id: string): DirectoryQuery {
  return { ...query, page: 1, chosen: { ...query.chosen, region: flip(query.chosen.region, id) } }
}

/**
 * The query with a district chosen too, or taken back when it was. Regions are let go: those of
 * another district would leave nothing.
 */
export function withDistrict(query: DirectoryQuery, id: string): DirectoryQuery {
  const district = flip(query.chosen.district, id)
  return { ...query, page: 1, chosen: { ...query.chosen, district, region: [] } }
}

function flip(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id].sort()
}
