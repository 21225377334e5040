import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import {
  writeCalendar,
  type Calendar,
  type CalendarEntry,
} from '#server/conference/calendar/write-calendar.ts'

const entry: CalendarEntry = {
  uid: '0199a000-0000-7000-8000-000000000001',
  sequence: 2,
  changedAt: '2026-11-20T10:00:00.000Z',
  start: '2027-04-15T07:00:00.000Z',
  end: '2027-04-15T08:30:00.000Z',
  title: 'Кооперация кластеров: что мешает, что помогает; итоги, планы',
  description: 'Круглый стол\nПервая строка; вторая, «третья» \\ конец',
  location: 'Зал «Нева», Санкт-Петербург',
  url: 'https://portal.example/ru/conferences/x/sessions/A1B2C3',
  categories: ['Круглый стол', 'Экспорт, рынки'],
  cancelled: false,
}
const calendar: Calendar = {
  name: 'Зелёный коридор — 2027',
  description: '',
  self: 'https://portal.example/conferences/x/calendar.ics?lang=ru',
  url: 'https://portal.example/ru/conferences/x/programme',
  zone: 'Europe/Moscow',
  lang: 'ru',
  busy: false,
  refreshMinutes: 60,
  cancelledWord: 'Отменено',
  entries: [entry],
}

/** The events of a file as ical.js, which knows nothing of us, reads them: by the zone written in the file. */
function read(text: string) {
  const root = new ICAL.Component(ICAL.parse(text))
  for (const zone of root.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const events = root.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    return {
      event,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      status: one.getFirstPropertyValue('status'),
      stamp: String(one.getFirstPropertyValue('dtstamp')),
    }
  })
  ICAL.TimezoneService.reset()
  return { root, events }
}

describe('a calendar', () => {
  test('is read back by another program as it was written', () => {
    const { root, events } = read(writeCalendar(calendar))
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe(calendar.name)
    expect(String(root.getFirstPropertyValue('refresh-interval'))).toBe('PT60M')
    expect(events).toHaveLength(1)
    const { event, start, end, status, stamp } = events[0]!
    expect(event.uid).toBe(entry.uid)
    expect(event.sequence).toBe(2)
    expect(event.summary).toBe(entry.title)
    expect(event.description).toBe(entry.description)
    expect(event.location).toBe(entry.location)
    expect({ start, end, status }).toEqual({
      start: entry.start,
      end: entry.end,
      status: 'CONFIRMED',
    })
    expect(stamp).toBe('2026-11-20T10:00:00Z')
  })

  test('says the wall clock of the venue and describes its zone', () => {
    const text = writeCalendar(calendar)
    expect(text).toContain('DTSTART;TZID=Europe/Moscow:20270415T100000\r\n')
    expect(text).toMatch(/BEGIN:VTIMEZONE\r\nTZID:Europe\/Moscow\r\n/)
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
  })

  test('keeps what was cancelled, marked in its status and its title', () => {
    const text = writeCalendar({
      ...calendar,
      busy: true,
      entries: [{ ...entry, cancelled: true }],
    })
    const [shown] = read(text).events
    expect(shown!.status).toBe('CANCELLED')
    expect(shown!.event.summary).toBe(`Отменено: ${entry.title}`)
    expect(text).toContain('TRANSP:TRANSPARENT')
  })

  test('has the same bytes for the same data', () => {
    expect(writeCalendar(calendar)).toBe(writeCalendar(structuredClone(calendar)))
  })

  test('of a zone without a name of its own needs no description of it', () => {
    const text = writeCalendar({ ...calendar, zone: 'Etc/UTC' })
    expect(text).not.toContain('VTIMEZONE')
    expect(text).toContain('DTSTART:20270415T070000Z')
  })

  test('without sessions is whole all the same', () => {
    const { root, events } = read(writeCalendar({ ...calendar, entries: [] }))
    expect(events).toEqual([])
    expect(root.getFirstPropertyValue('version')).toBe('2.0')
  })

  test('tells the first half past two from the second, in the night the clocks go back', () => {
    // Berlin, 31 October 2027: 02:30 comes at 00:30 and again at 01:30 UTC.
    const at = (start: string, end: string) =>
      read(
        writeCalendar({ ...calendar, zone: 'Europe/Berlin', entries: [{ ...entry, start, end }] }),
      ).events[0]!
    for (const [start, end] of [
      ['2027-10-31T00:30:00.000Z', '2027-10-31T00:45:00.000Z'],
      ['2027-10-31T01:30:00.000Z', '2027-10-31T01:45:00.000Z'],
    ] as const)
      expect(at(start, end)).toMatchObject({ start, end })
  })

  test('is folded at 75 octets, never inside a letter; unfolded it is whole', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('ж', 'a', '🙂', '\u20ac', '\n', ',', '\\', ' '),
          maxLength: 300,
        }),
        (title) => {
          const text = writeCalendar({ ...calendar, entries: [{ ...entry, title }] })
          for (const line of text.split('\r\n')) {
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
            expect(line).not.toMatch(/\ufffd/)
          }
          expect(read(text).events[0]!.event.summary).toBe(title)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('holds nothing a text could break out with', () => {
    const title = 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000\u0007x'
    const text = writeCalendar({
      ...calendar,
      entries: [{ ...entry, title, url: 'https://a.example/\r\nX-EVIL:1' }],
    })
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(2)
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
    expect(text).not.toMatch(/^X-EVIL/m)
    expect(read(text).events).toHaveLength(1)
  })

  const zones = ['Europe/Moscow', 'Asia/Kolkata', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Vladivostok'] // prettier-ignore

  test('gives the same instants in every zone, by the zone it describes itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2032, 0) }),
        fc.integer({ min: 5, max: 600 }),
        (zone, from, minutes) => {
          const at = Math.floor(from / 60_000) * 60_000
          const start = new Date(at).toISOString()
          const end = new Date(at + minutes * 60_000).toISOString()
          const text = writeCalendar({ ...calendar, zone, entries: [{ ...entry, start, end }] })
          expect(read(text).events[0]).toMatchObject({ start, end })
        },
      ),
      { numRuns: 150 },
    )
  })
})
