import { judge, type Reading } from '#app/domain/conference/check-in/judge.ts'
import type { ShownPerson } from '#app/domain/conference/check-in/messages.ts'
import { shortCode } from '#app/domain/conference/check-in/typed.ts'
import type { ScanAction, ScanResult } from '#app/domain/conference/check-in/vocabulary.ts'
import {
  kindMark,
  openTicket,
  readTicket,
  ticketStanding,
  type Ticket,
} from '#app/domain/conference/ticket.ts'
import type { Roll } from './roll.ts'

/** What was shown at the gate. */
export type Shown = { code: string } | { registrationId: string }

export type Decision = {
  result: ScanResult
  registrationId: string | null
  person: ShownPerson | null
  earlier: { at: number; gateId: string } | null
  /** What the operator should know of how it was decided. */
  note: 'unlisted' | 'unverified' | null
}

type Asked = {
  shown: Shown
  action: ScanAction
  again: boolean
  /** ms since 1970, by the portal as well as the gate knows. */
  at: number
  /** Whether this browser can check signatures. */
  canVerify: boolean
}

/** What a gate without connection says of somebody, from its list and the signature alone. */
export async function decide(roll: Roll | null, asked: Asked): Promise<Decision> {
  const nothing: Decision = {
    result: 'unknown',
    registrationId: null,
    person: null,
    earlier: null,
    note: null,
  }
  if (!roll) return nothing
  const { reading, verified } = await read(roll, asked)
  if (reading.kind === 'unreadable') return nothing
  const registrationId =
    'registrationId' in reading && reading.registrationId ? reading.registrationId : null
  const found = registrationId ? roll.personOf(registrationId) : undefined
  const moves = registrationId ? roll.movesOf(registrationId, asked.at) : []
  const attendee = found?.attendee ?? (verified ? byMark(roll, reading) : undefined)
  const result = judge({
    reading,
    attendee,
    moves,
    action: asked.action,
    again: asked.again,
    kindIds: roll.door.kindIds,
    trustsSignature: verified,
  })
  const tells = result === 'already_in' || result === 're_entry' || result === 'not_in'
  const last = tells ? moves.at(-1) : undefined
  return {
    result,
    registrationId,
    person: found ?? null,
    earlier: last ? { at: last.at, gateId: last.gateId } : null,
    note: reading.kind !== 'ticket' ? null : !verified ? 'unverified' : found ? null : 'unlisted',
  }
}

type OfflineReading =
  Exclude<Reading, { kind: 'ticket' }> | (Extract<Reading, { kind: 'ticket' }> & { ticket: Ticket })

async function read(
  roll: Roll,
  { shown, at, canVerify }: Asked,
): Promise<{ reading: OfflineReading; verified: boolean }> {
  if ('registrationId' in shown)
    return {
      reading: { kind: 'by_hand', registrationId: shown.registrationId },
      verified: false,
    }
  const short = shortCode(shown.code)
  if (short)
    return {
      reading: { kind: 'by_hand', registrationId: roll.idOfCode(short) ?? null },
      verified: false,
    }
  const ticketOf = (ticket: Ticket): OfflineReading => ({
    kind: 'ticket',
    registrationId: ticket.registrationId,
    standing: ticketStanding(ticket, { now: at, revoked: roll.revoked }),
    ticket,
  })
  if (!canVerify) {
    const signed = readTicket(shown.code)
    return signed
      ? { reading: ticketOf(signed.ticket), verified: false }
      : { reading: { kind: 'unreadable' }, verified: false }
  }
  const opened = await openTicket(shown.code, {
    conferenceId: roll.door.conferenceId,
    keys: roll.keys,
  })
  switch (opened.outcome) {
    case 'genuine':
      return { reading: ticketOf(opened.ticket), verified: true }
    case 'other-conference':
      return { reading: { kind: 'other_conference' }, verified: true }
    case 'forged':
      // A key this gate has never heard of may be younger than its list: not proven either way.
      return {
        reading: {
          kind: roll.keys.some(({ id }) => id === opened.ticket.keyId) ? 'forged' : 'unreadable',
        },
        verified: true,
      }
    default:
      return { reading: { kind: 'unreadable' }, verified: false }
  }
}

/** Whoever is not on the list yet has a ticket that names their kind of attendance, and was confirmed to get it. */
function byMark(roll: Roll, reading: OfflineReading) {
  if (reading.kind !== 'ticket') return undefined
  const kind = roll.kinds.find(({ id }) => kindMark(id) === reading.ticket.kind)
  return kind && { state: 'confirmed' as const, kindId: kind.id, format: kind.format }
}
