export type Timed = { start: string; end: string; cancelled: boolean }

/** What a programme needs to know of the clock: what runs, what follows, and when the answer changes. */
export type NowNext<T> = {
  now: T[]
  /** What begins next, all of the same moment. */
  next: T[]
  /** The next moment at which this stops being true, in ms; undefined when nothing more comes. */
  until: number | undefined
}

/**
 * What runs at a moment and what begins next; what was cancelled does neither.
 * @param at in milliseconds of the clock
 */
export function nowAndNext<T extends Timed>(sessions: readonly T[], at: number): NowNext<T> {
  const held = sessions.filter(({ cancelled }) => !cancelled)
  const now = held.filter(({ start, end }) => Date.parse(start) <= at && at < Date.parse(end))
  const starts = held.map(({ start }) => Date.parse(start)).filter((start) => start > at)
  const nextStart = starts.length > 0 ? Math.min(...starts) : undefined
  const next = held.filter(({ start }) => Date.parse(start) === nextStart)
  const ends = now.map(({ end }) => Date.parse(end))
  const moments = nextStart === undefined ? ends : [...ends, nextStart]
  return { now, next, until: moments.length > 0 ? Math.min(...moments) : undefined }
}

/** Time left, for a countdown: hours, minutes and seconds, never below zero. */
export function timeLeft(
  from: number,
  to: number,
): { hours: number; minutes: number; seconds: number } {
  const seconds = Math.max(0, Math.ceil((to - from) / 1_000))
  return {
    hours: Math.floor(seconds / 3_600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  }
}
