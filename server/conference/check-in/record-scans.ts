import { dayOf, portalTime } from '#app/domain/conference/check-in/clock.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type {
  Answered,
  Delivery,
  DeliveryAnswer,
  SentScan,
} from '#app/domain/conference/check-in/messages.ts'
import { judge } from '#app/domain/conference/check-in/judge.ts'
import {
  passes,
  type Judgement,
  type ScanResult,
} from '#app/domain/conference/check-in/vocabulary.ts'
import {
  amendScan,
  insertScans,
  undoScanRow,
  type ScanRow,
} from '#db/queries/conference-check-in.ts'
import { touchDevice } from '#db/queries/conference-gates.ts'
import { ask, type Context } from '../../context.ts'
import { deviceOf, type KnownDevice } from './device.ts'
import { countPasses, doorCounts } from './door-counts.ts'
import { answeredBefore, answerOf } from './answers.ts'
import { factsOf, type Facts } from './facts.ts'
import { openCodes } from './open-codes.ts'

/** Whether a scan is decided here: the gate has not said anything itself. */
const isAsked = (scan: SentScan) => scan.said === undefined

/**
 * Takes what a gate hands in: one scan to be decided, or many that happened without connection. All of a delivery is
 * kept or none of it, and a nonce that is known already changes nothing: handing in again is always right.
 *
 * A scan to be decided is decided under the lock of the transaction, so that of two gates at once one is told
 * «already in». A scan the gate decided itself is kept as it happened; what the portal thinks of it stands beside.
 * Double entries are not looked for here: which was first is known only when every gate has handed in (`conflictsOf`).
 *
 * @param secret of the device
 * @throws DomainError `gate.no-device`, also where the scans are of another conference than the device
 */
export async function recordScans(
  context: Context,
  secret: string | undefined,
  { conference: meant, sentAt, waiting, scans }: Delivery,
): Promise<DeliveryAnswer> {
  ask(context, 'conference.work-gate')
  const { store } = context
  const receivedAt = context.now()
  const paired = await deviceOf(store.read, secret, receivedAt)
  const { conference, gate } = paired
  if (meant !== undefined && meant !== conference.id) throw new DomainError('gate.no-device')
  const taken = scans.filter((scan) => 'undo' in scan || paired.endedAt === null || !isAsked(scan))
  const opened = await openCodes(conference.id, taken, context)

  const { answers, rows } = await store.transact(async (tx) => {
    const facts = await factsOf(tx, { device: paired.device, conference }, taken, opened, (at) =>
      portalTime(at, sentAt, receivedAt.getTime()),
    )
    const rows: ScanRow[] = []
    const answers: Answered[] = []
    for (const scan of taken) {
      if ('undo' in scan) {
        const target = facts.known.get(scan.undo) ?? rows.find(({ nonce }) => nonce === scan.undo)
        if (target && rows.includes(target)) target.undoneAt = receivedAt
        else if (target) await undoScanRow(tx, target.id, receivedAt)
        if (target) facts.forget(target.id)
        answers.push({ nonce: scan.nonce, result: 'undone', person: null, earlier: null })
        continue
      }
      const before = facts.known.get(scan.nonce) ?? rows.find(({ nonce }) => nonce === scan.nonce)
      if (before) {
        const happened = amended(before, scan)
        if (happened) await amendScan(tx, before.id, Object.assign(before, happened))
        answers.push(answeredBefore(before, facts))
        continue
      }
      const row = rowOf(context, paired, scan, facts, receivedAt)
      answers.push(answerOf(row, facts))
      facts.remember(row)
      rows.push(row)
    }
    await insertScans(tx, rows)
    const skew = Math.round(receivedAt.getTime() - sentAt)
    await touchDevice(tx, paired.device.id, { seenAt: receivedAt, waiting, skew: within(skew) })
    return { answers, rows }
  })

  const now = receivedAt.getTime()
  if (paired.endedAt) return { now, counts: null, answers: answers.map(withoutPerson) }
  const day = dayOf(now, conference.zone, conference.dayStartHour)
  const here = { conferenceId: conference.id, gateId: gate.id, day }
  await countPasses(
    here,
    rows.filter(({ undoneAt }) => !undoneAt),
    context,
  )
  const counts = await doorCounts(here, context)
  return { now, answers, counts }
}

/**
 * A gate that did not hear the portal's answer decided by itself: what it said is what happened. Null where both
 * said the same.
 */
function amended(
  before: ScanRow,
  { said }: SentScan,
): Pick<ScanRow, 'result' | 'judged' | 'offline'> | null {
  if (said === undefined || before.offline || said === before.result) return null
  // A double entry is found by the report itself.
  const expected = passes(before.result) || before.result === 'already_in'
  return {
    result: said,
    judged: passes(said) && !expected ? before.result : 'fits',
    offline: true,
  }
}

const withoutPerson = (answer: Answered): Answered => ({ ...answer, person: null, earlier: null })

/** Deviations of clocks fit a 32-bit column: 24 days either way. */
const within = (skew: number) => Math.max(-2_147_483_647, Math.min(2_147_483_647, skew))

/** Decides a scan, or takes over what the gate decided. */
function rowOf(
  { newId }: Pick<Context, 'newId'>,
  { device, gate, conference, endedAt }: KnownDevice,
  scan: SentScan,
  facts: Facts,
  receivedAt: Date,
): ScanRow {
  const { at, skew } = facts.timeOf(scan)
  const offline = scan.said !== undefined
  const { reading, attendee, code } = facts.read(scan, offline ? at : receivedAt.getTime(), offline)
  const day = dayOf(at, conference.zone, conference.dayStartHour)
  const registrationId = attendee?.id ?? null
  const verdict = judge({
    reading,
    attendee: attendee && { ...attendee, state: facts.stateAt(attendee, offline ? at : null) },
    moves: registrationId ? facts.movesOf(registrationId, day) : [],
    action: scan.action,
    // Whether somebody was in already is for the report to find out, once every gate has handed in.
    again: offline || (scan.again ?? false),
    kindIds: gate.kindIds,
    trustsSignature: false,
  })
  const result = scan.said ?? verdict
  return {
    id: newId(),
    conferenceId: conference.id,
    gateId: gate.id,
    deviceId: device.id,
    nonce: scan.nonce,
    registrationId,
    action: scan.action,
    way: scan.way,
    result,
    judged: judgementOf(scan, verdict, endedAt !== null && at > endedAt.getTime()),
    offline,
    at: new Date(at),
    receivedAt,
    skew: within(skew),
    day,
    code: reading.kind === 'ticket' || registrationId ? null : code,
    undoneAt: null,
  }
}

function judgementOf(
  { said, action }: SentScan,
  verdict: ScanResult,
  afterEnd: boolean,
): Judgement {
  if (said === undefined) return 'fits'
  if (afterEnd && passes(said)) return 'device_ended'
  // Going out without having come in by this list: another gate may not have handed in yet.
  const alike =
    said === verdict ||
    (passes(said) && (passes(verdict) || (action === 'out' && verdict === 'not_in'))) ||
    said === 'already_in' ||
    said === 'not_in'
  return alike ? 'fits' : verdict
}
