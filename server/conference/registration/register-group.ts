import { randomBytes } from 'node:crypto'
import { codeFrom } from '#app/domain/conference/registration/code.ts'
import type { RegisterGroupForm } from '#app/domain/conference/registration/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { FieldErrors } from '#app/domain/shared/form.ts'
import { fold } from '#app/domain/shared/text.ts'
import {
  groupMembers,
  groupsManagedBy,
  insertGroup,
  readGroups,
} from '#db/queries/registration-groups.ts'
import {
  insertRegistrations,
  registrationByEmail,
  type Registration,
  type RegistrationGroup,
} from '#db/queries/registrations.ts'
import type { Tx } from '#db/store.ts'
import { mayStill } from '../../accounts/limits.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { registrationChanged } from '../registration-changed.ts'
import { groupToken, newSalt } from './links.ts'
import { noteEvent, searchTextOf } from './move.ts'
import { openKind } from './open-kind.ts'
import { readPlaces } from './places.ts'
import { readRegistry, underLock, type Registry } from './registry.ts'
import { settle } from './settle.ts'
import { takeTurn } from './take-turn.ts'
import { writeToManager, writeToPerson } from './write.ts'

/** A group sent again by the same manager within this is the same group, ms. */
const AGAIN_MS = 10 * 60_000

type Input = RegisterGroupForm & { conferenceId: string; address?: string }

/**
 * Registers a company's people: places for all of them, or the waiting list for all of them. Each with an address gets
 * a link of their own to say that they come; the manager's link shows who did, swaps names and cancels.
 * @throws DomainError as `register`, with `members.<n>.email` at fault for addresses that are registered or stand twice;
 *   `form.invalid` at `members` (`range`) for a group larger than allowed or than there are places at all
 */
export async function registerGroup(
  context: Context,
  { conferenceId, address, ...form }: Input,
): Promise<{ group: RegistrationGroup; token: string; state: Registration['state'] }> {
  ask(context, 'conference.register')
  const { store } = context
  if (address && !(await mayStill(store, 'register.address', address)))
    throw new DomainError('registration.too-many')
  const registry = await readRegistry(store.read, conferenceId)
  if (form.members.length > registry.setup.groupMost)
    throw new DomainError('form.invalid', { most: registry.setup.groupMost }, { members: 'range' })
  const opened = await openKind(store.read, context, registry, form)
  return underLock(store, context.now(), async (tx) => {
    const again = await sameGroup(tx, context, conferenceId, form)
    if (again) return again
    await refuseRegistered(tx, conferenceId, form)
    await opened.checkUses(tx, form.members.length)
    await settle(tx, context, registry)
    const people = form.members.length
    const places = await readPlaces(tx, conferenceId, registry.fields)
    const one = places.needsOf(form.kindId, {})
    const needs = Object.fromEntries(Object.keys(one).map((id) => [id, people]))
    if (places.resources.some(({ id, size }) => size !== null && (needs[id] ?? 0) > size))
      throw new DomainError('form.invalid', {}, { members: 'range' })
    const placed = await takeTurn(tx, conferenceId, places, needs, people)
    if (!placed && !opened.kind.waitingList) throw new DomainError('registration.full')
    const state = !placed ? 'waiting' : opened.approved ? 'confirmed' : 'pending'
    const group = await insertNewGroup(tx, context, conferenceId, form)
    const rows = membersOf(context, registry, group, form, state, opened.code?.id ?? null)
    await insertRegistrations(tx, rows)
    for (const registration of rows) {
      await noteEvent(tx, context, registration, null)
      await registrationChanged(tx, context, { registration, from: null })
      await writeToPerson(tx, context, registry, registration, state)
    }
    await writeToManager(tx, context, registry, group, state, { people })
    return { group, token: groupToken(store, group), state }
  })
}

/** A double click: the same people of the same manager. */
async function sameGroup(
  tx: Tx,
  { store, actor, now }: Context,
  conferenceId: string,
  form: RegisterGroupForm,
) {
  const since = now().getTime() - AGAIN_MS
  const managed =
    actor.kind === 'account'
      ? await groupsManagedBy(tx, actor.accountId)
      : (await readGroups(tx, conferenceId)).filter(
          ({ managerEmail }) => managerEmail === form.email,
        )
  const names = JSON.stringify(form.members.map(({ name }) => name).toSorted())
  for (const group of managed) {
    if (group.conferenceId !== conferenceId || group.name !== form.group) continue
    if (group.createdAt.getTime() < since) continue
    const members = await groupMembers(tx, group.id)
    if (JSON.stringify(members.map(({ name }) => name).toSorted()) !== names) continue
    return { group, token: groupToken(store, group), state: members[0]!.state }
  }
  return null
}

async function refuseRegistered(
  tx: Tx,
  conferenceId: string,
  { members }: RegisterGroupForm,
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

async function insertNewGroup(
  tx: Tx,
  context: Context,
  conferenceId: string,
  form: RegisterGroupForm,
): Promise<RegistrationGroup> {
  const { now, newId } = context
  const group: RegistrationGroup = {
    id: newId(),
    conferenceId,
    name: form.group,
    managerAccountId: accountOf(context),
    managerName: form.managerName,
    managerEmail: form.email,
    managerLang: form.lang,
    linkSalt: newSalt(),
    passedOver: 0,
    createdAt: now(),
    version: 1,
  }
  await insertGroup(tx, group)
  return group
}

function membersOf(
  { now, newId }: Context,
  { conference }: Registry,
  group: RegistrationGroup,
  form: RegisterGroupForm,
  state: Registration['state'],
  accessCodeId: string | null,
): Registration[] {
  const at = now()
  return form.members.map((member) => {
    const person = {
      name: member.name,
      nameLatin: member.nameLatin,
      organisation: form.group,
      email: member.email ?? form.email,
      code: codeFrom(randomBytes(8)),
    }
    return {
      id: newId(),
      conferenceId: conference.id,
      ...person,
      kindId: form.kindId,
      groupId: group.id,
      accountId: null,
      state,
      lang: form.lang,
      emailKey: member.email === null ? null : fold(member.email),
      searchText: searchTextOf(person),
      position: member.position,
      clusterId: form.clusterId,
      country: form.country,
      answers: {},
      accessCodeId,
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
  })
}
