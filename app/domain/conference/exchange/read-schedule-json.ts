import { BrokenJson, readJsonLines } from '../../shared/json-lines.ts'
import {
  BrokenSchedule,
  codeOf,
  MOST_EVENTS,
  uuidOf,
  type RawEvent,
  type RawSchedule,
} from './imported.ts'

type Fields = Record<string, unknown>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const fields = (value: unknown): Fields => (isObject(value) ? value : {})
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
/** Some systems write numbers as texts and texts in several languages: the first is taken. */
const text = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return isObject(value) ? text(Object.values(value)[0] ?? '') : ''
}

/**
 * Reads schedule.json as frab, pretalx and we write it.
 * @throws BrokenSchedule
 */
export function readScheduleJson(file: string): RawSchedule {
  let read: ReturnType<typeof readJsonLines>
  try {
    read = readJsonLines(file)
  } catch (error) {
    if (error instanceof BrokenJson) throw new BrokenSchedule('json', error.line, error.column)
    throw error
  }
  const { value, lineOf } = read
  const conference = fields(fields(value).schedule).conference
  if (!isObject(conference) || !Array.isArray(conference.days))
    throw new BrokenSchedule('foreign', 1, 1)
  const events: RawEvent[] = []
  for (const day of list(conference.days).map(fields))
    for (const [room, own] of Object.entries(fields(day.rooms)))
      for (const event of list(own).filter(isObject)) {
        if (events.length >= MOST_EVENTS) throw new BrokenSchedule('long', lineOf(event), null)
        events.push(rawEvent(event, { room, day: text(day.date), line: lineOf(event) ?? 1 }))
      }
  return {
    title: text(conference.title),
    zone: text(conference.time_zone_name),
    rooms: list(conference.rooms)
      .map(fields)
      .map(({ name, guid, capacity }) => ({
        name: text(name),
        guid: uuidOf(guid),
        capacity: typeof capacity === 'number' ? capacity : null,
      })),
    tracks: list(conference.tracks)
      .map(fields)
      .map(({ name }) => ({ name: text(name) })),
    events,
  }
}

function rawEvent(
  event: Fields,
  { room, day, line }: Pick<RawEvent, 'room' | 'day' | 'line'>,
): RawEvent {
  return {
    line,
    guid: uuidOf(event.guid),
    code: codeOf(event.code),
    id: event.id === undefined || event.id === null ? null : text(event.id),
    title: text(event.title),
    subtitle: text(event.subtitle),
    abstract: text(event.abstract),
    description: text(event.description),
    type: text(event.type),
    track: text(event.track),
    language: text(event.language),
    room: text(event.room) || room,
    date: text(event.date),
    start: text(event.start),
    end: text(event.end),
    duration: text(event.duration),
    day,
    persons: list(event.persons)
      .map(fields)
      .map(({ name, public_name, guid, code }) => ({
        name: text(name) || text(public_name),
        guid: uuidOf(guid),
        code: codeOf(code),
      })),
  }
}
