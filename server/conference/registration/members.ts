import { randomBytes } from 'node:crypto'
import { codeFrom } from '#app/domain/conference/registration/code.ts'
import type { GroupMember } from '#app/domain/conference/registration/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { FieldErrors } from '#app/domain/shared/form.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { fold } from '#app/domain/shared/text.ts'
import {
  insertRegistrations,
  registrationByEmail,
  type Registration,
  type RegistrationGroup,
} from '#db/queries/registrations.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { registrationChanged } from '../registration-changed.ts'
import { newSalt } from './links.ts'
import { noteEvent, searchTextOf } from './move.ts'
import type { Opened } from './open-kind.ts'
import { readPlaces } from './places.ts'
import type { Registry } from './registry.ts'
import { settle } from './settle.ts'
import { takeTurn } from './take-turn.ts'
import { writeToManager, writeToPerson } from './write.ts'

/** What a company's people have in common. */
export type Shared = {
  kindId: string
  lang: Lang
  country: string | null
  clusterId: string | null
}

/** @throws DomainError `form.invalid` at `members.<n>.email`: registered already, or named twice */
export async function refuseRegistered(
  tx: Tx,
  conferenceId: string,
  members: readonly GroupMember[],
): Promise<void> {
  const errors: FieldErrors = {}
  const seen = new Set<string>()
  for (const [i, { email }] of members.entries()) {
    if (email === null) continue
    const key = fold(email)
    if (seen.has(key)) errors[`members.${i}.email`] = 'taken'
    else if (await registrationByEmail(tx, conferenceId, key))
      errors[`members.${i}.email`] = 'registered'
    seen.add(key)
  }
  if (Object.keys(errors).length > 0) throw new DomainError('form.invalid', {}, errors)
}

/**
 * Whether so many people of one kind come, are to be decided about, or wait: all of them alike.
 * @throws DomainError `registration.full`; `form.invalid` at `members` (`range`) for more than there are places at all,
 *   at `accessCode`
 */
export async function stateOfMany(
  tx: Tx,
  context: Context,
  registry: Registry,
  opened: Opened,
  { kindId, people }: { kindId: string; people: number },
): Promise<'waiting' | 'confirmed' | 'pending'> {
  const { conference, fields } = registry
  await opened.checkUses(tx, people)
  await settle(tx, context, registry)
  const places = await readPlaces(tx, conference.id, fields)
  const one = places.needsOf(kindId, {})
  const needs = Object.fromEntries(Object.keys(one).map((id) => [id, people]))
  if (places.resources.some(({ id, size }) => size !== null && (needs[id] ?? 0) > size))
    throw new DomainError('form.invalid', {}, { members: 'range' })
  const placed = await takeTurn(tx, conference.id, places, needs, people)
  if (!placed && !opened.kind.waitingList) throw new DomainError('registration.full')
  return !placed ? 'waiting' : opened.approved ? 'confirmed' : 'pending'
}

/** Writes a group's people into the conference and to each of them, and to their manager. */
export async function writeMembers(
  tx: Tx,
  context: Context,
  registry: Registry,
  { group, members, state, accessCodeId, ...shared }: NewMembers,
): Promise<void> {
  const rows = members.map((member) =>
    rowOf(context, registry, { group, member, state, accessCodeId, ...shared }),
  )
  await insertRegistrations(tx, rows)
  for (const registration of rows) {
    await noteEvent(tx, context, registration, null)
    await registrationChanged(tx, context, { registration, from: null })
    await writeToPerson(tx, context, registry, registration, state)
  }
  await writeToManager(tx, context, registry, group, state, { people: rows.length })
}

type Common = Shared & {
  group: RegistrationGroup
  state: 'waiting' | 'confirmed' | 'pending'
  accessCodeId: string | null
}
type NewMembers = Common & { members: readonly GroupMember[] }

function rowOf(
  { now, newId }: Context,
  { conference }: Registry,
  { group, member, state, ...shared }: Common & { member: GroupMember },
): Registration {
  const at = now()
  const person = {
    name: member.name,
    nameLatin: member.nameLatin,
    organisation: group.name,
    email: member.email ?? group.managerEmail ?? '',
    code: codeFrom(randomBytes(8)),
  }
  return {
    id: newId(),
    conferenceId: conference.id,
    ...person,
    ...shared,
    groupId: group.id,
    accountId: null,
    state,
    emailKey: member.email === null ? null : fold(member.email),
    searchText: searchTextOf(person),
    position: member.position,
    answers: {},
    createdAt: at,
    updatedAt: at,
    waitingSince: state === 'waiting' ? at : null,
    offeredUntil: null,
    confirmedAt: state === 'confirmed' ? at : null,
    endedAt: null,
    secretHash: newSalt(),
    acceptedAt: null,
    consentAt: null,
    consentVersion: null,
    isDemo: conference.isDemo,
    version: 1,
  }
}
