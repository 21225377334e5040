import { groupMembers } from '#db/queries/registration-groups.ts'
import { waitingList } from '#db/queries/registrations.ts'
import { ask, type Context } from '../../context.ts'
import { readyLinks, registrationToken } from './links.ts'
import { changesEnd, conferenceIdOf, ownGroup, type ByLink } from './own.ts'
import { readPlaces } from './places.ts'
import { readRegistry } from './registry.ts'
import { roomOf } from './room-of.ts'
import { headOf } from './shown.ts'

/**
 * A group as its manager sees it by the link of a letter: who comes, who said so, and what may be done.
 * @throws DomainError `not-found`, `link.unknown`
 */
export async function showGroup(context: Context, { slug, token }: ByLink) {
  ask(context, 'conference.own-registration')
  const { store } = context
  await readyLinks(store, context.now())
  const id = await conferenceIdOf(store.read, slug)
  const group = await ownGroup(store.read, store, id, token)
  const registry = await readRegistry(store.read, id)
  const members = await groupMembers(store.read, group.id)
  const now = context.now()
  const offered = members.filter(({ state }) => state === 'offered')
  const waits = members.filter(({ state }) => state === 'waiting')
  let position: number | null = null
  if (waits.length > 0) {
    const places = await readPlaces(store.read, id, registry.fields)
    const rivals = places.rivals(waits[0]!.kindId)
    const list = (await waitingList(store.read, id)).filter(
      (one) => one.state === 'waiting' && rivals.includes(one.kindId),
    )
    position = list.findIndex((one) => one.groupId === group.id) + 1
  }
  return {
    conference: headOf(registry),
    group: {
      version: group.version,
      name: group.name,
      managerName: group.managerName ?? '',
      passedOver: group.passedOver,
    },
    members: members.map((row) => {
      const kind = registry.kinds.get(row.kindId)
      return {
        id: row.id,
        code: row.code,
        name: row.name,
        nameLatin: row.nameLatin,
        jobTitle: row.position,
        /** Null: letters go to the manager. */
        email: row.emailKey === null && row.email === group.managerEmail ? null : row.email,
        state: row.state,
        kind: { ru: kind?.nameRu ?? '', en: kind?.nameEn ?? '' },
        accepted: row.acceptedAt !== null,
        token: registrationToken(store, row),
        version: row.version,
      }
    }),
    offer:
      offered.length > 0
        ? {
            people: offered.length,
            until: offered[0]!.offeredUntil?.toISOString() ?? null,
            overdue: offered.some(
              ({ offeredUntil }) => offeredUntil !== null && offeredUntil <= now,
            ),
          }
        : null,
    position,
    /** How many people may be added. */
    room: roomOf(registry, members, now).room,
    mayChange: registry.conference.state === 'open' && now < changesEnd(registry),
    mayCancel: now < registry.endsAt,
  }
}
