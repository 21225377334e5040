import { SaxesParser } from 'saxes'
import {
  BrokenSchedule,
  codeOf,
  MOST_EVENTS,
  uuidOf,
  type RawEvent,
  type RawSchedule,
} from '#app/domain/conference/exchange/imported.ts'

/** Elements of an event that are texts. */
const TEXTS = new Set([
  'title',
  'subtitle',
  'abstract',
  'description',
  'type',
  'track',
  'language',
  'room',
  'date',
  'start',
  'end',
  'duration',
])

/**
 * Reads schedule.xml as frab, pretalx, osem and we write it: what one of them leaves out or invents does no harm.
 * A file with a document type is refused: entities could be used to make it grow without end.
 * @throws BrokenSchedule with the line where it goes wrong
 */
export function readScheduleXml(file: string): RawSchedule {
  const schedule: RawSchedule = { title: '', zone: '', rooms: [], tracks: [], events: [] }
  const parser = new SaxesParser({ xmlns: false, position: true })
  const open: string[] = []
  let words = ''
  let day = ''
  let room = ''
  let event: RawEvent | null = null
  let person: RawEvent['persons'][number] | null = null
  let known = false

  parser.on('error', () => {
    throw new BrokenSchedule('xml', parser.line, parser.column)
  })
  parser.on('doctype', () => {
    throw new BrokenSchedule('doctype', parser.line, parser.column)
  })
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name)
    words = ''
    if (open.length === 1) {
      if (name !== 'schedule') throw new BrokenSchedule('foreign', parser.line, null)
      known = true
    } else if (name === 'day') day = attributes.date ?? attributes.start?.slice(0, 10) ?? ''
    else if (name === 'room' && !event) {
      room = attributes.name ?? ''
      schedule.rooms.push({ name: room, guid: uuidOf(attributes.guid), capacity: null })
    } else if (name === 'track' && !event && attributes.name)
      schedule.tracks.push({ name: attributes.name })
    else if (name === 'event') {
      if (schedule.events.length >= MOST_EVENTS) throw new BrokenSchedule('long', parser.line, null)
      event = emptyEvent(attributes, { line: parser.line, day, room })
    } else if (name === 'person')
      person = { name: '', guid: uuidOf(attributes.guid), code: codeOf(attributes.code) }
  })
  const text = (more: string) => void (words += more)
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', ({ name }) => {
    open.pop()
    const inside = open.at(-1)
    if (name === 'event' && event) {
      schedule.events.push(event)
      event = null
    } else if (name === 'person' && event && person) {
      event.persons.push({ ...person, name: words })
      person = null
    } else if (event && inside === 'event' && TEXTS.has(name)) {
      // An event's own room is said again inside it; empty, it is the one it stands in.
      if (name !== 'room' || words.trim() !== '') event[name as 'title'] = words
    } else if (inside === 'conference' && name === 'title') schedule.title = words.trim()
    else if (inside === 'conference' && name === 'time_zone_name') schedule.zone = words.trim()
    words = ''
  })
  parser.write(file.startsWith('\ufeff') ? file.slice(1) : file)
  parser.close()
  if (!known) throw new BrokenSchedule('foreign', 1, 1)
  return schedule
}

function emptyEvent(
  { guid, code, id }: Record<string, string>,
  place: Pick<RawEvent, 'line' | 'day' | 'room'>,
): RawEvent {
  return {
    ...place,
    guid: uuidOf(guid),
    code: codeOf(code),
    id: id ?? null,
    title: '',
    subtitle: '',
    abstract: '',
    description: '',
    type: '',
    track: '',
    language: '',
    date: '',
    start: '',
    end: '',
    duration: '',
    persons: [],
  }
}
