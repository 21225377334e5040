import type { NameBadgeSize } from '#app/domain/conference/name-badge.ts'
import { can } from '#app/domain/accounts/permissions.ts'
import { dayOf } from '#app/domain/conference/check-in/clock.ts'
import type { DoorCounts, ShownPerson } from '#app/domain/conference/check-in/messages.ts'
import type { ScanAction, ScanResult } from '#app/domain/conference/check-in/vocabulary.ts'
import { searchWords } from '#app/domain/shared/search.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { lastMoves, movesOfPeople, scanByNonce } from '#db/queries/conference-check-in.ts'
import { doorAttendee, searchAttendees } from '#db/queries/conference-door-people.ts'
import { gatesOf } from '#db/queries/conference-gates.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { usualSize } from '../name-badges/one-name-badge.ts'
import { shownPerson } from './answers.ts'
import { deviceOf } from './device.ts'
import { doorCounts } from './door-counts.ts'

const MOST_FOUND = 20

export type DoorView =
  /** No device yet: whoever may, chooses a gate. */
  | { kind: 'choose'; title: Bilingual; gates: { id: string; name: Bilingual }[] | null }
  | { kind: 'ended'; title: Bilingual; gate: Bilingual }
  | {
      kind: 'door'
      title: Bilingual
      zone: string
      gate: Bilingual
      gateId: string
      until: string
      autoPrint: boolean
      /** On what name badges are printed. */
      badge: NameBadgeSize
      counts: DoorCounts
      found: {
        person: ShownPerson
        state: RegistrationState
        kind: Bilingual
        inside: string | null
      }[]
      /** The scan the address names. */
      shown: {
        nonce: string
        result: ScanResult
        action: ScanAction
        undone: boolean
        person: (ShownPerson & { kind: Bilingual }) | null
        earlier: { at: string; gate: Bilingual } | null
      } | null
    }

/**
 * The page of the door: as a browser without scripts needs it, and as the start of the one with scripts.
 * @param query what names are searched for
 * @param nonce of a scan to be shown
 * @throws DomainError `not-found`
 */
export async function showDoor(
  context: Context,
  slug: string,
  secret: string | undefined,
  { query, nonce }: { query: string; nonce: string | null },
): Promise<DoorView> {
  ask(context, 'conference.work-gate')
  const { read } = context.store
  const now = context.now()
  const paired = await deviceOf(read, secret, now).catch((error: unknown) => {
    if (error instanceof DomainError) return undefined
    throw error
  })
  if (!paired || paired.conference.slug !== slug) {
    const conference = await findConference(context, slug)
    const thing = { scope: 'conference', scopeId: conference.id } as const
    const mayChoose = can(context.actor, 'conference.gates', thing)
    const gates = mayChoose ? await gatesOf(read, conference.id) : null
    return {
      kind: 'choose',
      title: { ru: conference.titleRu, en: conference.titleEn },
      gates:
        gates
          ?.filter(({ closedAt }) => !closedAt)
          .map(({ id, nameRu, nameEn }) => ({ id, name: { ru: nameRu, en: nameEn } })) ?? null,
    }
  }
  const { device, gate, conference } = paired
  const title = { ru: conference.titleRu, en: conference.titleEn }
  const name = { ru: gate.nameRu, en: gate.nameEn }
  if (paired.endedAt) return { kind: 'ended', title, gate: name }
  const day = dayOf(now.getTime(), conference.zone, conference.dayStartHour)
  const found = await searchAttendees(read, conference.id, searchWords(query), MOST_FOUND)
  const inside = await lastMoves(
    read,
    found.map(({ id }) => id),
    day,
  )
  return {
    kind: 'door',
    title,
    zone: conference.zone,
    gate: name,
    gateId: gate.id,
    until: device.expiresAt.toISOString(),
    autoPrint: gate.autoPrint,
    badge: await usualSize(read, conference.id),
    counts: await doorCounts({ conferenceId: conference.id, gateId: gate.id, day }, context),
    found: found.map((attendee) => {
      const last = inside.get(attendee.id)
      return {
        person: shownPerson(attendee),
        state: attendee.state,
        kind: { ru: attendee.kindRu, en: attendee.kindEn },
        inside: last?.action === 'in' ? last.at.toISOString() : null,
      }
    }),
    shown: nonce ? await shownScan(context, device.id, nonce) : null,
  }
}

async function shownScan(
  { store: { read } }: Context,
  deviceId: string,
  nonce: string,
): Promise<Extract<DoorView, { kind: 'door' }>['shown']> {
  const row = await scanByNonce(read, deviceId, nonce)
  if (!row) return null
  const { registrationId } = row
  const attendee = registrationId ? await doorAttendee(read, { id: registrationId }) : undefined
  const before = registrationId
    ? (await movesOfPeople(read, [registrationId], [row.day])).filter(
        ({ id, at }) => id !== row.id && at <= row.at,
      )
    : []
  const last = row.result === 'already_in' || row.result === 're_entry' ? before.at(-1) : undefined
  const gates = last ? await gatesOf(read, row.conferenceId) : []
  const gate = gates.find(({ id }) => id === last?.gateId)
  return {
    nonce: row.nonce,
    result: row.result,
    action: row.action,
    undone: row.undoneAt !== null,
    person: attendee
      ? { ...shownPerson(attendee), kind: { ru: attendee.kindRu, en: attendee.kindEn } }
      : null,
    earlier:
      last && gate
        ? { at: last.at.toISOString(), gate: { ru: gate.nameRu, en: gate.nameEn } }
        : null,
  }
}
