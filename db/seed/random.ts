/** Chance that always falls the same way for the same key. */
export type Chance = {
  /** 0 ≤ x < 1 */
  next(): number
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number
  pick<T>(from: readonly T[]): T
  /** `n` different ones, in random order; fewer when there are fewer. */
  some<T>(from: readonly T[], n: number): T[]
  /** True in `share` of cases, 0–1. */
  chance(share: number): boolean
}

/** Chance grown from a key: FNV-1a for the seed, mulberry32 for the numbers. */
export function chanceOf(key: string): Chance {
  let state = 0x811c9dc5
  for (const byte of new TextEncoder().encode(key)) state = Math.imul(state ^ byte, 0x01000193)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    int,
    pick: (from) => from[int(0, from.length - 1)]!,
    some(from, n) {
      const left = [...from]
      return Array.from(
        { length: Math.min(n, left.length) },
        () => left.splice(int(0, left.length - 1), 1)[0]!,
      )
    },
    chance: (share) => next() < share,
  }
}
