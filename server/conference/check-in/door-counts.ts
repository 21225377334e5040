import { LRUCache } from 'lru-cache'
import type { DoorCounts } from '#app/domain/conference/check-in/messages.ts'
import { cameByGate, countDoor } from '#db/queries/conference-check-in.ts'
import type { Store } from '#db/store.ts'
import type { Context } from '../../context.ts'

/** Twenty gates ask after each scan; nobody at a door needs figures younger than this, in ms. */
const FRESH = 2_000

type Counted = { at: number; counts: Omit<DoorCounts, 'here'>; byGate: Map<string, number> }

const kept = new WeakMap<Store, LRUCache<string, Promise<Counted>>>()

/** The figures a gate shows, at most two seconds old. */
export async function doorCounts(
  { store, now }: Pick<Context, 'store' | 'now'>,
  { conferenceId, gateId, day }: { conferenceId: string; gateId: string; day: string },
): Promise<DoorCounts> {
  let own = kept.get(store)
  if (!own) kept.set(store, (own = new LRUCache({ max: 50 })))
  const key = `${conferenceId} ${day}`
  const at = now().getTime()
  let counted = own.get(key)
  if (!counted || Math.abs(at - (await counted).at) >= FRESH) {
    counted = count(store, conferenceId, day, at)
    own.set(key, counted)
    counted.catch(() => own.delete(key))
  }
  const { counts, byGate } = await counted
  return { ...counts, here: byGate.get(gateId) ?? 0 }
}

async function count(
  { read }: Store,
  conferenceId: string,
  day: string,
  at: number,
): Promise<Counted> {
  const [{ expected, cameToday, inside }, byGate] = await Promise.all([
    countDoor(read, conferenceId, day),
    cameByGate(read, conferenceId, day),
  ])
  return { at, counts: { expected, cameToday, inside }, byGate }
}
