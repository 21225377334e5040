import { categories, levels, type Category, type Level } from './vocabulary.ts'

/** Rows on one page of the directory. */
export const PAGE_SIZE = 50

/** Letters of a search that are kept: nobody types more, and an address must stay an address. */
export const LONGEST_SEARCH = 200

/** Values of one facet that an address may choose; the longest list, the regions, has fewer. */
const MOST_CHOSEN = 100

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

export const yesNo = ['yes', 'no'] as const
/** A cluster is found under its own category, under `curated` too when it is, or under `none`. */
export const categoryValues = [...categories, 'none'] as const
export type CategoryValue = (typeof categoryValues)[number]

/** Facets whose values are fixed; those of the others are vocabularies kept in the database. */
export const closedFacets = {
  category: categoryValues,
  level: levels,
  registry: yesNo,
  interregional: yesNo,
} as const satisfies Partial<Record<Facet, readonly string[]>>

export const sorts = ['relevance', 'name', 'name-desc', 'completeness', 'updated'] as const
export type Sort = (typeof sorts)[number]

/** Chosen values by facet: any of them within a facet, all facets together. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>

/** The whole state of a directory page, as its address holds it. */
export type DirectoryQuery = {
  q: string
  chosen: Chosen
  sort: Sort
  page: number
}

/** A field of the address that cannot be read; the page answers 400 and names it. */
export type QueryProblem = { field: 'page' }

/** A facet's values that clusters have, as columns; a value's count is what choosing it would show. */
export type FacetColumn = {
  values: string[]
  counts: number[]
  /** Words of values that come from a vocabulary; those of closed facets are in the catalogue. */
  labels?: string[]
  /** What each value is listed under: a region's district. */
  groups?: string[]
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
  /** Regions that have clusters, in the whole directory. */
  regions: number
  pages: number
  facets: Record<Facet, FacetColumn>
  /** The hits were found only by correcting the spelling. */
  corrected: boolean
  /** The search as it reads on the other keyboard layout, when that is what was found. */
  meant?: string
}

export const nothingChosen: Chosen = {
  district: [],
  region: [],
  specialisation: [],
  category: [],
  level: [],
  registry: [],
  interregional: [],
}

/** The order of a list for which none was asked: best hits first in a search, else by name. */
export function defaultSort(q: string): Sort {
  return q === '' ? 'name' : 'relevance'
}

/** A directory page as it opens from the menu. */
export const wholeDirectory: DirectoryQuery = {
  q: '',
  chosen: nothingChosen,
  sort: defaultSort(''),
  page: 1,
}

/** Search text as it is kept: no control characters or halves of letters, single spaces, at most 200 letters. */
export function tidySearch(text: string): string {
  const clean = text
    .slice(0, 4 * LONGEST_SEARCH)
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return [...clean].slice(0, LONGEST_SEARCH).join('').trim()
}

const IDS: Partial<Record<Facet, (value: string) => string>> = {
  region: (value) => value.toUpperCase(),
  district: (value) => value.toLowerCase(),
  specialisation: (value) => value.toLowerCase(),
}
const YES_NO: Record<string, string> = { 1: 'yes', true: 'yes', 0: 'no', false: 'no' }

function chosenOf(facet: Facet, params: URLSearchParams): readonly string[] {
  const given = params
    .getAll(facet)
    .flatMap((value) => value.slice(0, 4_000).split(','))
    .map((value) => value.trim())
  const closed = facet in closedFacets && closedFacets[facet as keyof typeof closedFacets]
  if (closed) {
    const wanted = new Set(given.map((value) => YES_NO[value] ?? value.toLowerCase()))
    return closed.filter((value) => wanted.has(value))
  }
  const ids = given
    .filter((value) => /^[a-z\d-]{1,100}$/i.test(value))
    .map((value) => IDS[facet]?.(value) ?? value)
  return [...new Set(ids)].sort().slice(0, MOST_CHOSEN)
}

/**
 * Reads the state of a directory page from its address. Parameters it does not know and values that
 * cannot be meant are left out; a page that is no positive whole number is a problem.
 * Whether a region, district or specialisation exists is for the index to say.
 */
export function parseDirectoryQuery(params: URLSearchParams): {
  query: DirectoryQuery
  problems: QueryProblem[]
} {
  const problems: QueryProblem[] = []
  const q = tidySearch(params.get('q') ?? '')
  const chosen = Object.fromEntries(
    facets.map((facet) => [facet, chosenOf(facet, params)]),
  ) as Record<Facet, readonly string[]>
  const asked = params.get('sort')
  const known = sorts.find((sort) => sort === asked)
  const sort = known && !(known === 'relevance' && q === '') ? known : defaultSort(q)
  const givenPage = params.get('page')?.trim() ?? ''
  let page = 1
  if (givenPage !== '') {
    page = /^\d+$/.test(givenPage) ? Math.min(Number(givenPage), Number.MAX_SAFE_INTEGER) : 0
    if (page < 1) {
      problems.push({ field: 'page' })
      page = 1
    }
  }
  return { query: { q, chosen, sort, page }, problems }
}

/**
 * The one address of a state: `?q=…&region=…`, in a fixed order, without what is the default.
 * @returns the empty string for the whole directory
 */
export function directorySearch(query: Partial<DirectoryQuery>): string {
  const { q = '', chosen = nothingChosen, sort = defaultSort(q), page = 1 } = query
  const params = new URLSearchParams()
  if (q !== '') params.append('q', q)
  for (const facet of facets) for (const value of chosen[facet]) params.append(facet, value)
  if (sort !== defaultSort(q)) params.append('sort', sort)
  if (page > 1) params.append('page', String(page))
  const search = params.toString()
  return search === '' ? '' : `?${search}`
}

/** Whether anything narrows the directory down. */
export function isFiltered({ q, chosen }: Pick<DirectoryQuery, 'q' | 'chosen'>): boolean {
  return q !== '' || facets.some((facet) => chosen[facet].length > 0)
}

/** The state without one chosen value, or without the search text; always its first page. */
export function without(query: DirectoryQuery, facet: Facet | 'q', value?: string): DirectoryQuery {
  if (facet === 'q') {
    const sort = query.sort === 'relevance' ? defaultSort('') : query.sort
    return { ...query, q: '', sort, page: 1 }
  }
  const left = query.chosen[facet].filter((one) => one !== value)
  return { ...query, chosen: { ...query.chosen, [facet]: left }, page: 1 }
}
