import {
  conflictsOf,
  wrongClocks,
  type Conflict,
  type KeptScan,
} from '#app/domain/conference/check-in/conflicts.ts'
import type { Judgement } from '#app/domain/conference/check-in/vocabulary.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { scansOf, type ScanRow } from '#db/queries/conference-check-in.ts'
import { namesOf } from '#db/queries/conference-door-people.ts'
import { devicesOf, gatesOf } from '#db/queries/conference-gates.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/** Most conflicts on the page; the file has all. */
const MOST_SHOWN = 200

export type ShownScan = {
  at: string
  gate: Bilingual
  device: string
  offline: boolean
  result: ScanRow['result']
  judged: Judgement
}
export type ShownConflict = {
  key: string
  kind: Conflict['kind']
  registrationId: string | null
  name: string | null
  code: string | null
  organisation: string | null
  scans: ShownScan[]
}

export const keptScan = (row: ScanRow): KeptScan => ({
  id: row.id,
  registrationId: row.registrationId,
  gateId: row.gateId,
  action: row.action,
  result: row.result,
  judged: row.judged,
  offline: row.offline,
  day: row.day,
  at: row.at.getTime(),
  skew: row.skew,
  undone: row.undoneAt !== null,
})

/**
 * What happened at the doors that an organiser should look at: tickets let in twice, people let in who should not have
 * been, forged codes, clocks that were wrong, and what still waits on a device.
 * @throws DomainError `not-found`
 */
export async function showConflicts(context: Context, slug: string) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.gates', { scope: 'conference', scopeId: conference.id })
  const { read } = context.store
  const [rows, gates, devices] = await Promise.all([
    scansOf(read, conference.id),
    gatesOf(read, conference.id),
    devicesOf(read, conference.id),
  ])
  const kept = rows.map(keptScan)
  const conflicts = conflictsOf(kept)
  const shown = conflicts.slice(-MOST_SHOWN).reverse()
  const scansIn = (one: Conflict) => (one.kind === 'double' ? [one.first, one.second] : [one.scan])
  const names = await namesOf(
    read,
    shown.flatMap((one) => scansIn(one)[0]!.registrationId ?? []),
  )
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const gateName = new Map(gates.map(({ id, nameRu, nameEn }) => [id, { ru: nameRu, en: nameEn }]))
  const label = new Map(devices.map(({ device }) => [device.id, device.label]))
  const count = (kind: Conflict['kind']) => conflicts.filter((one) => one.kind === kind).length
  return {
    slug: conference.slug,
    zone: conference.zone,
    scans: rows.length,
    offline: rows.filter(({ offline }) => offline).length,
    doubles: count('double'),
    shouldNot: count('should_not'),
    forged: count('forged'),
    total: conflicts.length,
    conflicts: shown.map((one): ShownConflict => {
      const scans = scansIn(one)
      const { registrationId } = scans[0]!
      const person = registrationId ? names.get(registrationId) : undefined
      return {
        key: scans.map(({ id }) => id).join(' '),
        kind: one.kind,
        registrationId,
        name: person?.name ?? null,
        code: person?.code ?? rowOf.get(scans[0]!.id)?.code?.slice(0, 40) ?? null,
        organisation: person?.organisation ?? null,
        scans: scans.map((scan) => ({
          at: new Date(scan.at).toISOString(),
          gate: gateName.get(scan.gateId)!,
          device: label.get(rowOf.get(scan.id)!.deviceId) ?? '',
          offline: scan.offline,
          result: scan.result,
          judged: scan.judged,
        })),
      }
    }),
    clocks: wrongClocks(kept).map(({ gateId, skew }) => ({
      gate: gateName.get(gateId)!,
      minutes: Math.round(skew / 60_000),
    })),
    waiting: devices
      .filter(({ device }) => device.waiting > 0)
      .map(({ device }) => ({
        device: device.label,
        gate: gateName.get(device.gateId)!,
        waiting: device.waiting,
        seenAt: device.seenAt?.toISOString() ?? null,
      })),
  }
}
