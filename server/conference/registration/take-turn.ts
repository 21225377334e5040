import { allocate } from '#app/domain/conference/registration/allocate.ts'
import { readGroups, updateGroup } from '#db/queries/registration-groups.ts'
import { waitingList } from '#db/queries/registrations.ts'
import type { Tx } from '#db/store.ts'
import { fits, type Places } from './places.ts'
import { unitsOf } from './settle.ts'

/**
 * Whether newcomers get places at once: there are enough, and none of them is kept for somebody of the waiting list.
 * Groups they pass are marked so.
 * @param people how many come together
 */
export async function takeTurn(
  tx: Tx,
  conferenceId: string,
  places: Places,
  needs: Record<string, number>,
  people = 1,
): Promise<boolean> {
  if (!fits(places, needs)) return false
  if (places.waiting.size === 0) return true
  const list = (await waitingList(tx, conferenceId)).filter(({ state }) => state === 'waiting')
  const groups = new Map(
    (await readGroups(tx, conferenceId)).map((one) => [one.id, one.passedOver]),
  )
  const units = unitsOf(list, places, (id) => groups.get(id) ?? 0)
  const newcomer = { key: 'newcomer', needs, size: people, passedOver: 0 }
  const { placed, passedOver } = allocate(places.resources, [...units, newcomer])
  if (!placed.includes(newcomer.key)) return false
  for (const [groupId, times] of passedOver) await updateGroup(tx, groupId, { passedOver: times })
  return true
}
