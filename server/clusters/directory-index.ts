import { LRUCache } from 'lru-cache'
import { categoryValues, yesNo } from '#app/domain/clusters/directory.ts'
import { FacetIndex, setOf, type OrdinalSet } from '#app/domain/clusters/facet-index.ts'
import { levels } from '#app/domain/clusters/vocabulary.ts'
import { inNameOrder } from '#app/domain/shared/collation.ts'
import { langs, type Bilingual, type Lang } from '#app/domain/shared/lang.ts'
import {
  readDirectoryColumns,
  type DirectoryColumnsRow,
  readDirectoryLinks,
  readVocabularies,
} from '#db/queries/cluster-directory.ts'
import { readVersions } from '#db/queries/versions.ts'
import { search } from '#db/search.ts'
import type { Store } from '#db/store.ts'

/** Searches and pages remembered until the contents change; each is some kilobytes. */
const KEPT_SEARCHES = 100
const KEPT_PAGES = 100

const ORDINAL = 0

export type Term = { id: string; name: Bilingual; short?: Bilingual; group?: string }
export type Found = {
  tiers: OrdinalSet[]
  any: OrdinalSet
  corrected: boolean
  meant: string | undefined
}

/** The directory as one process keeps it in memory, until its contents change. */
export type DirectoryIndex = {
  version: number
  facets: FacetIndex
  /** Ordinals of all clusters, first to last, by sort and language. */
  orders: Record<'name' | 'completeness' | 'updated', Record<Lang, Uint32Array>>
  districts: Term[]
  regions: Term[]
  specialisations: Term[]
  groups: Map<string, Bilingual>
  districtOf(ordinal: number): Term
  regionsOf(ordinal: number): Term[]
  specialisationsOf(ordinal: number): Term[]
  /** Hits of a search text, best tier first; undefined when it holds no word. */
  find(q: string): Promise<Found | undefined>
  /** Whatever is worth remembering until the contents change, by a key of the caller's. */
  kept: LRUCache<string, object>
}

const indexes = new WeakMap<Store, { version: number; index: Promise<DirectoryIndex> }>()

/**
 * The directory's index at the present content version: built when that has changed, once for all who
 * wait. Costs one query when nothing changed and seven when it did, whatever the number of clusters.
 */
export async function directoryIndex(store: Store): Promise<DirectoryIndex> {
  const version = (await readVersions(store.read)).get('clusters') ?? 0
  const known = indexes.get(store)
  if (known?.version === version) return known.index
  const index = build(store, version)
  indexes.set(store, { version, index })
  index.catch(() => {
    if (indexes.get(store)?.index === index) indexes.delete(store)
  })
  return index
}

