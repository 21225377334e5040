import type { Category, Level } from './vocabulary.ts'

/** Rows on one page of the directory. */
export const PAGE_SIZE = 50

export const facets = [
  'district',
  'region',
  'specialisation',
  'category',
  'level',
  'registry',
  'interregional',
] as const
export type Facet = (typeof facets)[number]

export const sorts = ['relevance', 'name', 'name-desc', 'completeness', 'updated'] as const
export type Sort = (typeof sorts)[number]

/** The whole state of a directory page, as its address holds it. */
export type DirectoryQuery = {
  q: string
  /** Chosen values by facet: any of them within a facet, all facets together. */
  chosen: Readonly<Record<Facet, readonly string[]>>
  sort: Sort
  page: number
}

/** One value of a facet, its words, and how many clusters choosing it would show. */
export type FacetValue = {
  value: string
  label: string
  count: number
  chosen: boolean
  group?: string
}

/** One cluster as a list shows it, in one language. */
export type ClusterRow = {
  slug: string
  name: string
  regions: string[]
  specialisations: string[]
  category: Category | null
  curated: boolean
  level: Level
  inRegister: boolean
  interregional: boolean
  isDemo: boolean
}

export type DirectoryPage = {
  query: DirectoryQuery
  rows: ClusterRow[]
  total: number
  /** Clusters in the whole directory. */
  all: number
  pages: number
  facets: Record<Facet, FacetValue[]>
  /** The hits were found only by correcting the spelling. */
  corrected: boolean
}
