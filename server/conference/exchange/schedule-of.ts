import { paths } from '#app/paths.ts'
import { DateTime } from 'luxon'
import {
  hoursAndMinutes,
  type Schedule,
  type ScheduleEvent,
} from '#app/domain/conference/exchange/schedule.ts'
import type { ReleasedSession } from '#app/domain/conference/release.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { slugify } from '#app/domain/shared/text.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { exchange } from '#app/i18n/exchange.ts'
import type { ConferenceRow, ReleaseRow } from '#db/queries/conferences.ts'

type Of = {
  conference: ConferenceRow
  release: Pick<ReleaseRow, 'number' | 'body'> | undefined
  lang: Lang
  origin: string
  /** The address of the file itself. */
  self: string
  /** Links, slides and recordings of sessions that anybody may open, by session. */
  materials?: ReadonlyMap<string, ScheduleEvent['materials']>
}

const NO_HALL = ''
const pastTheLast = (size: number) => size

/**
 * A release in the exchange format. Cancelled sessions are left out: the format has no word for them, and programs
 * that follow it take what is gone for cancelled.
 */
export function scheduleOf({ conference, release, lang, origin, self, materials }: Of): Schedule {
  const { slug, zone, acronym } = conference
  const body = release?.body ?? { halls: [], tracks: [], speakers: [], sessions: [] }
  const planned = body.sessions.filter(({ cancelled }) => !cancelled)
  const names = hallNames(body.halls, lang)
  const order = new Map(body.halls.map(({ id }, i) => [id, i]))
  const event = eventsOf({ conference, body, lang, origin, materials })
  const days = daysOf(conference, planned).map(({ date, sessions }, i) => {
    const start = dayStart(conference, date)
    const byHall = new Map<string, ReleasedSession[]>()
    for (const session of sessions) {
      const hall = session.hallId && names.has(session.hallId) ? session.hallId : NO_HALL
      byHall.set(hall, [...(byHall.get(hall) ?? []), session])
    }
    const place = (hall: string) => order.get(hall) ?? pastTheLast(order.size)
    return {
      index: i + 1,
      date,
      start: isoIn(start),
      end: isoIn(start.plus({ days: 1 }).minus({ minutes: 1 })),
      rooms: [...byHall]
        .toSorted(([a], [b]) => place(a) - place(b))
        .map(([hall, own]) => ({
          name: names.get(hall) ?? exchange[lang].noHall,
          guid: hall === NO_HALL ? null : hall,
          events: own.map(event),
        })),
    }
  })
  return {
    version: String(release?.number ?? 0),
    url: self,
    generator: { name: 'Corridor', version: '1', url: origin },
    conference: {
      title: lang === 'ru' ? conference.titleRu : conference.titleEn,
      acronym,
      start: conference.startsOn,
      end: conference.endsOn,
      zone,
      url: `${origin}${paths.conference(lang, slug)}`,
    },
    tracks: body.tracks.map(({ name }, i) => ({
      name: name[lang],
      slug: trackSlug(name.en || name.ru, i),
    })),
    rooms: body.halls
      .filter(({ hidden }) => !hidden)
      .map(({ id, slug, capacity, note }) => ({
        name: names.get(id)!,
        guid: id,
        slug,
        capacity,
        description: note[lang],
      })),
    days,
  }
}

/** A track's address in both schemas: a letter first, then letters and digits. */
const trackSlug = (name: string, at: number) => `track-${slugify(name, 40) || at + 1}`

/** Rooms are named, not numbered, in the format: two halls of one name are told apart. */
function hallNames(halls: readonly { id: string; name: Record<Lang, string> }[], lang: Lang) {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id, name } of halls) {
    let unique = name[lang].trim() || '—'
    for (let n = 2; taken.has(unique); n++) unique = `${name[lang].trim()} (${n})`
    taken.add(unique)
    names.set(id, unique)
  }
  return names
}

const isoIn = (at: DateTime) => at.toISO({ suppressMilliseconds: true, includeOffset: true })!

function dayStart(
  { zone, dayStartHour }: Pick<ConferenceRow, 'zone' | 'dayStartHour'>,
  date: string,
) {
  return DateTime.fromISO(date, { zone }).set({ hour: dayStartHour })
}

/** The day a session belongs to: what runs past midnight belongs to the evening before. */
function dayOfSession(
  { zone, dayStartHour }: Pick<ConferenceRow, 'zone' | 'dayStartHour'>,
  start: string,
): string {
  const local = DateTime.fromISO(start, { zone })
  return (local.hour < dayStartHour ? local.minus({ days: 1 }) : local).toISODate()!
}

/** The days of the conference, and any other on which something was put. */
function daysOf(conference: ConferenceRow, sessions: readonly ReleasedSession[]) {
  const byDate = new Map<string, ReleasedSession[]>()
  const last = DateTime.fromISO(conference.endsOn, { zone: 'utc' })
  for (
    let day = DateTime.fromISO(conference.startsOn, { zone: 'utc' });
    day <= last;
    day = day.plus({ days: 1 })
  )
    byDate.set(day.toISODate()!, [])
  for (const session of sessions) {
    const date = dayOfSession(conference, session.start)
    byDate.set(date, [...(byDate.get(date) ?? []), session])
  }
  return [...byDate]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, sessions]) => ({ date, sessions }))
}

function eventsOf({
  conference: { slug, acronym, zone },
  body,
  lang,
  origin,
  materials,
}: Pick<Of, 'conference' | 'lang' | 'origin' | 'materials'> & { body: ReleaseRow['body'] }) {
  const words = conferenceWords[lang]
  const tracks = new Map(body.tracks.map(({ id, name }) => [id, name[lang]]))
  const speakers = new Map(body.speakers.map((speaker) => [speaker.id, speaker]))
  return (session: ReleasedSession): ScheduleEvent => {
    const start = DateTime.fromISO(session.start, { zone })
    const end = DateTime.fromISO(session.end, { zone })
    const tail = slugify(session.title.en || session.title.ru, 60)
    const seen = new Set<string>()
    return {
      id: session.number,
      guid: session.id,
      code: session.code,
      slug: [acronym, session.code.toLowerCase(), tail].filter(Boolean).join('-'),
      title: session.title[lang],
      abstract: session.abstract[lang],
      type: words.kind[session.kind],
      track: (session.trackId && tracks.get(session.trackId)) || null,
      language: session.languages.join(','),
      start: isoIn(start),
      end: isoIn(end),
      startClock: start.toFormat('HH:mm'),
      duration: hoursAndMinutes(Math.round(end.diff(start, 'minutes').minutes)),
      url: `${origin}${paths.session(lang, slug, session.code)}`,
      persons: session.people.flatMap(({ speakerId }) => {
        const speaker = speakers.get(speakerId)
        // Who speaks and moderates stands there once.
        if (!speaker || seen.has(speakerId)) return []
        seen.add(speakerId)
        const { id: guid, code, name } = speaker
        const url = `${origin}${paths.speaker(lang, slug, code)}`
        return { name: name[lang], guid, code, url }
      }),
      materials: [...(materials?.get(session.id) ?? [])],
    }
  }
}
