import { facets, type Chosen, type Facet } from './directory.ts'

/** A set of ordinals, one bit each. */
export type OrdinalSet = Uint32Array

/** The links of one facet, as two columns: cluster `ordinals[i]` has the value `values[places[i]]`. */
export type FacetColumns = {
  values: readonly string[]
  ordinals: ArrayLike<number>
  places: ArrayLike<number>
}

/** How many clusters each value of a facet would show, in the order of the facet's values. */
export type FacetCounts = Record<Facet, Uint32Array>

export type Selection = { matching: OrdinalSet; total: number; counts: FacetCounts }

const BITS = 32

export function emptySet(size: number): OrdinalSet {
  return new Uint32Array(Math.ceil(size / BITS))
}

/** @param size one more than the greatest ordinal there may be; greater ones are left out */
export function setOf(size: number, ordinals: Iterable<number>): OrdinalSet {
  const set = emptySet(size)
  for (const ordinal of ordinals) if (ordinal < size) set[ordinal >>> 5]! |= 1 << (ordinal & 31)
  return set
}

export function has(set: OrdinalSet, ordinal: number): boolean {
  return ((set[ordinal >>> 5] ?? 0) & (1 << (ordinal & 31))) !== 0
}

/** The members in rising order. */
export function* membersOf(set: OrdinalSet): Generator<number> {
  for (let word = 0; word < set.length; word++) {
    for (let bits = set[word]!; bits !== 0; bits &= bits - 1)
      yield word * BITS + 31 - Math.clz32(bits & -bits)
  }
}

// Bits of a 32-bit word (Hacker's Delight, 5-1).
function popcount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export function sizeOf(set: OrdinalSet): number {
  let n = 0
  for (let i = 0; i < set.length; i++) n += popcount(set[i]!)
  return n
}

/**
 * Which clusters have which facet values: one bit set a value. Answers any combination of choices
 * and the counts beside them without asking the database.
 */
export class FacetIndex {
  readonly size: number
  readonly all: OrdinalSet
  readonly values: Readonly<Record<Facet, readonly string[]>>
  readonly #sets: Record<Facet, OrdinalSet[]>
  readonly #places: Record<Facet, ReadonlyMap<string, number>>

  /** @param ordinals of every cluster; what `columns` say of others is left out */
  constructor(ordinals: ArrayLike<number>, columns: Record<Facet, FacetColumns>) {
    let size = 0
    for (let i = 0; i < ordinals.length; i++) size = Math.max(size, ordinals[i]! + 1)
    this.size = size
    this.all = setOf(size, Array.from(ordinals))
    const sets = {} as Record<Facet, OrdinalSet[]>
    const places = {} as Record<Facet, ReadonlyMap<string, number>>
    const values = {} as Record<Facet, readonly string[]>
    for (const facet of facets) {
      const column = columns[facet]
      const own = column.values.map(() => emptySet(size))
      for (let i = 0; i < column.ordinals.length; i++) {
        const ordinal = column.ordinals[i]!
        if (ordinal < size) own[column.places[i]!]![ordinal >>> 5]! |= 1 << (ordinal & 31)
      }
      sets[facet] = own
      values[facet] = column.values
      places[facet] = new Map(column.values.map((value, place) => [value, place]))
    }
    this.values = values
    this.#sets = sets
    this.#places = places
  }

  /** The first chosen value that the facet does not have, if any. */
  unknown(chosen: Chosen): { facet: Facet; value: string } | undefined {
    for (const facet of facets)
      for (const value of chosen[facet])
        if (!this.#places[facet].has(value)) return { facet, value }
    return undefined
  }

  /**
   * Combines choices: any value within a facet, all facets together, only `within` when given.
   * Each facet's counts leave out its own choice, so that they tell what choosing would show.
   */
  select(chosen: Chosen, within?: OrdinalSet): Selection {
    const words = this.all.length
    const unions = new Map<Facet, OrdinalSet>()
    for (const facet of facets) {
      if (chosen[facet].length === 0) continue
      const union = new Uint32Array(words)
      for (const value of chosen[facet]) {
        const set = this.#sets[facet][this.#places[facet].get(value) ?? -1]
        if (set) for (let i = 0; i < words; i++) union[i]! |= set[i]!
      }
      unions.set(facet, union)
    }
    const matching = this.#intersect(unions, within)
    const counts = {} as FacetCounts
    for (const facet of facets) {
      const others = unions.has(facet) ? this.#intersect(unions, within, facet) : matching
      counts[facet] = this.#count(facet, others)
    }
    return { matching, total: sizeOf(matching), counts }
  }

  #intersect(unions: ReadonlyMap<Facet, OrdinalSet>, within?: OrdinalSet, except?: Facet) {
    const result = this.all.slice()
    if (within) for (let i = 0; i < result.length; i++) result[i]! &= within[i] ?? 0
    for (const [facet, union] of unions)
      if (facet !== except) for (let i = 0; i < result.length; i++) result[i]! &= union[i]!
    return result
  }

  #count(facet: Facet, base: OrdinalSet): Uint32Array {
    // A search leaves most words empty: only the others are looked at, once for all values.
    const filled: number[] = []
    for (let i = 0; i < base.length; i++) if (base[i] !== 0) filled.push(i)
    return Uint32Array.from(this.#sets[facet], (set) => {
      let n = 0
      for (let i = 0; i < filled.length; i++) {
        const word = filled[i]!
        n += popcount(base[word]! & set[word]!)
      }
      return n
    })
  }
}

/**
 * One page of the members of `matching`, walked in a prepared order.
 * @param order ordinals of all clusters, first to last
 */
export function pageOf(
  order: Uint32Array,
  matching: OrdinalSet,
  offset: number,
  limit: number,
  backwards = false,
): number[] {
  const page: number[] = []
  let seen = 0
  for (let i = 0; i < order.length && page.length < limit; i++) {
    const ordinal = order[backwards ? order.length - 1 - i : i]!
    if (has(matching, ordinal) && seen++ >= offset) page.push(ordinal)
  }
  return page
}
