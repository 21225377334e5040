import type { GroupMember } from '#app/domain/conference/registration/forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { groupMembers, updateGroup } from '#db/queries/registration-groups.ts'
import { readCodes } from '#db/queries/registration-setup.ts'
import type { Registration } from '#db/queries/registrations.ts'
import type { Tx } from '#db/store.ts'
import { ask, type Context } from '../../context.ts'
import { refuseRegistered, stateOfMany, writeMembers } from './members.ts'
import { openKind } from './open-kind.ts'
import { conferenceIdOf, ownGroup, type ByLink } from './own.ts'
import { readRegistry, underLock, type Registry } from './registry.ts'
import { roomOf } from './room-of.ts'

type Input = ByLink & { members: readonly GroupMember[]; version: number }

/**
 * A manager adds people to their group: places for all the newcomers, or the waiting list for all of them. They come as
 * those who are there already do, by the same code where one was needed. While somebody of the group waits nobody is
 * added, for a group that grows must not keep its turn before others.
 * @returns what became of the newcomers
 * @throws DomainError `not-found`, `link.unknown`, `form.stale`, `registration.closed`, `registration.full`;
 *   `form.invalid` at `members` (`range`) or `members.<n>.email`
 */
export async function addMembers(
  context: Context,
  { slug, token, members, version }: Input,
): Promise<Registration['state']> {
  ask(context, 'conference.own-registration')
  const { store } = context
  const registry = await readRegistry(store.read, await conferenceIdOf(store.read, slug))
  const conferenceId = registry.conference.id
  return underLock(store, context.now(), async (tx) => {
    const group = await ownGroup(tx, store, conferenceId, token)
    if (group.version !== version) throw new DomainError('form.stale')
    const known = await groupMembers(tx, group.id)
    const { room, like } = roomOf(registry, known, context.now())
    if (room === 0 || !like) throw new DomainError('registration.closed')
    if (members.length > room)
      throw new DomainError('form.invalid', { most: room }, { members: 'range' })
    await refuseRegistered(tx, conferenceId, members)
    const opened = await openKind(tx, context, registry, {
      kindId: like.kindId,
      accessCode: await codeOf(tx, registry, like),
      email: group.managerEmail ?? '',
    }).catch(asClosed)
    const state = await stateOfMany(tx, context, registry, opened, {
      kindId: like.kindId,
      people: members.length,
    }).catch(asClosed)
    await updateGroup(tx, group.id, { version: version + 1 })
    const { kindId, lang, country, clusterId } = like
    await writeMembers(tx, context, registry, {
      group,
      members,
      state,
      kindId,
      lang,
      country,
      clusterId,
      accessCodeId: opened.code?.id ?? null,
    })
    return state
  })
}

async function codeOf(tx: Tx, { conference }: Registry, { accessCodeId }: Registration) {
  if (accessCodeId === null) return ''
  const codes = await readCodes(tx, conference.id)
  return codes.find(({ id }) => id === accessCodeId)?.code ?? ''
}

/** The form has no field for the code the group came by: it is used up or over, and so is this way in. */
function asClosed(error: unknown): never {
  if (error instanceof DomainError && (error.fields.accessCode || error.fields.kindId))
    throw new DomainError('registration.closed')
  throw error
}
