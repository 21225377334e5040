import { touchOf, type Touch } from '#app/domain/conference/agenda/touched.ts'
import type { ReleasedSession } from '#app/domain/conference/release.ts'
import type { ReleaseRow } from '#db/queries/conferences.ts'

type Holder = { accountId: string; sessionId: string; since: Date }
export type Told = { session: ReleasedSession; touch: Touch }

const sessionsOf = ({ body }: ReleaseRow) => new Map(body.sessions.map((one) => [one.id, one]))

/**
 * What each person has to be told of the latest of some releases. Everybody is held against the programme they
 * know: the one in force when they put the session into their agenda, or the first of the releases, which is the one all
 * were told of. So several releases make one notice, and what was changed back makes none.
 * @param releases by number; the first is known to all
 * @returns by account, in the order of time
 */
export function knownChanges(releases: readonly ReleaseRow[], holders: readonly Holder[]) {
  const latest = releases.at(-1)
  const told = new Map<string, Told[]>()
  if (!latest) return told
  const bodies = releases.map((release) => ({ at: release.releasedAt, known: sessionsOf(release) }))
  const now = bodies.at(-1)!.known
  // A session held twice (starred, then a seat taken) was seen last when the later was done.
  const since = new Map<string, Holder>()
  for (const holder of holders) {
    const key = `${holder.accountId} ${holder.sessionId}`
    const other = since.get(key)
    if (!other || other.since < holder.since) since.set(key, holder)
  }
  for (const { accountId, sessionId, since: moment } of since.values()) {
    const seen = bodies.findLast(({ at }) => at <= moment) ?? bodies[0]!
    const session = now.get(sessionId)
    const touch = touchOf(seen.known.get(sessionId), session)
    if (!touch || !session) continue
    told.set(accountId, [...(told.get(accountId) ?? []), { session, touch }])
  }
  for (const list of told.values())
    list.sort(
      (a, b) =>
        a.session.start.localeCompare(b.session.start) || a.session.number - b.session.number,
    )
  return told
}

/** The sessions any of the releases shows otherwise than the latest: only their holders have to be asked for. */
export function touchedSessions(releases: readonly ReleaseRow[]): ReleasedSession[] {
  const latest = releases.at(-1)
  if (!latest) return []
  const bodies = releases.slice(0, -1).map(sessionsOf)
  return latest.body.sessions.filter((session) =>
    bodies.some((known) => touchOf(known.get(session.id), session) !== null),
  )
}
