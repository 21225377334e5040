/** A number of things that can run out: a quota, or the places of one option of the form. */
export type Resource = {
  id: string
  /** Null: without bound. */
  size: number | null
  taken: number
}

/** Who waits together: one person, or a group that gets places all together or not at all. */
export type Unit = {
  key: string
  /** Places wanted of each resource. */
  needs: Readonly<Record<string, number>>
  /** How many people. */
  size: number
  /** How many people got places past it already. */
  passedOver: number
}

/** So many people may get places past a group that is too large for what is free; then places are kept for it. */
export const MOST_PASSED_OVER = 3

export type Allocation = {
  /** Keys of those who get places, in the order of the list. */
  placed: string[]
  /** New numbers of groups that were passed over. */
  passedOver: Map<string, number>
}

/**
 * Gives free places to a waiting list, first come, first served. Whoever does not fit is passed over, so that one full
 * quota does not hold up the others; a group passed over by `MOST_PASSED_OVER` people has what is free kept for it
 * from then on, unless it is larger than there will ever be places.
 * @param units in the order of the list
 */
export function allocate(resources: readonly Resource[], units: readonly Unit[]): Allocation {
  const sizes = new Map(resources.map(({ id, size }) => [id, size ?? Infinity]))
  const free = new Map(resources.map(({ id, size, taken }) => [id, (size ?? Infinity) - taken]))
  const allocation: Allocation = { placed: [], passedOver: new Map() }
  const passed: { unit: Unit; by: number; held: boolean }[] = []
  const left = (id: string) => free.get(id) ?? Infinity
  const hold = (entry: (typeof passed)[number]) => {
    const { unit } = entry
    if (entry.held || unit.size === 1 || entry.by < MOST_PASSED_OVER) return
    const wanted = Object.entries(unit.needs)
    if (wanted.some(([id, n]) => n > (sizes.get(id) ?? Infinity))) return
    entry.held = true
    for (const [id, n] of wanted) free.set(id, Math.max(Math.min(left(id), 0), left(id) - n))
  }
  for (const unit of units) {
    const wanted = Object.entries(unit.needs)
    if (wanted.some(([id, n]) => left(id) < n)) {
      const entry = { unit, by: unit.passedOver, held: false }
      passed.push(entry)
      hold(entry)
      continue
    }
    allocation.placed.push(unit.key)
    for (const [id, n] of wanted) free.set(id, left(id) - n)
    for (const entry of passed) {
      if (entry.unit.size === 1 || !wanted.some(([id]) => id in entry.unit.needs)) continue
      entry.by += unit.size
      allocation.passedOver.set(entry.unit.key, entry.by)
      hold(entry)
    }
  }
  return allocation
}

/** Places left of what someone needs: the scarcest counts; null: without bound. Never negative. */
export function placesLeft(resources: readonly Resource[], ids: readonly string[]): number | null {
  const left = resources
    .filter(({ id, size }) => size !== null && ids.includes(id))
    .map(({ size, taken }) => Math.max(0, size! - taken))
  return left.length === 0 ? null : Math.min(...left)
}
