import { instantIn, isUtc, timeZoneLines, utcText } from './time-zone.ts'

/** A session as a calendar shows it. */
export type CalendarEntry = {
  /** The session's id: the same in every calendar and for ever, so that nothing is ever there twice. */
  uid: string
  /** Grows only when the session was moved, cancelled or restored. */
  sequence: number
  /** ISO instant at which anything of it last changed. */
  changedAt: string
  /** ISO instants. */
  start: string
  end: string
  title: string
  description: string
  location: string
  url: string
  categories: readonly string[]
  cancelled: boolean
}

export type Calendar = {
  name: string
  description: string
  /** Where the feed itself is, for programs that look again; none for a file of one session. */
  self?: string
  /** The page it follows. */
  url: string
  /** IANA zone its times are shown in. */
  zone: string
  lang: 'ru' | 'en'
  /** Whether whoever holds it is busy then: their own agenda says so, a whole programme does not. */
  busy: boolean
  /** How often a program should look again, minutes. */
  refreshMinutes: number
  /** The word before the title of what was cancelled: many programs show the status nowhere. */
  cancelledWord: string
  entries: readonly CalendarEntry[]
}

/**
 * A calendar in the format of RFC 5545 and 7986. Equal data give equal bytes: no time of writing stands in it, so a
 * program that asks again is told that nothing changed. What was cancelled stays, marked as such.
 * @returns the file with its CRLF line ends, folded at 75 octets
 */
export function writeCalendar(calendar: Calendar): string {
  const { name, description, self, url, zone, lang, refreshMinutes, entries } = calendar
  const instants = entries.flatMap(({ start, end }) => [Date.parse(start), Date.parse(end)])
  const changes = entries.map(({ changedAt }) => Date.parse(changedAt))
  const every = `PT${refreshMinutes}M`
  const zoned = instants.length > 0 && !isUtc(zone)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Corridor//Conferences//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...textLine('NAME', name),
    ...textLine('X-WR-CALNAME', name),
    ...textLine('DESCRIPTION', description),
    ...textLine('X-WR-CALDESC', description),
    `X-WR-TIMEZONE:${zone}`,
    ...(changes.length > 0 ? [`LAST-MODIFIED:${utcText(least(changes, -1))}`] : []),
    `URL:${address(url)}`,
    ...(self ? [`SOURCE;VALUE=URI:${address(self)}`] : []),
    `REFRESH-INTERVAL;VALUE=DURATION:${every}`,
    `X-PUBLISHED-TTL:${every}`,
    ...(zoned ? timeZoneLines(zone, least(instants, 1), least(instants, -1)) : []),
    ...entries.flatMap((entry) => entryLines(entry, calendar)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** The least of many numbers, or with −1 the greatest: `Math.min` takes no thousands of arguments. */
const least = (numbers: readonly number[], sign: 1 | -1) =>
  numbers.reduce((least, n) => ((n - least) * sign < 0 ? n : least))

function entryLines(entry: CalendarEntry, { zone, busy, cancelledWord }: Calendar): string[] {
  const { uid, sequence, start, end, title, cancelled, url } = entry
  const changed = utcText(Date.parse(entry.changedAt))
  const categories = entry.categories.filter(Boolean).map(escaped).join(',')
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${sequence}`,
    `DTSTART${instantIn(zone, start)}`,
    `DTEND${instantIn(zone, end)}`,
    `SUMMARY:${escaped(cancelled ? `${cancelledWord}: ${title}` : title)}`,
    ...textLine('DESCRIPTION', entry.description),
    ...textLine('LOCATION', entry.location),
    ...(url ? [`URL:${address(url)}`] : []),
    ...(categories ? [`CATEGORIES:${categories}`] : []),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${busy && !cancelled ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ]
}

const textLine = (name: string, text: string) => (text ? [`${name}:${escaped(text)}`] : [])

/** A text as a value (RFC 5545, 3.3.11); what no calendar can hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** An address holds no line ends, whoever typed it. */
const address = (url: string) => url.replace(/[\p{Cc}\s]/gu, '')

const MOST_OCTETS = 75

/** Breaks a line after 75 octets at most, never inside a letter (RFC 5545, 3.1): a Cyrillic one takes two. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return folded
}
