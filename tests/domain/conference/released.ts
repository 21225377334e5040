import type { ReleaseBody, ReleasedSession } from '#app/domain/conference/release.ts'

/** A released session; what is not given follows from its number. */
export function releasedSession(
  number: number,
  given: Partial<ReleasedSession> = {},
): ReleasedSession {
  const start = given.start ?? '2027-04-15T07:00:00.000Z'
  return {
    id: `session-${number}`,
    number,
    code: `S${String(number).padStart(5, '0')}`,
    kind: 'lecture',
    title: { ru: `Сессия ${number}`, en: `Session ${number}` },
    abstract: { ru: '', en: '' },
    languages: ['ru'],
    trackId: null,
    hallId: null,
    start,
    end: new Date(Date.parse(start) + 3_600_000).toISOString(),
    places: null,
    cancelled: false,
    sequence: 0,
    changedAt: '2027-01-01T00:00:00.000Z',
    people: [],
    ...given,
  }
}

/** A released programme of these sessions, with two halls, two tracks and a speaker. */
export function releaseBody(sessions: readonly ReleasedSession[]): ReleaseBody {
  const hall = (n: number, en: string, alternativeHallId: string | null) => ({
    id: `hall-${n}`,
    number: n,
    slug: en.toLowerCase(),
    name: { ru: `Зал ${n}`, en },
    capacity: 100 * n,
    equipment: [],
    note: { ru: '', en: '' },
    alternativeHallId,
    hidden: false,
  })
  return {
    halls: [hall(1, 'Neva', 'hall-2'), hall(2, 'Ladoga', null)],
    tracks: [
      { id: 'track-1', name: { ru: 'Политика', en: 'Policy' }, colour: 1 },
      { id: 'track-2', name: { ru: 'Политика', en: 'Policy' }, colour: 2 },
    ],
    speakers: [
      {
        id: 'speaker-1',
        code: 'P00001',
        name: { ru: 'Пётр Ёлкин', en: 'Pyotr Yolkin' },
        position: { ru: 'директор', en: 'director' },
        organisation: { ru: 'Завод «Композит»', en: 'Composite Works' },
        bio: { ru: '', en: '' },
        clusterId: null,
        country: 'RU',
      },
    ],
    sessions: [...sessions],
  }
}
