/** One day of a programme: from `dayStartHour` of its date to the same hour of the next, as ISO UTC instants. */
export type DayWindow = { date: string; from: string; until: string }

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(zone, format)
  }
  return format
}

/** Whether `zone` is an IANA zone this machine knows. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone)
    return true
  } catch {
    return false
  }
}

/** What a clock on the wall shows at an instant: an ISO date and `HH:MM`. */
export function wallClock(instant: Date | string, zone: string): { date: string; time: string } {
  const parts: Record<string, string> = {}
  for (const { type, value } of formatOf(zone).formatToParts(new Date(instant))) parts[type] = value
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
  }
}

function offsetAt(instant: number, zone: string): number {
  const { date, time } = wallClock(new Date(instant), zone)
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(instant / 60_000) * 60_000
}

/**
 * The instant of a wall clock. What a change of clocks leaves out is taken later by the gap, what it repeats the
 * first time, as calendars do.
 * @param date ISO date
 * @param minutes since midnight, beyond 1,440 for the days after
 */
export function instantOf(date: string, minutes: number, zone: string): Date {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000
  const before = offsetAt(wall - 86_400_000, zone)
  const first = wall - before
  if (offsetAt(first, zone) === before) return new Date(first)
  const after = offsetAt(wall + 86_400_000, zone)
  const second = wall - after
  // In a gap neither offset holds on its own side: the earlier offset carries the clock forward.
  return new Date(offsetAt(second, zone) === after ? second : first)
}

/** The ISO date `days` after another. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The days of a conference in their order. */
export function daysOf({
  startsOn,
  endsOn,
  dayStartHour,
  zone,
}: {
  startsOn: string
  endsOn: string
  dayStartHour: number
  zone: string
}): DayWindow[] {
  const days: DayWindow[] = []
  for (let date = startsOn; date <= endsOn; date = dateAfter(date, 1))
    days.push({
      date,
      from: instantOf(date, dayStartHour * 60, zone).toISOString(),
      until: instantOf(dateAfter(date, 1), dayStartHour * 60, zone).toISOString(),
    })
  return days
}

/** The day of the programme an instant belongs to; undefined outside the conference. */
export function dayOfInstant(days: readonly DayWindow[], instant: string): DayWindow | undefined {
  return days.find(({ from, until }) => from <= instant && instant < until)
}
