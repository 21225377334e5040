import { allocate, type Unit } from '#app/domain/conference/registration/allocate.ts'
import { groupById, readGroups, updateGroup } from '#db/queries/registration-groups.ts'
import { overdueOffers, waitingList, type Registration } from '#db/queries/registrations.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { move } from './move.ts'
import { readPlaces, type Places } from './places.ts'
import type { Registry } from './registry.ts'
import { writeToManager } from './write.ts'

const HOUR_MS = 3_600_000

/**
 * Ends offers nobody took in time, then offers what is free to the waiting list. Called last in every transaction that
 * may free a place, so that a freed place is promised again before anybody else sees it.
 */
export async function settle(tx: Tx, context: Context, registry: Registry): Promise<void> {
  const { conference, fields, setup, endsAt } = registry
  const now = context.now()
  await expire(tx, context, registry, now)
  if (conference.state !== 'open' || now >= endsAt) return
  const list = (await waitingList(tx, conference.id)).filter(({ state }) => state === 'waiting')
  if (list.length === 0) return
  const places = await readPlaces(tx, conference.id, fields)
  const groups = new Map((await readGroups(tx, conference.id)).map((group) => [group.id, group]))
  const units = unitsOf(list, places, (id) => groups.get(id)?.passedOver ?? 0)
  const { placed, passedOver } = allocate(places.resources, units)
  for (const [groupId, times] of passedOver) await updateGroup(tx, groupId, { passedOver: times })
  const until = new Date(Math.min(now.getTime() + setup.offerHours * HOUR_MS, endsAt.getTime()))
  for (const key of placed) {
    const people = list.filter((row) => (row.groupId ?? row.id) === key)
    for (const row of people)
      await move(tx, context, registry, row, 'offered', {
        set: { offeredUntil: until },
        byPortal: true,
      })
    const group = groups.get(key)
    if (group)
      await writeToManager(tx, context, registry, group, 'offered', {
        people: people.length,
        until,
      })
  }
}

/** Who waits together, in the order of the list. */
export function unitsOf(
  list: readonly Registration[],
  { needsOf }: Places,
  passedOver: (groupId: string) => number,
): Unit[] {
  const units = new Map<string, Unit & { needs: Record<string, number> }>()
  for (const { id, groupId, kindId, answers } of list) {
    const key = groupId ?? id
    const unit = units.get(key) ?? {
      key,
      needs: {},
      size: 0,
      passedOver: groupId ? passedOver(groupId) : 0,
    }
    unit.size++
    for (const [resource, n] of Object.entries(needsOf(kindId, answers as never)))
      unit.needs[resource] = (unit.needs[resource] ?? 0) + n
    units.set(key, unit)
  }
  return [...units.values()]
}

async function expire(tx: Tx, context: Context, registry: Registry, now: Date): Promise<void> {
  const overdue = await overdueOffers(tx, registry.conference.id, now)
  for (const row of overdue) await move(tx, context, registry, row, 'expired', { byPortal: true })
  const groupIds = new Set(overdue.flatMap(({ groupId }) => groupId ?? []))
  for (const id of groupIds) {
    const group = await groupById(tx, registry.conference.id, id)
    const people = overdue.filter(({ groupId }) => groupId === id).length
    if (group) await writeToManager(tx, context, registry, group, 'expired', { people })
  }
}
