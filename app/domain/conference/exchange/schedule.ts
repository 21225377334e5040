/**
 * A programme as the exchange format of conference schedules has it (schedule.xml and schedule.json, as frab and
 * pretalx write them), in one language.
 */
export type Schedule = {
  /** Of the programme: the number of its release. */
  version: string
  /** The address of the file itself. */
  url: string
  generator: { name: string; version: string; url: string }
  conference: {
    title: string
    /** `[a-z0-9_]{4,}`: what both schemas let through. */
    acronym: string
    /** ISO dates. */
    start: string
    end: string
    zone: string
    url: string
  }
  tracks: ScheduleTrack[]
  rooms: ScheduleRoom[]
  /** By date; a day lasts until the same hour of the next. */
  days: ScheduleDay[]
}
export type ScheduleTrack = { name: string; slug: string }
export type ScheduleRoom = {
  name: string
  guid: string
  slug: string
  capacity: number | null
  description: string
}
export type ScheduleDay = {
  index: number
  date: string
  /** With the offset of the zone: `2027-04-15T04:00:00+03:00`. */
  start: string
  end: string
  /** Rooms of this day with something in them, in the order of the halls. `guid` is null for «no hall yet». */
  rooms: { name: string; guid: string | null; events: ScheduleEvent[] }[]
}
export type ScheduleEvent = {
  id: number
  guid: string
  code: string
  slug: string
  title: string
  abstract: string
  type: string
  track: string | null
  /** Codes: `ru`, `ru,en`. */
  language: string
  /** With the offset of the zone. */
  start: string
  end: string
  /** Wall clock, `09:30`. */
  startClock: string
  /** `hh:mm`. */
  duration: string
  url: string
  persons: { name: string; guid: string; code: string; url: string }[]
  materials: { title: string; url: string; type: 'slides' | 'paper' | 'media' | 'web' }[]
}

/** What a slot of the grid is a multiple of: told to programs that draw one. */
export const TIMESLOT = '00:05'

/** Minutes as `hh:mm`; both schemas allow two digits of hours and more. */
export const hoursAndMinutes = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Zones the JSON schema has a name for: `Etc/GMT-3` is none. */
export const isNamedZone = (zone: string) => /^([A-Z][a-z]+\/[A-Z][a-z]+)|^UTC$/.test(zone)