async function build(store: Store, version: number): Promise<DirectoryIndex> {
  const db = store.read
  const rows = await readDirectoryColumns(db)
  const links = await readDirectoryLinks(db)
  const vocabularies = await readVocabularies(db)
  const ordinals = Uint32Array.from(rows, (row) => row[ORDINAL])
  const size = ordinals.reduce((most, ordinal) => Math.max(most, ordinal + 1), 0)
  const terms = {
    districts: vocabularies.districts.map(({ id, nameRu, nameEn, shortRu, shortEn }) => ({
      ...term(id, nameRu, nameEn),
      short: { ru: shortRu, en: shortEn },
    })),
    regions: vocabularies.regions.map(({ id, nameRu, nameEn, districtId }) => ({
      ...term(id, nameRu, nameEn),
      group: districtId,
    })),
    specialisations: vocabularies.specialisations.map(({ id, nameRu, nameEn, groupId }) => ({
      ...term(id, nameRu, nameEn),
      group: groupId,
    })),
  }
  const regions = linked(size, terms.regions, links.regions)
  const specialisations = linked(size, terms.specialisations, links.specialisations)
  const district = column(
    terms.districts.map(({ id }) => id),
    rows,
    (row, add) => add(row[3]),
  )
  const districtPlace = new Uint8Array(size)
  for (let i = 0; i < district.ordinals.length; i++)
    districtPlace[district.ordinals[i]!] = district.places[i]!
  const index = new FacetIndex(ordinals, {
    district,
    region: regions.column,
    specialisation: specialisations.column,
    category: column(categoryValues, rows, ([, , , , category, curated], add) => {
      add(category ?? 'none')
      if (curated && category !== 'curated') add('curated')
    }),
    level: column(levels, rows, (row, add) => add(row[6])),
    registry: column(yesNo, rows, (row, add) => add(row[7] ? 'yes' : 'no')),
    interregional: column(yesNo, rows, (row, add) => add(row[8] ? 'yes' : 'no')),
  })

  // Places in `rows`, by name; the other sorts keep that order among equals.
  const byName = Object.fromEntries(
    langs.map((lang) => [
      lang,
      inNameOrder(
        lang,
        rows.map((row) => row[lang === 'ru' ? 1 : 2]),
      ),
    ]),
  ) as Record<Lang, Uint32Array>
  const completeness = Float64Array.from(rows, (row) => row[9])
  const updated = Float64Array.from(rows, (row) => Number(row[10]))
  const ordered = (weights?: Float64Array) =>
    Object.fromEntries(
      langs.map((lang) => {
        const places = weights ? heaviestFirst(byName[lang], weights) : byName[lang]
        return [lang, places.map((place) => ordinals[place]!)]
      }),
    ) as Record<Lang, Uint32Array>

  const searches = new LRUCache<string, { found: Found | undefined }>({ max: KEPT_SEARCHES })
  return {
    version,
    facets: index,
    orders: { name: ordered(), completeness: ordered(completeness), updated: ordered(updated) },
    ...terms,
    groups: new Map(
      vocabularies.specialisations.map((one) => [
        one.groupId,
        { ru: one.groupRu, en: one.groupEn },
      ]),
    ),
    districtOf: (ordinal) => terms.districts[districtPlace[ordinal]!]!,
    regionsOf: regions.of,
    specialisationsOf: specialisations.of,
    async find(q) {
      const before = searches.get(q)
      if (before) return before.found
      const result = await search(db, 'cluster', q)
      const found = result && {
        tiers: result.tiers.map((tier) => setOf(size, tier)),
        any: setOf(
          size,
          result.tiers.flatMap((tier) => [...tier]),
        ),
        corrected: result.corrected,
        meant: result.meant,
      }
      searches.set(q, { found })
      return found
    },
    kept: new LRUCache({ max: KEPT_PAGES }),
  }
}

const term = (id: string, ru: string, en: string): Term => ({ id, name: { ru, en } })

/** A facet's columns; `of` adds each value that a row has. */
function column<Value extends string>(
  values: readonly Value[],
  rows: readonly DirectoryColumnsRow[],
  of: (row: DirectoryColumnsRow, add: (value: Value) => void) => void,
) {
  const placeOf = new Map(values.map((value, place) => [value, place]))
  const ordinals: number[] = []
  const places: number[] = []
  for (const row of rows)
    of(row, (value) => {
      ordinals.push(row[ORDINAL])
      places.push(placeOf.get(value)!)
    })
  return { values, ordinals: Uint32Array.from(ordinals), places: Uint16Array.from(places) }
}

/** Links as a facet's columns, and as runs of places by ordinal. */
function linked(size: number, terms: readonly Term[], links: readonly [number, string][]) {
  const placeOf = new Map(terms.map(({ id }, place) => [id, place]))
  const ordinals = Uint32Array.from(links, ([ordinal]) => ordinal)
  const places = Uint16Array.from(links, ([, id]) => placeOf.get(id)!)
  const starts = new Uint32Array(size + 1)
  for (const ordinal of ordinals) if (ordinal < size) starts[ordinal + 1]!++
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
  const runs = new Uint16Array(links.length)
  const next = starts.slice()
  for (let i = 0; i < ordinals.length; i++)
    if (ordinals[i]! < size) runs[next[ordinals[i]!]!++] = places[i]!
  return {
    column: { values: terms.map(({ id }) => id), ordinals, places },
    of: (ordinal: number) =>
      Array.from(runs.subarray(starts[ordinal], starts[ordinal + 1]), (place) => terms[place]!),
  }
}

function heaviestFirst(places: Uint32Array, weights: Float64Array): Uint32Array {
  return places.slice().sort((a, b) => weights[b]! - weights[a]!)
}
