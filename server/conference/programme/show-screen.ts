import { dayAt, programmeDays, sessionsOfDay } from '#app/domain/conference/programme-view.ts'
import type { ReleasedSession } from '#app/domain/conference/release.ts'
import { programmeDayBounds, programmeDayOf } from '#app/domain/conference/zoned.ts'
import { hallFullnessOf } from '#db/queries/conference-programme.ts'
import type { ConferenceRow, ReleaseRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'
import { listReleases } from './list-releases.ts'
import { readProgramme } from './read-programme.ts'

export type Screens = {
  conference: ConferenceRow
  release: ReleaseRow | undefined
  /** The day shown: today, or the nearest one of the conference. */
  day: string | undefined
  sessions: ReleasedSession[]
  /** Sessions whose hall takes nobody any more. */
  full: Set<string>
  /** Sessions of this day that a release moved or cancelled within the last day and a half. */
  changed: Set<string>
  /** When another day begins. */
  until: Date | undefined
  /** What `readSignal` says of all this. */
  signal: string
}

/** A change is news this long, in ms: from the evening before to the end of the day. */
const NEWS = 36 * 3_600_000

/**
 * The day's programme as screens in the house show it.
 * @throws DomainError `not-found`
 */
export async function showScreen(context: Context, slug: string): Promise<Screens> {
  ask(context, 'conference.show')
  const { store, now } = context
  const { conference, release } = await readProgramme(context, slug)
  const { id, zone, dayStartHour } = conference
  const fullness = await hallFullnessOf(store.read, id)
  const today = programmeDayOf(now(), zone, dayStartHour)
  const days = programmeDays(conference, release?.body.sessions ?? [])
  const day = dayAt(days, today)
  const heads = release ? await listReleases(context, release) : []
  // The first release brings everything: nothing of it is news.
  const recent = heads.filter(
    ({ number, releasedAt }) => number > 1 && now().getTime() - releasedAt.getTime() < NEWS,
  )
  const changedAt = fullness.reduce((last, one) => Math.max(last, one.changedAt.getTime()), 0)
  return {
    conference,
    release,
    day,
    sessions: release && day ? sessionsOfDay(release.body.sessions, day, conference) : [],
    full: new Set(fullness.filter(({ isFull }) => isFull).map(({ sessionId }) => sessionId)),
    changed: new Set(
      recent.flatMap(({ changes }) => [
        ...changes.moved.map(({ sessionId }) => sessionId),
        ...changes.cancelled,
      ]),
    ),
    until:
      day === today
        ? programmeDayBounds(day, zone, dayStartHour).until
        : nextDay(days, conference, today),
    signal: `${release?.number ?? 0} ${changedAt.toString(36)}`,
  }
}

/** When the next day of the conference begins, for screens hung up early. */
function nextDay(
  days: readonly string[],
  { zone, dayStartHour }: ConferenceRow,
  today: string,
): Date | undefined {
  const next = days.find((day) => day > today)
  return next === undefined ? undefined : programmeDayBounds(next, zone, dayStartHour).from
}
