/**
 * How many of the line move up: as many as places are free. A release may lower the places below the number of
 * those who sit; nobody is sent away then, and nobody moves up until enough have left.
 * @param places null: everybody may come, so nobody waits
 */
export function movingUp(places: number | null, taken: number, waiting: number): number {
  if (places === null) return 0
  return Math.min(waiting, Math.max(0, places - taken))
}

/** How a session with limited places stands, without saying how many sit. */
export type Fullness = 'free' | 'few' | 'full'

/** A tenth of the places, at least one, is few. */
export function fullness(places: number, taken: number): Fullness {
  const free = places - taken
  if (free <= 0) return 'full'
  return free <= Math.max(1, Math.floor(places / 10)) ? 'few' : 'free'
}

/** Why somebody is told of a seat: they moved up in a line, an organiser gave it, or took it away. */
export type SeatNews = 'line' | 'given' | 'lost'
