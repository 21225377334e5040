import { dayOf } from '#app/domain/conference/check-in/clock.ts'
import type { Snapshot } from '#app/domain/conference/check-in/messages.ts'
import { doorMoves } from '#db/queries/conference-check-in.ts'
import { doorKinds, listAttendees } from '#db/queries/conference-door-people.ts'
import { gatesOf } from '#db/queries/conference-gates.ts'
import { readRevokedTickets } from '#db/queries/conference-tickets.ts'
import { ask, type Context } from '../../context.ts'
import { ticketKeys } from '../tickets/ticket-keys.ts'
import { workingDevice } from './device.ts'
import { doorCounts } from './door-counts.ts'

/** What is asked for again, in ms: a transaction may have begun before and been committed after the last answer. */
const OVERLAP = 30_000

/**
 * What a gate takes along to work without connection: the list of attendees, who passed today, the keys, what is
 * revoked; or what changed of these since the last time.
 * @param since as the last answer gave it; of another day, or unreadable, it counts as none
 * @throws DomainError `gate.no-device`, `gate.ended`
 */
export async function takeSnapshot(
  context: Context,
  secret: string | undefined,
  since: string | null,
): Promise<Snapshot> {
  ask(context, 'conference.work-gate')
  const { read } = context.store
  const now = context.now()
  const { device, gate, conference } = await workingDevice(read, secret, now)
  const day = dayOf(now.getTime(), conference.zone, conference.dayStartHour)
  const from = sinceOf(since, day, now)
  // Taken before anything is read: what changes meanwhile comes again next time.
  const next = `${day} ${new Date(now.getTime() - OVERLAP).toISOString()}`
  const [gates, kinds, people, moves, revoked, keys, counts] = await Promise.all([
    gatesOf(read, conference.id),
    doorKinds(read, conference.id),
    listAttendees(read, conference.id, from),
    doorMoves(read, conference.id, day, from),
    readRevokedTickets(read, conference.id),
    ticketKeys(context),
    doorCounts({ conferenceId: conference.id, gateId: gate.id, day }, context),
  ])
  return {
    now: now.getTime(),
    day,
    since: next,
    whole: from === null,
    door: {
      conferenceId: conference.id,
      slug: conference.slug,
      title: { ru: conference.titleRu, en: conference.titleEn },
      zone: conference.zone,
      dayStartHour: conference.dayStartHour,
      gateId: gate.id,
      gate: { ru: gate.nameRu, en: gate.nameEn },
      kindIds: gate.kindIds,
      autoPrint: gate.autoPrint,
      until: device.expiresAt.getTime(),
    },
    gates: gates.map(({ id, nameRu, nameEn }) => ({ id, ru: nameRu, en: nameEn })),
    kinds,
    keys,
    revoked: revoked.map(({ registrationId, issue }) => [registrationId, issue]),
    people: people.map((one) => [
      one.id,
      one.code,
      one.name,
      one.nameLatin,
      one.organisation,
      one.kindId,
      one.state,
    ]),
    moves: moves.map(({ id, registrationId, action, at, gateId, undoneAt }) => [
      id,
      registrationId ?? '',
      action,
      at.getTime(),
      gateId,
      undoneAt ? 1 : 0,
    ]),
    counts,
  }
}

/** The instant a gate has everything up to; null where it must be given all. */
function sinceOf(since: string | null, day: string, now: Date): Date | null {
  const [sinceDay, instant] = (since ?? '').split(' ')
  if (sinceDay !== day || !instant) return null
  const from = new Date(instant)
  return Number.isNaN(from.getTime()) || from > now ? null : from
}
