import { endOf, type Draft, type DraftSession } from './draft.ts'
import type { ReleaseBody, ReleaseChanges, ReleasedSession } from './release.ts'

/**
 * What a draft would be as the next release.
 *
 * A session that was never released and has no time, or is cancelled, stays in the draft. One that was released never
 * leaves: without a time, cancelled or gone from the draft it is released as cancelled, at its last time and hall, so
 * that calendars that hold it can say so.
 * @param previous the release in force
 * @param at ISO instant of the new one
 */
export function composeRelease(
  draft: Draft,
  previous: ReleaseBody | undefined,
  at: string,
): { body: ReleaseBody; changes: ReleaseChanges } {
  const before = new Map(previous?.sessions.map((session) => [session.id, session]))
  const sessions = draft.sessions.flatMap((session) => {
    const known = before.get(session.id)
    before.delete(session.id)
    const next = released(session, known)
    return next ? [settled(next, known, at)] : []
  })
  for (const gone of before.values()) sessions.push(settled({ ...gone, cancelled: true }, gone, at))

  const halls = hallsOf(draft, previous, sessions)
  const rank = new Map(halls.map(({ id }, i) => [id, i]))
  const order = ({ hallId }: ReleasedSession) => (hallId === null ? -1 : (rank.get(hallId) ?? -1))
  sessions.sort(
    (a, b) =>
      (a.start < b.start ? -1 : a.start > b.start ? 1 : 0) ||
      order(a) - order(b) ||
      a.number - b.number,
  )
  const named = new Set(sessions.flatMap(({ people }) => people.map(({ speakerId }) => speakerId)))
  const known = new Set(draft.speakers.map(({ id }) => id))
  const speakers = [
    ...draft.speakers.map(({ availability: _, ...speaker }) => speaker),
    ...(previous?.speakers.filter(({ id }) => !known.has(id)) ?? []),
  ].filter(({ id }) => named.has(id))
  const usedTracks = new Set(sessions.map(({ trackId }) => trackId))
  const draftTracks = new Set(draft.tracks.map(({ id }) => id))
  const tracks = [
    ...draft.tracks,
    ...(previous?.tracks.filter(({ id }) => !draftTracks.has(id) && usedTracks.has(id)) ?? []),
  ]
  const body: ReleaseBody = { halls, tracks, speakers, sessions }
  return { body, changes: changesOf(previous, body) }
}

/** The session as the public shall see it; undefined where there is nothing to tell. Sequence and change stand as before. */
function released(session: DraftSession, known?: ReleasedSession): ReleasedSession | undefined {
  const { state, start, minutes: _, version: __, hallId, ...content } = session
  const end = endOf(session)
  const cancelled = state === 'cancelled' || start === null || end === null
  if (!known && cancelled) return undefined
  const placed = cancelled
    ? { start: known!.start, end: known!.end, hallId: known!.hallId }
    : { start, end, hallId }
  return {
    ...content,
    ...placed,
    cancelled,
    sequence: known?.sequence ?? 0,
    changedAt: known?.changedAt ?? '',
  }
}

function settled(
  next: ReleasedSession,
  known: ReleasedSession | undefined,
  at: string,
): ReleasedSession {
  if (!known) return { ...next, sequence: 0, changedAt: at }
  const touched = moved(known, next) || known.cancelled !== next.cancelled
  return {
    ...next,
    sequence: known.sequence + (touched ? 1 : 0),
    changedAt: touched || !sameContent(known, next) ? at : known.changedAt,
  }
}

// A hall that was ever released stays, for old addresses and for cancelled sessions that were to be held there.
function hallsOf(
  draft: Draft,
  previous: ReleaseBody | undefined,
  sessions: readonly ReleasedSession[],
): ReleaseBody['halls'] {
  const used = new Set(sessions.map(({ hallId }) => hallId))
  const before = new Set(previous?.halls.map(({ id }) => id))
  const here = new Set(draft.halls.map(({ id }) => id))
  return [
    ...draft.halls.filter(({ id, hidden }) => !hidden || used.has(id) || before.has(id)),
    ...(previous?.halls.filter(({ id }) => !here.has(id)) ?? []).map((hall) => ({
      ...hall,
      hidden: true,
    })),
  ]
}

const moved = (a: ReleasedSession, b: ReleasedSession) =>
  a.start !== b.start || a.end !== b.end || a.hallId !== b.hallId

const place = ({ start, end, hallId }: ReleasedSession) => ({ start, end, hallId })

/** Whether texts, people, places and the rest are equal; order of keys does not count (PostgreSQL keeps none). */
function sameContent(a: ReleasedSession, b: ReleasedSession): boolean {
  const pair = (x: { ru: string; en: string }, y: { ru: string; en: string }) =>
    x.ru === y.ru && x.en === y.en
  return (
    a.kind === b.kind &&
    a.trackId === b.trackId &&
    a.places === b.places &&
    a.code === b.code &&
    pair(a.title, b.title) &&
    pair(a.abstract, b.abstract) &&
    a.languages.join() === b.languages.join() &&
    a.people.length === b.people.length &&
    a.people.every(
      ({ speakerId, role }, i) =>
        speakerId === b.people[i]!.speakerId && role === b.people[i]!.role,
    )
  )
}

/**
 * What a release changes against the one before it. Each session stands in one list at most; in the first release
 * every session that takes place is new.
 */
export function changesOf(previous: ReleaseBody | undefined, next: ReleaseBody): ReleaseChanges {
  const before = new Map(previous?.sessions.map((session) => [session.id, session]))
  const changes: ReleaseChanges = { added: [], moved: [], cancelled: [], restored: [], edited: [] }
  for (const session of next.sessions) {
    const known = before.get(session.id)
    if (!known) {
      if (!session.cancelled) changes.added.push(session.id)
    } else if (session.cancelled && !known.cancelled) changes.cancelled.push(session.id)
    else if (known.cancelled && !session.cancelled) changes.restored.push(session.id)
    else if (moved(known, session))
      changes.moved.push({ sessionId: session.id, from: place(known), to: place(session) })
    else if (!sameContent(known, session)) changes.edited.push(session.id)
  }
  return changes
}

/** How many sessions a release touched. */
export function countChanges(changes: ReleaseChanges): number {
  return Object.values(changes).reduce((sum, list) => sum + list.length, 0)
}
