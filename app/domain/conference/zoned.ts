/** Wall clocks: what a clock on a wall of an IANA zone shows at an instant, and the way back. */

type Parts = { year: number; month: number; day: number; hour: number; minute: number }
export type WallClock = {
  /** ISO date. */
  date: string
  /** `HH:MM`. */
  time: string
}

const MINUTE = 60_000
const DAY = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    // Zones come from addresses too: whoever makes up spellings may not fill the memory.
    if (formats.size > 600) formats.clear()
    formats.set(zone, format)
  }
  return format
}

function partsOf(instant: Date, zone: string): Parts {
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0 }
  for (const { type, value } of formatOf(zone).formatToParts(instant))
    if (type in parts) parts[type as keyof Parts] = Number(value)
  return parts
}

/** Whether a name is an IANA zone this machine knows. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][\w+\-/]{1,60}$/.test(name)) return false
  try {
    formatOf(name)
    return true
  } catch {
    return false
  }
}

const two = (n: number) => String(n).padStart(2, '0')
const isoDate = (date: Date) => date.toISOString().slice(0, 10)

/**
 * Date and time on a wall.
 * @param instant a moment, or its ISO text
 * @param zone an IANA zone
 */
export function wallClock(instant: Date | string, zone: string): WallClock {
  const { year, month, day, hour, minute } = partsOf(new Date(instant), zone)
  return {
    date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
    time: `${two(hour)}:${two(minute)}`,
  }
}

/** Minutes a zone's wall is ahead of UTC at an instant. */
export function offsetMinutes(instant: Date | string, zone: string): number {
  const at = new Date(instant)
  const { year, month, day, hour, minute } = partsOf(at, zone)
  const shown = Date.UTC(year, month - 1, day, hour, minute)
  return Math.round((shown - Math.floor(at.getTime() / MINUTE) * MINUTE) / MINUTE)
}

/**
 * The instant at which a wall shows a date and a time. A time the clock skips in spring is that of before the change;
 * of a time shown twice in autumn, the first.
 * @param date ISO date
 * @param time `HH:MM`
 */
export function instantAt(date: string, time: string, zone: string): Date {
  const asUtc = new Date(`${date}T${time}:00Z`).getTime()
  const before = offsetMinutes(new Date(asUtc - DAY), zone)
  const after = offsetMinutes(new Date(asUtc + DAY), zone)
  for (const offset of [before, after]) {
    const candidate = new Date(asUtc - offset * MINUTE)
    if (offsetMinutes(candidate, zone) === offset) return candidate
  }
  return new Date(asUtc - before * MINUTE)
}

/** The date `days` after an ISO date. */
export function addDays(date: string, days: number): string {
  return isoDate(new Date(new Date(`${date}T00:00:00Z`).getTime() + days * DAY))
}

/** Whole days from one ISO date to another. */
export function daysFrom(from: string, to: string): number {
  return Math.round(
    (new Date(`${to}T00:00:00Z`).getTime() - new Date(`${from}T00:00:00Z`).getTime()) / DAY,
  )
}

/**
 * The day of the programme an instant belongs to: it begins at `startHour`, so what runs past midnight belongs to the
 * evening before.
 * @returns an ISO date
 */
export function programmeDayOf(instant: Date | string, zone: string, startHour: number): string {
  const { date, time } = wallClock(instant, zone)
  return Number(time.slice(0, 2)) < startHour ? addDays(date, -1) : date
}

/** From when until when a day of the programme lasts. */
export function programmeDayBounds(
  date: string,
  zone: string,
  startHour: number,
): { from: Date; until: Date } {
  const time = `${two(startHour)}:00`
  return { from: instantAt(date, time, zone), until: instantAt(addDays(date, 1), time, zone) }
}

/** `UTC+3`, `UTC−3:30`, `UTC`. */
export function offsetName(instant: Date | string, zone: string): string {
  const offset = offsetMinutes(instant, zone)
  if (offset === 0) return 'UTC'
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `UTC${offset < 0 ? '\u2212' : '+'}${hours}${minutes > 0 ? `:${two(minutes)}` : ''}`
}
