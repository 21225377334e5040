import type { RegisterGroupForm } from '#app/domain/conference/registration/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  groupMembers,
  groupsManagedBy,
  insertGroup,
  readGroups,
} from '#db/queries/registration-groups.ts'
import type { Registration, RegistrationGroup } from '#db/queries/registrations.ts'
import type { Tx } from '#db/store.ts'
import { mayStill } from '../../accounts/limits.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { refuseUnknownCluster } from './known-cluster.ts'
import { groupToken, newSalt } from './links.ts'
import { refuseRegistered, stateOfMany, writeMembers } from './members.ts'
import { openKind } from './open-kind.ts'
import { readRegistry, underLock } from './registry.ts'

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
  await refuseUnknownCluster(store.read, form.clusterId)
  return underLock(store, context.now(), async (tx) => {
    const again = await sameGroup(tx, context, conferenceId, form)
    if (again) return again
    await refuseRegistered(tx, conferenceId, form.members)
    const { kindId, members } = form
    const state = await stateOfMany(tx, context, registry, opened, {
      kindId,
      people: members.length,
    })
    const group = await insertNewGroup(tx, context, conferenceId, form)
    await writeMembers(tx, context, registry, {
      group,
      members,
      state,
      kindId,
      accessCodeId: opened.code?.id ?? null,
      lang: form.lang,
      country: form.country,
      clusterId: form.clusterId,
    })
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
