import { DateTime, IANAZone } from 'luxon'
import { LRUCache } from 'lru-cache'

/** A moment at which a zone's clocks are put forward or back. */
type Observance = { at: number; from: number; to: number; name: string; summer: boolean }

const WEEK_MS = 7 * 86_400_000
const MINUTE_MS = 60_000

// Found once for a zone and its years: a feed is written again after every release, its zone stays.
const known = new LRUCache<string, readonly Observance[]>({ max: 50 })

/**
 * How a zone's clocks go around two instants: what holds a year before, and every change until a year after.
 * @param from, until instants in milliseconds
 */
function observances(zone: string, from: number, until: number): readonly Observance[] {
  const first = new Date(from).getUTCFullYear() - 1
  const last = new Date(until).getUTCFullYear() + 2
  const key = `${zone} ${first} ${last}`
  let found = known.get(key)
  if (!found) known.set(key, (found = find(zone, Date.UTC(first, 0), Date.UTC(last, 0))))
  return found
}

function find(zone: string, from: number, until: number): Observance[] {
  const clock = IANAZone.create(zone)
  const observed = (at: number, before: number): Observance => ({
    at,
    from: before,
    to: clock.offset(at),
    name: clock.offsetName(at, { format: 'short', locale: 'en' }) ?? zone,
    summer: DateTime.fromMillis(at, { zone }).isInDST,
  })
  const found = [observed(from, clock.offset(from))]
  for (let at = from; at < until; at += WEEK_MS) {
    const before = clock.offset(at)
    if (clock.offset(at + WEEK_MS) === before) continue
    let low = at
    let high = at + WEEK_MS
    while (high - low > MINUTE_MS) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS
      if (clock.offset(middle) === before) low = middle
      else high = middle
    }
    found.push(observed(high, before))
  }
  return found
}

const pad = (n: number, length = 2) => String(n).padStart(length, '0')

/** Minutes east of Greenwich as `+0300`. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${pad(size % 60)}`
}

/** A wall clock's reading, `20270415T100000`. */
export const wallClock = (at: number, offsetMinutes: number) =>
  new Date(at + offsetMinutes * MINUTE_MS).toISOString().replace(/[-:]|\.\d+Z$/g, '')

/**
 * The lines of a VTIMEZONE (RFC 5545, 3.6.5) that holds for everything between two instants. Each change of the
 * clocks stands by itself, without a rule for ever: what a state will decide later nobody knows.
 * @param from, until instants in milliseconds
 */
export function timeZoneLines(zone: string, from: number, until: number): string[] {
  const parts = observances(zone, from, until).flatMap(({ at, from, to, name, summer }) => {
    const part = summer ? 'DAYLIGHT' : 'STANDARD'
    return [
      `BEGIN:${part}`,
      `DTSTART:${wallClock(at, from)}`,
      `TZOFFSETFROM:${offsetText(from)}`,
      `TZOFFSETTO:${offsetText(to)}`,
      `TZNAME:${name}`,
      `END:${part}`,
    ]
  })
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts, 'END:VTIMEZONE']
}

/** Zones that need no description: their times are written with a Z. */
export const isUtc = (zone: string) => /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu)$/.test(zone)

/**
 * An instant as iCalendar writes it. A reading the wall clock shows twice, as in the night the clocks are put back, is
 * written in UTC: RFC 5545 (3.3.5) takes it for the first time, programs do not agree.
 * @param zone IANA name
 * @returns the property's parameters and value: `;TZID=Europe/Moscow:20270415T100000`
 */
export function instantIn(zone: string, instant: string): string {
  const at = Date.parse(instant)
  if (isUtc(zone)) return `:${utcText(at)}`
  const local = DateTime.fromMillis(at, { zone })
  if (local.getPossibleOffsets().length > 1) return `:${utcText(at)}`
  return `;TZID=${zone}:${local.toFormat("yyyyMMdd'T'HHmmss")}`
}

/** An instant in UTC, `20270415T070000Z`. */
export const utcText = (at: number) => `${wallClock(at, 0)}Z`
