import type { ReleaseChanges } from './release.ts'

/** A release without its body. */
export type ReleaseHead = {
  id: string
  number: number
  releasedAt: Date
  note: { ru: string; en: string }
  changes: ReleaseChanges
}

/** Where and when a session was to be, and the release that moved it from there. */
export type EarlierPlace = {
  start: string
  end: string
  hallId: string | null
  release: number
}

/**
 * The places a session was moved from, the first first.
 * @param heads releases in any order
 */
export function earlierPlaces(
  heads: readonly Pick<ReleaseHead, 'number' | 'changes'>[],
  sessionId: string,
): EarlierPlace[] {
  return [...heads]
    .sort((a, b) => a.number - b.number)
    .flatMap(({ number, changes }) =>
      changes.moved
        .filter((move) => move.sessionId === sessionId)
        .map(({ from }) => ({ ...from, release: number })),
    )
}

/** Earlier starts of a session, each once, without the one it has now: what schema.org calls previousStartDate. */
export function earlierStarts(places: readonly EarlierPlace[], start: string): string[] {
  const now = Date.parse(start)
  const others = places.filter((place) => Date.parse(place.start) !== now)
  return [...new Set(others.map((place) => place.start))]
}
