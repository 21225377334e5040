import { searchWords, words } from '../shared/search.ts'
import { slugify } from '../shared/text.ts'
import type { ProgrammeQuery } from './programme-query.ts'
import type { ReleaseBody, ReleasedSession, ReleasedSpeaker, ReleasedTrack } from './release.ts'
import type { SpeakerRole } from './vocabulary.ts'
import { dateAfter } from './days.ts'
import { daysFrom, programmeDayOf } from './zoned.ts'

/** What of a conference decides how its programme is cut into days. */
export type Calendar = { zone: string; startsOn: string; endsOn: string; dayStartHour: number }

/** A conference of more days than this is somebody's slip of the year; what was released is shown still. */
const MOST_DAYS = 60

/** Every day that holds something and every day of the conference, in order: ISO dates. */
export function programmeDays(
  { startsOn, endsOn, zone, dayStartHour }: Calendar,
  sessions: readonly Pick<ReleasedSession, 'start'>[],
): string[] {
  const days = new Set(sessions.map(({ start }) => programmeDayOf(start, zone, dayStartHour)))
  const length = Math.min(daysFrom(startsOn, endsOn) + 1, MOST_DAYS)
  for (let n = 0; n < length; n++) days.add(dateAfter(startsOn, n))
  return [...days].sort()
}

/** The day a programme opens at: today while it lasts, its first day before, its last day after. */
export function dayAt(days: readonly string[], today: string): string | undefined {
  return days.findLast((day) => day <= today) ?? days[0]
}

/** Tracks by the words of their addresses, made from their English names; equal names are numbered. */
export function trackSlugs(tracks: readonly ReleasedTrack[]): Map<string, ReleasedTrack> {
  const bySlug = new Map<string, ReleasedTrack>()
  for (const track of tracks) {
    const slug = slugify(track.name.en || track.name.ru) || 'track'
    let free = slug
    for (let n = 2; bySlug.has(free); n++) free = `${slug}-${n}`
    bySlug.set(free, track)
  }
  return bySlug
}

/** People of a session in the order given there, with who they are. */
export function peopleOf(
  session: Pick<ReleasedSession, 'people'>,
  speakers: ReadonlyMap<string, ReleasedSpeaker>,
): { speaker: ReleasedSpeaker; role: SpeakerRole }[] {
  return session.people.flatMap(({ speakerId, role }) => {
    const speaker = speakers.get(speakerId)
    return speaker ? [{ speaker, role }] : []
  })
}

/**
 * The sessions a query leaves, whatever its day. A search finds a session by the beginnings of words in its titles,
 * abstracts, people and their organisations, in both languages; every word must be found.
 */
export function chosenSessions(
  body: ReleaseBody,
  { hall, track, kind, language, q }: ProgrammeQuery,
): ReleasedSession[] {
  const hallId = hall === null ? null : (body.halls.find(({ slug }) => slug === hall)?.id ?? '')
  const trackId = track === null ? null : (trackSlugs(body.tracks).get(track)?.id ?? '')
  const wanted = searchWords(q)
  const speakers = new Map(body.speakers.map((one) => [one.id, one]))
  // Letters typed that hold no word at all find nothing.
  if (q !== '' && wanted.length === 0) return []
  return body.sessions.filter(
    (session) =>
      (hallId === null || session.hallId === hallId) &&
      (trackId === null || session.trackId === trackId) &&
      (kind === null || session.kind === kind) &&
      (language === null || session.languages.includes(language)) &&
      (wanted.length === 0 || holds(session, speakers, wanted)),
  )
}

function holds(
  session: ReleasedSession,
  speakers: ReadonlyMap<string, ReleasedSpeaker>,
  wanted: readonly string[],
): boolean {
  const people = peopleOf(session, speakers).flatMap(({ speaker: { name, organisation } }) => [
    name.ru,
    name.en,
    organisation.ru,
    organisation.en,
  ])
  const { title, abstract } = session
  const own = words([title.ru, title.en, abstract.ru, abstract.en, ...people].join(' '))
  return wanted.every((word) => own.some((one) => one.startsWith(word)))
}

/** How many sessions of each day there are; days without any are 0. */
export function countByDay(
  days: readonly string[],
  sessions: readonly Pick<ReleasedSession, 'start'>[],
  { zone, dayStartHour }: Calendar,
): number[] {
  const counts = new Map<string, number>()
  for (const { start } of sessions) {
    const day = programmeDayOf(start, zone, dayStartHour)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return days.map((day) => counts.get(day) ?? 0)
}

/** Sessions of one day, by start, then end, then number. */
export function sessionsOfDay<T extends Pick<ReleasedSession, 'start' | 'end' | 'number'>>(
  sessions: readonly T[],
  day: string,
  { zone, dayStartHour }: Calendar,
): T[] {
  return sessions
    .filter(({ start }) => programmeDayOf(start, zone, dayStartHour) === day)
    .sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end) || a.number - b.number)
}

const compare = (a: string, b: string) => Date.parse(a) - Date.parse(b)

/** Events as the 2017 conference counted them: breaks and what was cancelled are none. */
export function isEvent({ kind, cancelled }: Pick<ReleasedSession, 'kind' | 'cancelled'>): boolean {
  return kind !== 'break' && !cancelled
}

/** Those who have a part in what takes place. */
export function speakersOnStage(body: ReleaseBody): ReleasedSpeaker[] {
  const ids = new Set(
    body.sessions.flatMap(({ cancelled, people }) =>
      cancelled ? [] : people.map(({ speakerId }) => speakerId),
    ),
  )
  return body.speakers.filter(({ id }) => ids.has(id))
}
