import type { AttendanceFormat, RegistrationState } from '../vocabulary.ts'
import { passes, type ScanAction, type ScanResult } from './vocabulary.ts'

/** Somebody's passing of a gate: accepted and not undone. Times are ms since 1970. */
export type Move = { action: ScanAction; at: number; gateId: string }

/** What was read at the gate. */
export type Reading =
  /** A ticket whose signature holds, of this conference. */
  | {
      kind: 'ticket'
      registrationId: string
      /** What its own times and the list of revoked ones say (`ticketStanding`). */
      standing: 'good' | 'revoked' | 'not-yet' | 'over'
    }
  /** Chosen by name, or by the short code typed in: a person looked at a person. */
  | { kind: 'by_hand'; registrationId: string | null }
  | { kind: 'forged' }
  | { kind: 'other_conference' }
  | { kind: 'unreadable' }

/** What is known of a registration at the gate. */
export type Attendee = {
  state: RegistrationState
  kindId: string
  format: AttendanceFormat
}

export type Case = {
  reading: Reading
  /** Undefined: this gate does not know the registration. */
  attendee: Attendee | undefined
  /** Moves of this person on this day of the conference, oldest first. */
  moves: readonly Move[]
  action: ScanAction
  /** The gate's operator was told «already in» and lets the person in again. */
  again: boolean
  /** Kinds of attendance this gate lets in; empty: all. */
  kindIds: readonly string[]
  /**
   * Whether a genuine ticket nobody knows lets in: true at a gate without connection, whose list may be older than
   * the ticket.
   */
  trustsSignature: boolean
}

const ended: readonly RegistrationState[] = ['cancelled', 'declined', 'expired']

/** Why a registration in such a state does not let in. */
export const refusedBy = (state: RegistrationState): 'cancelled' | 'waiting' =>
  ended.includes(state) ? 'cancelled' : 'waiting'

/**
 * What a gate answers. The portal and the browser at the door ask the same rule; they differ in what they know.
 * What is wrong with the ticket itself comes before what is wrong with the moment.
 */
export function judge(scan: Case): ScanResult {
  const refused = refusal(scan)
  if (refused) return refused
  const last = scan.moves.at(-1)
  if (scan.action === 'out') return last?.action === 'in' ? 'left' : 'not_in'
  if (last?.action === 'in' && !scan.again) return 'already_in'
  return scan.moves.some(({ action }) => action === 'in') ? 're_entry' : 'admitted'
}

/** What keeps somebody out whoever came before; null where nothing does. */
export function refusal(scan: Omit<Case, 'moves' | 'again'>): ScanResult | null {
  const { reading, attendee } = scan
  if (reading.kind === 'unreadable') return 'unknown'
  if (reading.kind === 'forged' || reading.kind === 'other_conference') return reading.kind
  if (reading.kind === 'ticket' && reading.standing === 'revoked') {
    // A place given up is the plainer word for why its ticket no longer holds.
    return attendee && ended.includes(attendee.state) ? 'cancelled' : 'revoked'
  }
  if (!attendee) {
    if (reading.kind !== 'ticket' || !scan.trustsSignature) return 'unknown'
  } else {
    if (attendee.state !== 'confirmed') return refusedBy(attendee.state)
    if (attendee.format === 'online') return 'online'
  }
  if (reading.kind === 'ticket') {
    if (reading.standing === 'not-yet') return 'not_yet'
    if (reading.standing === 'over') return 'over'
  }
  if (
    attendee &&
    scan.action === 'in' &&
    scan.kindIds.length > 0 &&
    !scan.kindIds.includes(attendee.kindId)
  )
    return 'other_gate'
  return null
}

/** The move a passing scan makes; null for one that did not let anybody through. */
export function moveOf(scan: {
  action: ScanAction
  result: ScanResult
  at: number
  gateId: string
}): Move | null {
  return passes(scan.result) ? { action: scan.action, at: scan.at, gateId: scan.gateId } : null
}
