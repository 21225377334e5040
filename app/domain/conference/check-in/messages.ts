import type { AttendanceFormat, RegistrationState } from '../vocabulary.ts'
import type { TicketKey } from '../ticket.ts'
import { passes, type ScanAction, type ScanResult, type ScanWay } from './vocabulary.ts'

/** A scan on its way from a gate to the portal. Times are ms since 1970 by the gate's own clock. */
export type SentScan = {
  /** UUID: handed in twice, it counts once. */
  nonce: string
  at: number
  action: ScanAction
  way: ScanWay
  /** What was read; or who was chosen. */
  code?: string
  registrationId?: string
  /** Let in again, though in already. */
  again?: boolean
  /** What the gate said by itself, without connection: that is what happened, whatever the portal thinks. */
  said?: ScanResult
}
/** Takes a scan of this device back. */
export type SentUndo = { nonce: string; undo: string }
export type Sent = SentScan | SentUndo

/** What a gate hands in. */
export type Delivery = {
  /** The conference the scans were made at: a browser may have been given to another one since. */
  conference?: string
  /** The gate's clock at this moment. */
  sentAt: number
  /** Scans that wait beyond these. */
  waiting: number
  scans: Sent[]
}

/** Somebody as a gate shows them. */
export type ShownPerson = {
  id: string
  code: string
  name: string
  nameLatin: string
  organisation: string
  kindId: string
}

/** The portal's answer to one scan. */
export type Answered = {
  nonce: string
  /** `undone` for a scan taken back. */
  result: ScanResult | 'undone'
  person: ShownPerson | null
  /** Who let this person in before, where that is the reason. */
  earlier: { at: number; gateId: string } | null
}

export type DeliveryAnswer = {
  /** The portal's clock, ms since 1970. */
  now: number
  answers: Answered[]
  /** Null for a device whose right has ended: what happened is taken, nothing is given. */
  counts: DoorCounts | null
}

export type DoorCounts = {
  /** Confirmed to come in person. */
  expected: number
  cameToday: number
  inside: number
  /** Let in at this gate today. */
  here: number
}

/** The figures of a gate's page after a pass at this gate, or with it taken back. */
export function tallied(counts: DoorCounts, result: ScanResult, by: 1 | -1): DoorCounts {
  const first = result === 'admitted' ? by : 0
  const inside = passes(result) ? (result === 'left' ? -by : by) : 0
  return {
    ...counts,
    here: counts.here + first,
    cameToday: counts.cameToday + first,
    inside: Math.max(0, counts.inside + inside),
  }
}

/** A line of a gate's list: [id, code, name, in Latin letters, organisation, kind, state]. */
export type ListedPerson = [string, string, string, string, string, string, RegistrationState]
/** A pass of today: [scan, registration, action, ms since 1970, gate, 1 where it was taken back]. */
export type ListedMove = [string, string, ScanAction, number, string, 0 | 1]

/** What a gate keeps to work without connection: the whole list, or what changed since `since`. */
export type Snapshot = {
  now: number
  /** Day of the conference the moves are of. */
  day: string
  /** To be asked with next time; null in an answer asked with one: everything is there. */
  since: string
  whole: boolean
  door: {
    conferenceId: string
    slug: string
    title: { ru: string; en: string }
    zone: string
    dayStartHour: number
    gateId: string
    gate: { ru: string; en: string }
    kindIds: string[]
    autoPrint: boolean
    /** The device's right ends then, ms since 1970. */
    until: number
  }
  gates: { id: string; ru: string; en: string }[]
  kinds: { id: string; ru: string; en: string; format: AttendanceFormat }[]
  keys: TicketKey[]
  /** The highest revoked issue of registrations: [registration, issue]. */
  revoked: [string, number][]
  people: ListedPerson[]
  moves: ListedMove[]
  counts: DoorCounts
}

/** Most scans in one delivery: some 60 kB. */
export const MOST_IN_DELIVERY = 200
