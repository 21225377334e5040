import { dayOf } from '#app/domain/conference/check-in/clock.ts'
import type { Reading } from '#app/domain/conference/check-in/judge.ts'
import type { Sent, SentScan } from '#app/domain/conference/check-in/messages.ts'
import { moveOf } from '#app/domain/conference/check-in/judge.ts'
import { ticketStanding } from '#app/domain/conference/ticket.ts'
import { movesOfPeople, scansByNonce, type ScanRow } from '#db/queries/conference-check-in.ts'
import {
  doorAttendees,
  revocationsOf,
  type DoorAttendee,
} from '#db/queries/conference-door-people.ts'
import type { DeviceRow } from '#db/queries/conference-gates.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import type { Tx } from '#db/store.ts'
import type { OpenedCode } from './open-codes.ts'

export type Facts = Awaited<ReturnType<typeof factsOf>>

/** Everything a delivery is decided by, in four statements however many scans it has; part of `recordScans`. */
export async function factsOf(
  tx: Tx,
  { device, conference }: { device: DeviceRow; conference: ConferenceRow },
  scans: readonly Sent[],
  opened: ReadonlyMap<string, OpenedCode>,
  timeOf: (at: number) => { at: number; skew: number },
) {
  const real = scans.filter((scan): scan is SentScan => !('undo' in scan))
  const openedOf = ({ code }: SentScan) => (code === undefined ? undefined : opened.get(code))
  const nonces = scans.flatMap((scan) => ('undo' in scan ? [scan.undo] : [scan.nonce]))
  const known = new Map((await scansByNonce(tx, device.id, nonces)).map((row) => [row.nonce, row]))
  const named = await doorAttendees(tx, {
    ids: [
      ...real.flatMap(({ registrationId }) => registrationId ?? []),
      ...real.flatMap((scan) => {
        const own = openedOf(scan)
        return own && 'ticket' in own ? own.ticket.registrationId : []
      }),
      ...[...known.values()].flatMap(({ registrationId }) => registrationId ?? []),
    ],
    codes: real.flatMap((scan) => {
      const own = openedOf(scan)
      return own?.outcome === 'short' ? own.code : []
    }),
  })
  const people = new Map(named.map((attendee) => [attendee.id, attendee]))
  const byCode = new Map(named.map((attendee) => [attendee.code, attendee]))
  const revocations = new Map(
    (await revocationsOf(tx, [...people.keys()])).map(({ id, ...row }) => [id, row]),
  )
  const days = new Set(
    real.map(({ at }) => dayOf(timeOf(at).at, conference.zone, conference.dayStartHour)),
  )
  const moves = await movesOfPeople(tx, [...people.keys()], [...days])

  const ownOf = (id: string | undefined) => {
    const found = id === undefined ? undefined : people.get(id)
    return found?.conferenceId === conference.id ? found : undefined
  }

  /**
   * What a scan shows and whom it is of.
   * @param at when it is judged for, ms since 1970
   * @param past revocations after that moment do not count
   */
  function read(
    scan: SentScan,
    at: number,
    past: boolean,
  ): { reading: Reading; attendee: DoorAttendee | undefined; code: string | null } {
    const code = scan.code?.slice(0, 400) ?? null
    const own = openedOf(scan)
    if (!own) {
      const attendee = ownOf(scan.registrationId)
      return {
        reading: { kind: 'by_hand', registrationId: attendee?.id ?? null },
        attendee,
        code: code ?? scan.registrationId ?? null,
      }
    }
    if (own.outcome === 'short') {
      const found = byCode.get(own.code)
      if (found && found.conferenceId !== conference.id)
        return { reading: { kind: 'other_conference' }, attendee: undefined, code }
      return {
        reading: { kind: 'by_hand', registrationId: found?.id ?? null },
        attendee: found,
        code,
      }
    }
    if (own.outcome === 'unreadable')
      return { reading: { kind: 'unreadable' }, attendee: undefined, code }
    if (own.outcome === 'forged') return { reading: { kind: 'forged' }, attendee: undefined, code }
    if (own.outcome === 'other-conference')
      return { reading: { kind: 'other_conference' }, attendee: undefined, code }
    const { ticket } = own
    const revocation = revocations.get(ticket.registrationId)
    const counts = revocation && !(past && revocation.at.getTime() > at)
    const standing = ticketStanding(ticket, {
      now: at,
      revoked: new Map(counts ? [[ticket.registrationId, revocation.issue]] : []),
    })
    return {
      reading: { kind: 'ticket', registrationId: ticket.registrationId, standing },
      attendee: ownOf(ticket.registrationId),
      code,
    }
  }

  return {
    known,
    people,
    timeOf: ({ at }: SentScan) => timeOf(at),
    read,
    /** A registration's state, or what it was at a moment in the past: a place given up later was a place. */
    stateAt: ({ state, endedAt }: DoorAttendee, at: number | null) =>
      at !== null && endedAt && endedAt.getTime() > at ? ('confirmed' as const) : state,
    movesOf: (registrationId: string, day: string) =>
      moves
        .filter((move) => move.registrationId === registrationId && move.day === day)
        .flatMap(({ at, ...move }) => moveOf({ ...move, at: at.getTime() }) ?? []),
    /** Counts a scan of this delivery for those after it. */
    remember(row: ScanRow) {
      if (!row.registrationId || !moveOf({ ...row, at: row.at.getTime() })) return
      moves.push(row)
      moves.sort((a, b) => a.at.getTime() - b.at.getTime())
    },
    /** Leaves out a scan that was taken back. */
    forget(id: string) {
      const at = moves.findIndex((move) => move.id === id)
      if (at >= 0) moves.splice(at, 1)
    },
  }
}
