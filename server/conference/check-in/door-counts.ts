import { LRUCache } from 'lru-cache'
import type { DoorCounts } from '#app/domain/conference/check-in/messages.ts'
import { cameByGate, countDoor, type ScanRow } from '#db/queries/conference-check-in.ts'
import type { Store } from '#db/store.ts'
import type { Context } from '../../context.ts'

/** Twenty gates ask after each scan; nobody at a door needs figures younger than this, in ms. */
const FRESH = 2_000

type Counted = { at: number; counts: Omit<DoorCounts, 'here'>; byGate: Map<string, number> }

const kept = new WeakMap<Store, LRUCache<string, Promise<Counted>>>()

/** The figures a gate shows, at most two seconds old. */
export async function doorCounts(
  { conferenceId, gateId, day }: { conferenceId: string; gateId: string; day: string },
  { store, now }: Pick<Context, 'store' | 'now'>,
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

/** Counts passes this process has just written, so that whoever stands at the gate sees theirs at once. */
export async function countPasses(
  of: { conferenceId: string; gateId: string; day: string },
  rows: readonly Pick<ScanRow, 'result' | 'day'>[],
  { store }: Pick<Context, 'store'>,
): Promise<void> {
  const counted = await kept.get(store)?.get(`${of.conferenceId} ${of.day}`)
  if (!counted) return
  for (const { result, day } of rows) {
    if (day !== of.day) continue
    if (result === 'left') counted.counts.inside--
    if (result !== 'admitted' && result !== 're_entry') continue
    counted.counts.inside++
    if (result === 're_entry') continue
    counted.counts.cameToday++
    counted.byGate.set(of.gateId, (counted.byGate.get(of.gateId) ?? 0) + 1)
  }
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
