import type {
  ConferenceItem,
  ConferenceRecord,
  SessionRecord,
  SpeakerRecord,
} from '#app/domain/conference/exchange/api-schemas.ts'
import type { ReleaseBody } from '#app/domain/conference/release.ts'
import type { ConferenceRow, ReleaseRow } from '#db/queries/conferences.ts'
import type { AttendanceKind } from '#db/queries/registration-setup.ts'
import { paths } from '#app/paths.ts'

const pagesOf = (origin: string, path: (lang: 'ru' | 'en') => string) => ({
  ru: `${origin}${path('ru')}`,
  en: `${origin}${path('en')}`,
})

/** A conference in a list of the programming interface. */
export function conferenceItemOf(
  row: ConferenceRow,
  release: number | null,
  origin: string,
): ConferenceItem {
  return {
    slug: row.slug,
    title: { ru: row.titleRu, en: row.titleEn },
    city: { ru: row.cityRu, en: row.cityEn },
    venue: { ru: row.venueRu, en: row.venueEn },
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    zone: row.zone,
    state: row.state === 'archived' ? 'archived' : 'open',
    release,
    isDemo: row.isDemo,
    pages: pagesOf(origin, (lang) => paths.conference(lang, row.slug)),
  }
}

/** A conference with its halls and tracks, as they were released. */
export function conferenceRecordOf(
  row: ConferenceRow,
  release: ReleaseRow | undefined,
  kinds: readonly AttendanceKind[],
  origin: string,
): ConferenceRecord {
  const { slug } = row
  return {
    ...conferenceItemOf(row, release?.number ?? null, origin),
    description: { ru: row.descriptionRu, en: row.descriptionEn },
    address: { ru: row.addressRu, en: row.addressEn },
    organiser: { ru: row.organiserRu, en: row.organiserEn },
    supporters: row.supporters,
    themes: row.themes,
    halls: (release?.body.halls ?? [])
      .filter(({ hidden }) => !hidden)
      .map(({ slug, name, capacity, equipment, note }) => ({
        slug,
        name,
        capacity,
        equipment,
        note,
      })),
    kinds: kinds
      .filter(({ byCode }) => !byCode)
      .map(({ id, nameRu, nameEn, format }) => ({ id, name: { ru: nameRu, en: nameEn }, format })),
    tracks: (release?.body.tracks ?? []).map(({ id, name }) => ({ id, name })),
    files: {
      calendar: `${origin}${paths.conferenceCalendar('en', slug)}`,
      scheduleXml: `${origin}${paths.conferenceSchedule('en', slug, 'xml')}`,
      scheduleJson: `${origin}${paths.conferenceSchedule('en', slug, 'json')}`,
    },
  }
}

/** The sessions of a release, cancelled ones among them. */
export function sessionRecordsOf(body: ReleaseBody, slug: string, origin: string): SessionRecord[] {
  const halls = new Map(body.halls.map((hall) => [hall.id, hall.slug]))
  const speakers = new Map(body.speakers.map((speaker) => [speaker.id, speaker]))
  return body.sessions.map(({ trackId, hallId, people, ...session }) => ({
    ...session,
    hall: (hallId && halls.get(hallId)) || null,
    track: trackId,
    people: people.flatMap(({ speakerId, role }) => {
      const speaker = speakers.get(speakerId)
      return speaker ? [{ speaker: speaker.code, name: speaker.name, role }] : []
    }),
    pages: pagesOf(origin, (lang) => paths.session(lang, slug, session.code)),
  }))
}

/** The speakers of a release with their sessions. */
export function speakerRecordsOf(body: ReleaseBody, slug: string, origin: string): SpeakerRecord[] {
  const sessions = new Map<string, string[]>()
  for (const { code, people } of body.sessions)
    for (const id of new Set(people.map(({ speakerId }) => speakerId)))
      sessions.set(id, [...(sessions.get(id) ?? []), code])
  return body.speakers.map(({ id, code, name, position, organisation, bio, country }) => ({
    code,
    name,
    position,
    organisation,
    bio,
    country,
    sessions: sessions.get(id) ?? [],
    pages: pagesOf(origin, (lang) => paths.speaker(lang, slug, code)),
  }))
}
