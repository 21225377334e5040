import { dayOf } from '#app/domain/conference/check-in/clock.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { cameByGate, countDoor } from '#db/queries/conference-check-in.ts'
import { doorKinds } from '#db/queries/conference-door-people.ts'
import { devicesOf, gatesOf } from '#db/queries/conference-gates.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { endOf } from './device.ts'

/** How a device stands: its link waits to be opened, it works, it was silent for a while, its right is over. */
export type DeviceState = 'linked' | 'working' | 'silent' | 'over'

/** Without a word for this long, in ms, a device counts as silent: it asks twice a minute. */
const SILENT = 150_000

export type ShownGate = {
  id: string
  version: number
  name: Bilingual
  kindIds: string[]
  autoPrint: boolean
  closed: boolean
  cameToday: number
  devices: {
    id: string
    label: string
    state: DeviceState
    by: string | null
    seenAt: string | null
    until: string
    waiting: number
    skew: number
  }[]
}

/**
 * The doors of a conference with their devices, for organisers.
 * @throws DomainError `not-found`
 */
export async function showGates(context: Context, slug: string) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.gates', { scope: 'conference', scopeId: conference.id })
  const { read } = context.store
  const now = context.now()
  const day = dayOf(now.getTime(), conference.zone, conference.dayStartHour)
  const [gates, devices, kinds, today, counts] = await Promise.all([
    gatesOf(read, conference.id),
    devicesOf(read, conference.id),
    doorKinds(read, conference.id),
    cameByGate(read, conference.id, day),
    countDoor(read, conference.id, day),
  ])
  const stateOf = ({ device }: (typeof devices)[number]): DeviceState => {
    if (endOf(device, now)) return 'over'
    if (!device.pairedAt) return device.linkUntil && device.linkUntil <= now ? 'over' : 'linked'
    return !device.seenAt || now.getTime() - device.seenAt.getTime() > SILENT ? 'silent' : 'working'
  }
  return {
    id: conference.id,
    slug: conference.slug,
    zone: conference.zone,
    counts,
    kinds: kinds
      .filter(({ format }) => format === 'in_person')
      .map(({ id, ru, en }) => ({ id, name: { ru, en } })),
    gates: gates.map((gate): ShownGate => ({
      id: gate.id,
      version: gate.version,
      name: { ru: gate.nameRu, en: gate.nameEn },
      kindIds: gate.kindIds,
      autoPrint: gate.autoPrint,
      closed: gate.closedAt !== null,
      cameToday: today.get(gate.id) ?? 0,
      devices: devices
        .filter(({ device }) => device.gateId === gate.id)
        .map((row) => ({
          id: row.device.id,
          label: row.device.label,
          state: stateOf(row),
          by: row.by,
          seenAt: row.device.seenAt?.toISOString() ?? null,
          until: row.device.expiresAt.toISOString(),
          waiting: row.device.waiting,
          skew: row.device.skew,
        })),
    })),
  }
}
