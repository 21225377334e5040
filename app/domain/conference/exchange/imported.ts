/** A schedule file as it was read, before it is compared with what is here: texts as they stand, in one language. */
export type RawSchedule = {
  title: string
  /** IANA name; empty where the file says none. */
  zone: string
  rooms: { name: string; guid: string | null; capacity: number | null }[]
  tracks: { name: string }[]
  events: RawEvent[]
}
export type RawEvent = {
  /** Of the file, counted from 1. */
  line: number
  guid: string | null
  code: string | null
  id: string | null
  title: string
  subtitle: string
  abstract: string
  description: string
  type: string
  track: string
  language: string
  room: string
  /** The event's own moment, with an offset or without; empty where only `start` is given. */
  date: string
  /** Wall clock of `day`. */
  start: string
  /** Moment of the end; empty where only `duration` is given. */
  end: string
  /** `hh:mm` or `hh:mm:ss`. */
  duration: string
  /** ISO date of the day it stands in. */
  day: string
  persons: { name: string; guid: string | null; code: string | null }[]
}

/** Why a file cannot be read at all; the words are in app/i18n/<lang>/exchange.ts. */
export type BrokenReason = 'xml' | 'json' | 'doctype' | 'foreign' | 'empty' | 'long' | 'encoding'

/** A file that cannot be read. Line and column count from 1. */
export class BrokenSchedule extends Error {
  override name = 'BrokenSchedule'
  readonly reason: BrokenReason
  readonly line: number | null
  readonly column: number | null

  constructor(reason: BrokenReason, line: number | null = null, column: number | null = null) {
    super(reason)
    this.reason = reason
    this.line = line
    this.column = column
  }
}

/** Events of one file: a congress has two thousand. */
export const MOST_EVENTS = 5_000
/** Bytes of a file. */
export const LARGEST_SCHEDULE = 10 * 1024 * 1024

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A UUID as ids are written here; null for anything else. */
export const uuidOf = (text: unknown): string | null =>
  typeof text === 'string' && UUID.test(text.trim()) ? text.trim().toLowerCase() : null

/** A code as both schemas have it; null for anything else. */
export const codeOf = (text: unknown): string | null =>
  typeof text === 'string' && /^[0-9A-Z]{6}$/.test(text.trim()) ? text.trim() : null
