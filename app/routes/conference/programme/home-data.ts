import { nowAndNext } from '#app/domain/conference/now-next.ts'
import {
  countByDay,
  isEvent,
  programmeDays,
  sessionsOfDay,
  speakersOnStage,
} from '#app/domain/conference/programme-view.ts'
import { programmeSearch } from '#app/domain/conference/programme-query.ts'
import { wallClock } from '#app/domain/conference/days.ts'
import { programmeDayBounds } from '#app/domain/conference/zoned.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { formatDay } from '#app/i18n/days.ts'
import { conferencePages as pages } from '#app/i18n/conference-pages.ts'
import { typo } from '#app/i18n/typography.ts'
import { zoneName } from '#app/i18n/zones.ts'
import { paths } from '#app/paths.ts'
import type { Programme } from '#server/conference/programme/read-programme.ts'
import { cardsOf } from './programme-data.ts'
import { shortMoment } from './shown.ts'

/** Speakers named on a conference's own page. */
const MOST_SPEAKERS = 12
/** Sessions named for a day. */
const MOST_NAMED = 3

/** What a conference's own page tells beside its facts. @param now the clock's */
export function homeData(
  lang: Lang,
  { conference, release }: Pick<Programme, 'conference' | 'release'>,
  now: Date,
) {
  const { zone, slug, startsOn, endsOn, dayStartHour } = conference
  const set = (text: string) => typo(text, lang)
  const over = programmeDayBounds(endsOn, zone, dayStartHour).until <= now
  return {
    over,
    zone: zoneName(lang, zone, `${startsOn}T12:00:00Z`),
    themes: conference.themes.map((theme) => set(theme[lang])),
    supporters: conference.supporters.map((one) => set(one[lang])),
    contact: conference.contactEmail,
    programme: release && {
      number: release.number,
      ...contents(lang, conference, release.body),
      on: whatIsOn(lang, conference, release.body, now),
      days: programmeDays(conference, release.body.sessions).map((day) => ({
        day,
        label: formatDay(lang, day),
        href: paths.programme(lang, slug, programmeSearch({ day })),
        ...dayContents(lang, conference, release.body, day),
      })),
    },
  }
}

type Conference = Programme['conference']
type Body = NonNullable<Programme['release']>['body']

function contents(lang: Lang, conference: Conference, body: Body) {
  const events = body.sessions.filter(isEvent)
  const halls = new Set(events.flatMap(({ hallId }) => hallId ?? []))
  const first = new Map<string, number>()
  for (const [i, { people }] of body.sessions.entries())
    for (const { speakerId } of people) if (!first.has(speakerId)) first.set(speakerId, i)
  const stage = speakersOnStage(body).sort((a, b) => first.get(a.id)! - first.get(b.id)!)
  return {
    events: events.length,
    halls: halls.size,
    speakers: stage.length,
    // Whoever opens the conference comes first: the order of the programme.
    named: stage.slice(0, MOST_SPEAKERS).map(({ id, code, name, organisation, position }) => ({
      id,
      code,
      name: typo(name[lang], lang),
      about: typo([position[lang], organisation[lang]].filter(Boolean).join(', '), lang),
    })),
    tracks: body.tracks.map(({ name, colour }) => ({ name: typo(name[lang], lang), colour })),
  }
}

function dayContents(lang: Lang, conference: Conference, body: Body, day: string) {
  const sessions = sessionsOfDay(body.sessions, day, conference).filter(isEvent)
  const first = sessions[0]
  const last = Math.max(...sessions.map(({ end }) => Date.parse(end)))
  return {
    count: countByDay([day], sessions, conference)[0]!,
    hours: first
      ? `${wallClock(first.start, conference.zone).time}–${wallClock(new Date(last), conference.zone).time}`
      : '',
    named: sessions
      .toSorted((a, b) => Number(b.kind === 'plenary') - Number(a.kind === 'plenary'))
      .slice(0, MOST_NAMED)
      .map(({ code, title }) => ({ code, title: typo(title[lang], lang) })),
  }
}

/** What runs and what begins next, and until when that is so. */
function whatIsOn(lang: Lang, conference: Conference, body: Body, now: Date) {
  const { zone, slug } = conference
  const { now: running, next, until } = nowAndNext(body.sessions, now.getTime())
  const draw = cardsOf(lang, body, { zone })
  const start = next[0]?.start
  const t = pages[lang].home.on
  const begun = body.sessions.some((one) => Date.parse(one.start) <= now.getTime())
  return {
    slug,
    now: running.map(draw),
    next: next.map(draw),
    nextTitle: start
      ? begun
        ? t.next(shortMoment(lang, start, zone))
        : t.first(shortMoment(lang, start, zone))
      : '',
    until: until === undefined ? undefined : new Date(until),
  }
}
