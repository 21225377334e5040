import { dayOfInstant } from './days.ts'
import { endOf, type ClashDraft } from './draft.ts'

/**
 * Something that cannot be so in the world. It is shown as it arises and blocks nothing. `sessions`: the one it concerns,
 * or the earlier and the later of two.
 */
export type Clash =
  /** Two sessions in one hall at once. */
  | { kind: 'hall'; sessions: string[]; hallId: string }
  /** Somebody is in two sessions at once. */
  | { kind: 'speaker'; sessions: string[]; speakerId: string }
  /** Somebody has less time to change halls than it takes. `minutes`: what there is. */
  | { kind: 'walk'; sessions: string[]; speakerId: string; minutes: number }
  /** Outside the times somebody can come. */
  | { kind: 'availability'; sessions: string[]; speakerId: string }
  /** More places than the hall has. */
  | { kind: 'capacity'; sessions: string[]; hallId: string; places: number; capacity: number }
  /** Not within one day of the conference. */
  | { kind: 'day'; sessions: string[] }
  /** In a hall that is hidden from the public. */
  | { kind: 'hidden-hall'; sessions: string[]; hallId: string }

export type ClashKind = Clash['kind']

type Placed = {
  session: ClashDraft['sessions'][number]
  start: number
  end: number
  hallId: string | null
}

/**
 * Every clash of a draft, by the order of its sessions in time. Cancelled sessions and those without a time clash
 * with nothing. Costs n log n and what overlaps, so that it can be reckoned anew with every move.
 */
export function clashesOf(draft: ClashDraft): Clash[] {
  const placed = draft.sessions.flatMap((session): Placed[] => {
    const end = endOf(session)
    if (session.state !== 'planned' || session.start === null || end === null) return []
    const { hallId } = session
    return [{ session, start: Date.parse(session.start), end: Date.parse(end), hallId }]
  })
  placed.sort((a, b) => a.start - b.start || a.session.number - b.session.number)
  const clashes = [
    ...placed.flatMap((one) => ownClashes(draft, one)),
    ...hallClashes(placed),
    ...peopleClashes(placed, draft.walkMinutes),
  ]
  const rank = new Map(placed.map(({ session }, i) => [session.id, i]))
  return clashes.sort((a, b) => rank.get(a.sessions[0]!)! - rank.get(b.sessions[0]!)!)
}

function ownClashes(draft: ClashDraft, { session, start, end, hallId }: Placed): Clash[] {
  const { id, places } = session
  const clashes: Clash[] = []
  const day = dayOfInstant(draft.days, session.start!)
  if (!day || end > Date.parse(day.until)) clashes.push({ kind: 'day', sessions: [id] })
  const hall = draft.halls.find((one) => one.id === hallId)
  if (hall?.hidden) clashes.push({ kind: 'hidden-hall', sessions: [id], hallId: hall.id })
  if (hall && hall.capacity !== null && places !== null && places > hall.capacity)
    clashes.push({
      kind: 'capacity',
      sessions: [id],
      hallId: hall.id,
      places,
      capacity: hall.capacity,
    })
  for (const speakerId of new Set(session.people.map((one) => one.speakerId))) {
    const times = draft.speakers.find((one) => one.id === speakerId)?.availability ?? []
    const comes = ({ from, until }: { from: string; until: string }) =>
      Date.parse(from) <= start && end <= Date.parse(until)
    if (times.length > 0 && !times.some(comes))
      clashes.push({ kind: 'availability', sessions: [id], speakerId })
  }
  return clashes
}

function hallClashes(placed: readonly Placed[]): Clash[] {
  const byHall = new Map<string, Placed[]>()
  for (const one of placed) if (one.hallId) push(byHall, one.hallId, one)
  return [...byHall].flatMap(([hallId, list]) =>
    pairs(list, 0).map(([a, b]) => ({
      kind: 'hall' as const,
      sessions: [a.session.id, b.session.id],
      hallId,
    })),
  )
}

function peopleClashes(placed: readonly Placed[], walkMinutes: number): Clash[] {
  const bySpeaker = new Map<string, Placed[]>()
  for (const one of placed)
    for (const speakerId of new Set(one.session.people.map((person) => person.speakerId)))
      push(bySpeaker, speakerId, one)
  return [...bySpeaker].flatMap(([speakerId, list]) =>
    pairs(list, walkMinutes * 60_000).flatMap(([a, b]): Clash[] => {
      const sessions = [a.session.id, b.session.id]
      if (b.start < a.end) return [{ kind: 'speaker', sessions, speakerId }]
      // Nobody walks within a hall, nor to a session that is held in none.
      if (a.hallId === b.hallId || a.hallId === null || b.hallId === null) return []
      return [{ kind: 'walk', sessions, speakerId, minutes: (b.start - a.end) / 60_000 }]
    }),
  )
}

/** Pairs of which the later begins before the earlier is over, or less than `gap` milliseconds after. */
function pairs(sorted: readonly Placed[], gap: number): [Placed, Placed][] {
  const found: [Placed, Placed][] = []
  let open: Placed[] = []
  for (const next of sorted) {
    open = open.filter(({ end }) => next.start < end + gap)
    for (const earlier of open) found.push([earlier, next])
    open.push(next)
  }
  return found
}

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}
