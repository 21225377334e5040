import { allocate } from '#app/domain/conference/registration/allocate.ts'
import { readGroups, updateGroup } from '#db/queries/registration-groups.ts'
import { waitingList } from '#db/queries/registrations.ts'
import type { Db, Tx } from '#db/store.ts'
import { fits, type Places } from './places.ts'
import { unitsOf } from './settle.ts'

/**
 * Who of newcomers would get places at once: there are enough, and none of them is kept for somebody of the waiting list.
 * @returns of each kind of newcomer, in their order
 */
export async function whoseTurn(
  db: Db | Tx,
  conferenceId: string,
  places: Places,
  newcomers: readonly { needs: Record<string, number>; people: number }[],
): Promise<{ placed: boolean; passedOver: Map<string, number> }[]> {
  const none = new Map<string, number>()
  const fit = newcomers.map(({ needs }) => fits(places, needs))
  if (places.waiting.size === 0 || !fit.includes(true))
    return fit.map((placed) => ({ placed, passedOver: none }))
  const list = (await waitingList(db, conferenceId)).filter(({ state }) => state === 'waiting')
  const groups = new Map(
    (await readGroups(db, conferenceId)).map((one) => [one.id, one.passedOver]),
  )
  const units = unitsOf(list, places, (id) => groups.get(id) ?? 0)
  return newcomers.map(({ needs, people }, i) => {
    if (!fit[i]) return { placed: false, passedOver: none }
    const newcomer = { key: 'newcomer', needs, size: people, passedOver: 0 }
    const { placed, passedOver } = allocate(places.resources, [...units, newcomer])
    return { placed: placed.includes(newcomer.key), passedOver }
  })
}

/**
 * Whether newcomers get places at once; groups they pass are marked so.
 * @param people how many come together
 */
export async function takeTurn(
  tx: Tx,
  conferenceId: string,
  places: Places,
  needs: Record<string, number>,
  people = 1,
): Promise<boolean> {
  const [turn] = await whoseTurn(tx, conferenceId, places, [{ needs, people }])
  if (!turn!.placed) return false
  for (const [groupId, times] of turn!.passedOver)
    await updateGroup(tx, groupId, { passedOver: times })
  return true
}
