import {
  chosenSessions,
  countByDay,
  dayAt,
  isEvent,
  peopleOf,
  programmeDays,
  sessionsOfDay,
  trackSlugs,
} from '#app/domain/conference/programme-view.ts'
import {
  isNarrowed,
  programmeSearch,
  type ProgrammeQuery,
} from '#app/domain/conference/programme-query.ts'
import type { ReleaseBody, ReleasedSession } from '#app/domain/conference/release.ts'
import { timetable } from '#app/domain/conference/timetable.ts'
import { sessionKinds } from '#app/domain/conference/vocabulary.ts'
import { wallClock } from '#app/domain/conference/days.ts'
import { programmeDayOf } from '#app/domain/conference/zoned.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { formatDay, formatShortDay } from '#app/i18n/days.ts'
import { programme } from '#app/i18n/programme.ts'
import { typo } from '#app/i18n/typography.ts'
import { offeredZones, zoneName } from '#app/i18n/zones.ts'
import { paths } from '#app/paths.ts'
import type { Programme } from '#server/conference/programme/read-programme.ts'
import { dayShift, timeSpan } from './shown.ts'

/** A grid of more columns or rows than this is a list: there are classes for no more. */
const MOST = { lanes: 60, rows: 300 }
/** People named on a card. */
const MOST_NAMED = 3

const nothing: ReleaseBody = { halls: [], tracks: [], speakers: [], sessions: [] }

export type ProgrammeData = ReturnType<typeof programmeData>

/** What the programme page shows: one day of it, cut, counted and laid out. @throws DomainError `query.invalid` */
export function programmeData(
  lang: Lang,
  { conference, release }: Pick<Programme, 'conference' | 'release'>,
  query: ProgrammeQuery,
  now: Date,
) {
  const body = release?.body ?? nothing
  const days = programmeDays(conference, body.sessions)
  const { zone: venue, dayStartHour } = conference
  const day =
    query.day ?? dayAt(days, programmeDayOf(now, venue, dayStartHour)) ?? conference.startsOn
  if (!days.includes(day)) throw new DomainError('query.invalid', { field: 'day' })
  const chosen = chosenSessions(body, query)
  // Breaks are shown and not counted, unless one looks for them.
  const events = query.kind === 'break' ? chosen : chosen.filter(isEvent)
  const counts = countByDay(days, events, conference)
  const shown = sessionsOfDay(chosen, day, conference)
  const zone = query.zone ?? venue
  const searchOf = (changed: Partial<ProgrammeQuery>) =>
    paths.programme(lang, conference.slug, programmeSearch({ ...query, ...changed }))
  return {
    day,
    title: formatDay(lang, day),
    days: days.map((date, i) => ({
      date,
      label: formatDay(lang, date),
      short: formatShortDay(lang, date),
      count: counts[i]!,
      href: searchOf({ day: date }),
    })),
    shown: shown.length,
    total: events.length,
    all: body.sessions.filter(isEvent).length,
    narrowed: isNarrowed(query),
    hrefs: {
      reset: paths.programme(
        lang,
        conference.slug,
        programmeSearch({ day: query.day, zone: query.zone, release: query.release }),
      ),
      venueZone: searchOf({ zone: null }),
      latest: searchOf({ release: null }),
    },
    options: optionsOf(lang, body, venue, conference.startsOn),
    zone: {
      venue,
      venueName: zoneName(lang, venue, `${day}T12:00:00Z`),
      shown: zone === venue ? null : zoneName(lang, zone, `${day}T12:00:00Z`),
    },
    ...laidOut(lang, body, shown, { zone, venue }),
  }
}

function optionsOf(lang: Lang, body: ReleaseBody, venue: string, day: string) {
  const used = {
    halls: new Set(body.sessions.map(({ hallId }) => hallId)),
    tracks: new Set(body.sessions.map(({ trackId }) => trackId)),
    kinds: new Set(body.sessions.map(({ kind }) => kind)),
    languages: new Set(body.sessions.flatMap(({ languages }) => languages)),
  }
  const { kind: kinds, language } = conferenceWords[lang]
  const noon = `${day}T12:00:00Z`
  return {
    halls: body.halls
      .filter(({ id }) => used.halls.has(id))
      .map(({ slug, name }) => ({ value: slug, label: typo(name[lang], lang) })),
    tracks: [...trackSlugs(body.tracks)]
      .filter(([, { id }]) => used.tracks.has(id))
      .map(([slug, { name }]) => ({ value: slug, label: typo(name[lang], lang) })),
    kinds: sessionKinds
      .filter((kind) => used.kinds.has(kind))
      .map((kind) => ({ value: kind, label: kinds[kind] })),
    languages: (['ru', 'en'] as const)
      .filter((one) => used.languages.has(one))
      .map((one) => ({ value: one, label: language[one] })),
    zones: offeredZones
      .filter((zone) => zone !== venue)
      .map((zone) => ({ value: zone, label: zoneName(lang, zone, noon) })),
  }
}

/** Cards by the moment they begin at, with their places in the grid. */
function laidOut(
  lang: Lang,
  body: ReleaseBody,
  sessions: readonly ReleasedSession[],
  zones: { zone: string; venue: string },
) {
  const table = timetable(
    sessions,
    body.halls.map(({ id }) => id),
  )
  const fits =
    table.lanes <= MOST.lanes &&
    Math.max(0, ...table.times.map(({ rowEnd }) => rowEnd)) <= MOST.rows
  const draw = cardsOf(lang, body, zones)
  const halls = new Map(body.halls.map((hall) => [hall.id, hall]))
  return {
    grid: fits && sessions.length > 0,
    lanes: table.lanes,
    columns: table.columns.map(({ hallId, column, columnEnd }) => ({
      name: typo(halls.get(hallId ?? '')?.name[lang] ?? programme[lang].elsewhere, lang),
      column,
      columnEnd,
    })),
    times: table.times.map(({ start, row, rowEnd, minutes }) => ({
      start,
      time: wallClock(start, zones.zone).time,
      shift: dayShift(start, zones.zone, zones.venue),
      row,
      rowEnd,
      minutes,
      cards: sessions
        .filter((one) => Date.parse(one.start) === Date.parse(start))
        .map((one) => ({ ...draw(one), place: table.places.get(one.code)! })),
    })),
  }
}

/** How a session is drawn on a card. */
export function cardsOf(lang: Lang, body: ReleaseBody, { zone }: { zone: string }) {
  const speakers = new Map(body.speakers.map((one) => [one.id, one]))
  const halls = new Map(body.halls.map((one) => [one.id, one]))
  const tracks = new Map(body.tracks.map((one) => [one.id, one]))
  return (session: ReleasedSession) => {
    const people = [...new Set(peopleOf(session, speakers).map(({ speaker }) => speaker))]
    const named = people.slice(0, MOST_NAMED).map(({ name }) => typo(name[lang], lang))
    const hall = halls.get(session.hallId ?? '')
    const track = tracks.get(session.trackId ?? '')
    return {
      id: session.id,
      code: session.code,
      kind: session.kind,
      title: typo(session.title[lang], lang),
      start: session.start,
      end: session.end,
      time: timeSpan(session.start, session.end, zone),
      hall: hall ? typo(hall.name[lang], lang) : null,
      track: track ? { name: typo(track.name[lang], lang), colour: track.colour } : null,
      languages: session.languages,
      people: named.join(', '),
      others: people.length - named.length,
      limited: session.places !== null,
      cancelled: session.cancelled,
    }
  }
}
export type SessionCardData = ReturnType<ReturnType<typeof cardsOf>>
