import { DateTime, IANAZone } from 'luxon'
import { createHash } from 'node:crypto'
import { v5 } from 'uuid'
import {
  BrokenSchedule,
  type RawEvent,
  type RawSchedule,
} from '#app/domain/conference/exchange/imported.ts'
import type { ImportedSession } from '#app/domain/conference/exchange/plan-schedule.ts'
import { readScheduleJson } from '#app/domain/conference/exchange/read-schedule-json.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { fold } from '#app/domain/shared/text.ts'
import { exchange } from '#app/i18n/exchange.ts'
import { decodeText } from '../../files/read-csv.ts'
import { readScheduleXml } from './read-schedule-xml.ts'

/** What keeps a session of a file from being taken; the words are in app/i18n/<lang>/exchange.ts. */
export type ScheduleIssue = {
  line: number
  title: string
  code: 'title' | 'when' | 'length' | 'twice'
}

export type ReadSchedule = {
  title: string
  sha256: string
  sessions: (Omit<ImportedSession, 'id'> & { guid: string | null; key: string })[]
  rooms: RawSchedule['rooms']
  issues: ScheduleIssue[]
}

/** Our own files say so where a session has no hall yet. */
const NO_HALL: ReadonlySet<string> = new Set(langs.map((lang) => fold(exchange[lang].noHall)))
const LONGEST_TITLE = 300
const LONGEST_TEXT = 20_000
const LONGEST_SESSION = 24 * 60

/**
 * Reads a schedule file of either kind, whatever its name says.
 * @param zone of the conference, for times without an offset in a file that names no zone
 * @param dayStartHour when its days begin: 01:00 of a day is the night after it
 * @throws BrokenSchedule
 */
export function readSchedule(
  bytes: Uint8Array,
  { zone, dayStartHour }: { zone: string; dayStartHour: number },
): ReadSchedule {
  const text = decodeText(bytes)
  const first = /^\ufeff?\s*(.)/su.exec(text)?.[1]
  if (first === undefined) throw new BrokenSchedule('empty')
  if (first !== '<' && first !== '{') throw new BrokenSchedule('foreign', 1, 1)
  const raw = first === '<' ? readScheduleXml(text) : readScheduleJson(text)
  if (raw.events.length === 0) throw new BrokenSchedule('empty')
  const own = IANAZone.isValidZone(raw.zone) ? raw.zone : zone
  const guids = new Map(
    raw.rooms.flatMap(({ name, guid }) => (guid ? [[name, guid] as const] : [])),
  )
  const issues: ScheduleIssue[] = []
  const seen = new Set<string>()
  const sessions = raw.events.flatMap((event) => {
    const { line } = event
    const title = plain(event.title).slice(0, LONGEST_TITLE)
    const refuse = (code: ScheduleIssue['code']) => {
      issues.push({ line, title, code })
      return []
    }
    if (title === '') return refuse('title')
    const start = startOf(event, own, dayStartHour)
    if (!start) return refuse('when')
    const minutes = minutesOf(event, start)
    if (minutes === null) return refuse('length')
    const key = event.guid ?? `${event.id ?? ''} ${event.code ?? ''} ${event.id ? '' : title}`
    if (seen.has(key)) return refuse('twice')
    seen.add(key)
    const { guid, code, type, track, persons } = event
    const room = NO_HALL.has(fold(event.room)) ? '' : plain(event.room)
    return [
      {
        line,
        guid,
        key,
        code,
        title,
        abstract: abstractOf(event),
        type: plain(type),
        track: plain(track),
        languages: languagesOf(event.language),
        room,
        roomGuid: guids.get(event.room) ?? null,
        start: start.toUTC().toISO()!,
        minutes,
        persons: persons
          .map((person) => ({ ...person, name: plain(person.name).slice(0, LONGEST_TITLE) }))
          .filter(({ name }) => name !== ''),
      },
    ]
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { title: plain(raw.title), sha256, sessions, rooms: raw.rooms, issues }
}

/** Ids for what a file gives none, or one that belongs elsewhere: the same each time it is read. */
export const derivedId = (conferenceId: string, key: string) => v5(`schedule ${key}`, conferenceId)

/** One line without marks no database and no calendar can hold. */
const plain = (text: string) =>
  text
    .replace(/\p{Cc}|\p{Cs}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

function abstractOf({ subtitle, abstract, description }: RawEvent): string {
  const parts = [subtitle, abstract, description === abstract ? '' : description]
  return parts
    .map((part) =>
      part
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '')
        .trim(),
    )
    .filter(Boolean)
    .join('\n\n')
    .slice(0, LONGEST_TEXT)
}

function startOf({ date, day, start }: RawEvent, zone: string, dayStartHour: number) {
  const said = DateTime.fromISO(date.trim(), { zone })
  if (said.isValid && date.includes('T')) return said
  const [, hour, minute] = /^(\d{1,2}):(\d{2})/.exec(start.trim()) ?? []
  const whole = DateTime.fromISO((date || day).trim(), { zone })
  if (hour === undefined || !whole.isValid) return null
  const at = whole.set({ hour: Number(hour), minute: Number(minute) })
  if (!at.isValid || Number(hour) > 23) return null
  return Number(hour) < dayStartHour ? at.plus({ days: 1 }) : at
}

function minutesOf({ duration, end }: RawEvent, start: DateTime): number | null {
  const [, hours, minutes] = /^(\d{1,3}):(\d{2})(?::\d{2})?$/.exec(duration.trim()) ?? []
  const until = DateTime.fromISO(end.trim(), { zone: start.zone })
  const length =
    hours !== undefined
      ? Number(hours) * 60 + Number(minutes)
      : until.isValid
        ? Math.round(until.diff(start, 'minutes').minutes)
        : 0
  return length >= 1 && length <= LONGEST_SESSION ? length : null
}

const LANGUAGES = { ru: /^(ru|рус)/, en: /^(en|англ)/ } as const

function languagesOf(text: string): ('ru' | 'en')[] {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  return (['ru', 'en'] as const).filter((lang) => words.some((word) => LANGUAGES[lang].test(word)))
}
