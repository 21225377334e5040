import type { Bilingual, Lang } from '../shared/lang.ts'
import { earlierStarts, type EarlierPlace } from './history.ts'
import { isEvent, peopleOf } from './programme-view.ts'
import type { ReleaseBody, ReleasedSession } from './release.ts'
import { wallClock } from './days.ts'
import { offsetMinutes } from './zoned.ts'

/** What linked data tell of a conference. */
export type EventFacts = {
  title: Bilingual
  description: Bilingual
  startsOn: string
  endsOn: string
  zone: string
  city: Bilingual
  venue: Bilingual
  address: Bilingual
  organiser: Bilingual
}

const STATUS = {
  cancelled: 'https://schema.org/EventCancelled',
  moved: 'https://schema.org/EventRescheduled',
  scheduled: 'https://schema.org/EventScheduled',
}

/** A moment as a wall of the venue shows it, with its offset: `2027-04-15T10:00:00+03:00`. */
export function zonedIso(instant: string, zone: string): string {
  const { date, time } = wallClock(instant, zone)
  const offset = offsetMinutes(instant, zone)
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date}T${time}:00${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}

function place({ city, venue, address }: EventFacts, lang: Lang, hall?: string): object {
  const name = [hall, venue[lang] || city[lang]].filter(Boolean).join(', ')
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      addressLocality: city[lang],
      ...(address[lang] && { streetAddress: address[lang] }),
    },
  }
}

const hallOf = (body: ReleaseBody, { hallId }: ReleasedSession) =>
  body.halls.find(({ id }) => id === hallId)

/** When a session is, when it was to be, and whether it is at all. */
function timing(session: ReleasedSession, zone: string, earlier: readonly EarlierPlace[]): object {
  const previous = earlierStarts(earlier, session.start)
  return {
    startDate: zonedIso(session.start, zone),
    endDate: zonedIso(session.end, zone),
    eventStatus: session.cancelled
      ? STATUS.cancelled
      : previous.length > 0
        ? STATUS.moved
        : STATUS.scheduled,
    ...(previous.length > 0 && {
      previousStartDate: previous.map((start) => zonedIso(start, zone)),
    }),
  }
}

/** Sessions named in the data of a whole conference: a congress would make them heavier than its page. */
const MOST_LISTED = 60

/**
 * A conference as schema.org knows it, with what takes place in it.
 * @param url the conference's own address in that language
 * @param sessions addresses of sessions by their codes
 */
export function conferenceJsonLd(
  conference: EventFacts,
  body: ReleaseBody | undefined,
  options: {
    lang: Lang
    url: string
    urlOf: (code: string) => string
    earlier: (sessionId: string) => readonly EarlierPlace[]
  },
): object {
  const { lang, url, urlOf, earlier } = options
  const { title, description, startsOn, endsOn, organiser } = conference
  const events = body?.sessions.filter((one) => isEvent(one) || one.cancelled) ?? []
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: title[lang],
    ...(description[lang] && { description: description[lang] }),
    startDate: startsOn,
    endDate: endsOn,
    inLanguage: ['ru', 'en'],
    eventStatus: STATUS.scheduled,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: place(conference, lang),
    ...(organiser[lang] && { organizer: { '@type': 'Organization', name: organiser[lang] } }),
    ...(body &&
      events.length > 0 && {
        // Each has a page of its own that tells all of it.
        subEvent: events.slice(0, MOST_LISTED).map((session) => ({
          '@type': 'Event',
          '@id': urlOf(session.code),
          url: urlOf(session.code),
          name: session.title[lang],
          ...timing(session, conference.zone, earlier(session.id)),
          location: place(conference, lang, hallOf(body, session)?.name[lang]),
        })),
      }),
  }
}

/** One session as schema.org knows it: where it moved from and that it was cancelled, where so. */
export function sessionJsonLd(
  conference: EventFacts,
  body: ReleaseBody,
  session: ReleasedSession,
  options: { lang: Lang; url: string; conferenceUrl: string; earlier: readonly EarlierPlace[] },
): object {
  const { lang, url, conferenceUrl, earlier } = options
  const speakers = new Map(body.speakers.map((one) => [one.id, one]))
  const performers = peopleOf(session, speakers).map(({ speaker: { name } }) => ({
    '@type': 'Person',
    name: name[lang],
  }))
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: session.title[lang],
    ...(session.abstract[lang] && { description: session.abstract[lang] }),
    ...timing(session, conference.zone, earlier),
    inLanguage: session.languages,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: place(conference, lang, hallOf(body, session)?.name[lang]),
    ...(session.places !== null && { maximumAttendeeCapacity: session.places }),
    ...(performers.length > 0 && { performer: performers }),
    superEvent: { '@type': 'Event', '@id': conferenceUrl, name: conference.title[lang] },
  }
}
