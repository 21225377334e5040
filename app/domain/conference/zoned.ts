import { dateAfter, instantOf, wallClock } from './days.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/**
 * The canonical name of an IANA zone; undefined where it is none. Addresses bring zones in any spelling: only the
 * canonical one may be kept by anything that keeps what it made for a zone.
 */
export function canonicalZone(name: string): string | undefined {
  if (!/^[A-Za-z][\w+\-/]{1,60}$/.test(name)) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

/** Minutes a zone's wall is ahead of UTC at an instant. */
export function offsetMinutes(instant: Date | string, zone: string): number {
  const at = new Date(instant)
  const { date, time } = wallClock(at, zone)
  const shown = Date.parse(`${date}T${time}:00Z`)
  return Math.round((shown - Math.floor(at.getTime() / MINUTE) * MINUTE) / MINUTE)
}

/** `UTC+3`, `UTC−3:30`, `UTC`. */
export function offsetName(instant: Date | string, zone: string): string {
  const offset = offsetMinutes(instant, zone)
  if (offset === 0) return 'UTC'
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const rest = minutes > 0 ? `:${String(minutes).padStart(2, '0')}` : ''
  return `UTC${offset < 0 ? '\u2212' : '+'}${hours}${rest}`
}

/** Whole days from one ISO date to another. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/**
 * The day of the programme an instant belongs to, inside the conference or not: a day begins at `startHour`, so what
 * runs past midnight belongs to the evening before.
 * @returns an ISO date
 */
export function programmeDayOf(instant: Date | string, zone: string, startHour: number): string {
  const { date, time } = wallClock(instant, zone)
  return Number(time.slice(0, 2)) < startHour ? dateAfter(date, -1) : date
}

/** From when until when a day of the programme lasts. */
export function programmeDayBounds(
  date: string,
  zone: string,
  startHour: number,
): { from: Date; until: Date } {
  return {
    from: instantOf(date, startHour * 60, zone),
    until: instantOf(dateAfter(date, 1), startHour * 60, zone),
  }
}
