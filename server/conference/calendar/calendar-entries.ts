import { paths } from '#app/paths.ts'
import type { ReleaseBody, ReleasedSession } from '#app/domain/conference/release.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { exchange } from '#app/i18n/exchange.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import type { CalendarEntry } from './write-calendar.ts'

type Of = {
  conference: Pick<
    ConferenceRow,
    'slug' | 'venueRu' | 'venueEn' | 'addressRu' | 'addressEn' | 'cityRu' | 'cityEn'
  >
  body: Pick<ReleaseBody, 'halls' | 'tracks' | 'speakers' | 'sessions'>
  lang: Lang
  /** The portal's public address. */
  origin: string
  /** Only these sessions; all without it. Cancelled ones stand among them like any other. */
  only?: (session: ReleasedSession) => boolean
}

/** The sessions of a release as a calendar shows them, in the release's order. */
export function calendarEntries({ conference, body, lang, origin, only }: Of): CalendarEntry[] {
  const words = conferenceWords[lang]
  const t = exchange[lang].calendar
  const halls = new Map(body.halls.map(({ id, name }) => [id, name[lang]]))
  const tracks = new Map(body.tracks.map(({ id, name }) => [id, name[lang]]))
  const people = new Map(body.speakers.map((speaker) => [speaker.id, speaker]))
  const place = [
    lang === 'ru' ? conference.venueRu : conference.venueEn,
    lang === 'ru' ? conference.addressRu : conference.addressEn,
    lang === 'ru' ? conference.cityRu : conference.cityEn,
  ]
  const chosen = only ? body.sessions.filter(only) : body.sessions
  return chosen.map((session) => {
    const { id, code, kind, title, abstract, trackId, hallId, languages } = session
    const url = `${origin}${paths.session(lang, conference.slug, code)}`
    const track = trackId ? tracks.get(trackId) : undefined
    const who = session.people.flatMap(({ speakerId, role }) => {
      const speaker = people.get(speakerId)
      if (!speaker) return []
      const from = speaker.organisation[lang]
      const name = from ? `${speaker.name[lang]} (${from})` : speaker.name[lang]
      return role === 'speaker' ? name : `${name}, ${words.role[role].toLowerCase()}`
    })
    const facts = [
      [words.kind[kind], track].filter(Boolean).join(' · '),
      who.length > 0 ? `${t.people}: ${who.join('; ')}` : '',
      languages.length > 0
        ? `${t.languages}: ${languages.map((one) => words.language[one].toLowerCase()).join(', ')}`
        : '',
    ]
    return {
      uid: id,
      sequence: session.sequence,
      changedAt: session.changedAt,
      start: session.start,
      end: session.end,
      title: title[lang],
      description: [facts.filter(Boolean).join('\n'), abstract[lang].trim(), url]
        .filter(Boolean)
        .join('\n\n'),
      location: [hallId ? halls.get(hallId) : undefined, ...place].filter(Boolean).join(', '),
      url,
      categories: [words.kind[kind], track ?? ''],
      cancelled: session.cancelled,
    }
  })
}
