import type { ReleasedSession } from '../release.ts'

/** What became of a session of somebody's agenda between two releases. */
export type Touch =
  | { kind: 'cancelled' | 'restored' }
  | { kind: 'moved'; from: Place; to: Place }
  /** Places are limited now: a seat has to be taken. */
  | { kind: 'seats-needed' }
  /** Everybody may come now: no seat is needed. */
  | { kind: 'seats-open' }
export type Place = { start: string; end: string; hallId: string | null }

const placeOf = ({ start, end, hallId }: ReleasedSession): Place => ({ start, end, hallId })

/**
 * What a person who knows `before` has to be told of `after`: what changes where they must be, and when. Texts
 * and people are no reason to write to anybody. What was changed and changed back is nothing.
 * @param after undefined: the session is not in the later release (which releases do not do; then nothing is said)
 */
export function touchOf(
  before: ReleasedSession | undefined,
  after: ReleasedSession | undefined,
): Touch | null {
  if (!before || !after) return null
  if (after.cancelled) return before.cancelled ? null : { kind: 'cancelled' }
  if (before.cancelled) return { kind: 'restored' }
  const from = placeOf(before)
  const to = placeOf(after)
  if (from.start !== to.start || from.end !== to.end || from.hallId !== to.hallId)
    return { kind: 'moved', from, to }
  if (before.places === null && after.places !== null) return { kind: 'seats-needed' }
  if (before.places !== null && after.places === null) return { kind: 'seats-open' }
  return null
}
