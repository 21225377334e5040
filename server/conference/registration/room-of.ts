import { liveStates, type Registration } from '#db/queries/registrations.ts'
import { isOpenAt } from './open-kind.ts'
import type { Registry } from './registry.ts'

/**
 * How many people a group may still be given, and whom of it they come like: the first who comes still.
 * None where registration is over, where the group is as large as groups may be, and while somebody of it waits.
 */
export function roomOf(
  { conference, kinds, setup, endsAt }: Registry,
  members: readonly Registration[],
  now: Date,
): { room: number; like: Registration | undefined } {
  const live = members.filter(({ state }) => (liveStates as readonly string[]).includes(state))
  const like = live[0] ?? members[0]
  const kind = like && kinds.get(like.kindId)
  const waits = live.some(({ state }) => state === 'waiting' || state === 'offered')
  if (conference.state !== 'open' || now >= endsAt || waits || !kind || !isOpenAt(kind, now))
    return { room: 0, like }
  return { room: Math.max(0, setup.groupMost - live.length), like }
}
