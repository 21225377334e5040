const HOUR = 3_600_000

const days = new Map<string, Intl.DateTimeFormat>()

function dates(zone: string): Intl.DateTimeFormat {
  let format = days.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    days.set(zone, format)
  }
  return format
}

/**
 * The day of a conference an instant belongs to: from `dayStartHour` of the venue's clock to the same hour of the next
 * date.
 * @param at ms since 1970
 * @param zone IANA
 * @returns YYYY-MM-DD
 */
export function dayOf(at: number, zone: string, dayStartHour: number): string {
  return dates(zone).format(at - dayStartHour * HOUR)
}

/**
 * When a scan happened by the portal's clock. A gate's clock may be wrong; how long ago something was it still knows.
 * @param at when the gate's clock said it happened, ms since 1970
 * @param sentAt what the same clock said when it was sent
 * @param receivedAt the portal's clock at that moment
 * @returns never later than `receivedAt`; `skew` is how far the gate was behind
 */
export function portalTime(
  at: number,
  sentAt: number,
  receivedAt: number,
): { at: number; skew: number } {
  const skew = receivedAt - sentAt
  return { at: Math.min(receivedAt, at + skew), skew }
}

/** Two clocks read at one moment: the wall clock people can change, and one nobody can (`performance.now()`). */
export type Reading = { wall: number; steady: number }

/**
 * How far the wall clock was moved between two readings, in ms; positive: forward.
 * Below two seconds it is ordinary drift and counts as none.
 */
export function clockMoved(before: Reading, now: Reading): number {
  const moved = now.wall - before.wall - (now.steady - before.steady)
  return Math.abs(moved) < 2_000 ? 0 : moved
}
