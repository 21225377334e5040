import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { earlierPlaces, earlierStarts } from '#app/domain/conference/history.ts'
import { conferenceJsonLd, sessionJsonLd, zonedIso } from '#app/domain/conference/json-ld.ts'
import { nowAndNext, timeLeft } from '#app/domain/conference/now-next.ts'
import {
  isNarrowed,
  parseProgrammeQuery,
  programmeSearch,
  wholeProgramme,
  type ProgrammeQuery,
} from '#app/domain/conference/programme-query.ts'
import { programmeText, wrap } from '#app/domain/conference/programme-text.ts'
import {
  chosenSessions,
  countByDay,
  dayAt,
  programmeDays,
  sessionsOfDay,
  speakersOnStage,
  trackSlugs,
} from '#app/domain/conference/programme-view.ts'
import { sessionKinds } from '#app/domain/conference/vocabulary.ts'
import { releaseBody, releasedSession as session } from './released.ts'

const calendar = {
  zone: 'Europe/Moscow',
  startsOn: '2027-04-15',
  endsOn: '2027-04-16',
  dayStartHour: 4,
}
const asked = (given: Partial<ProgrammeQuery>) => ({ ...wholeProgramme, ...given })

describe('the address of a programme', () => {
  const someQuery = fc.record({
    day: fc.constantFrom(null, '2027-04-15'),
    hall: fc.constantFrom(null, 'neva'),
    track: fc.constantFrom(null, 'policy-2'),
    kind: fc.constantFrom(null, ...sessionKinds),
    language: fc.constantFrom(null, 'ru' as const, 'en' as const),
    q: fc.constantFrom('', 'композит & «ёлка»'),
    zone: fc.constantFrom(null, 'Asia/Novosibirsk'),
    release: fc.constantFrom(null, 1, 12),
  })

  test('says what was asked, and is read back', () => {
    fc.assert(
      fc.property(someQuery, (query) => {
        const read = parseProgrammeQuery(new URLSearchParams(programmeSearch(query)))
        expect(read).toEqual({ query })
      }),
    )
    expect(programmeSearch(wholeProgramme)).toBe('')
  })

  test.each([
    ['day', '2027-02-30'],
    ['day', 'tomorrow'],
    ['hall', '../x'],
    ['kind', 'party'],
    ['language', 'de'],
    ['zone', 'Europe/Atlantis'],
    ['release', '0'],
    ['release', '1e9'],
  ])('refuses %s=%s by name', (field, value) => {
    expect(parseProgrammeQuery(new URLSearchParams([[field, value]])).problem).toBe(field)
  })

  test('may be whatever a stranger types', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('q', 'day', 'zone', 'hall', 'x'), fc.string())),
        (pairs) => {
          const { query } = parseProgrammeQuery(new URLSearchParams(pairs))
          expect(query.q.length).toBeLessThanOrEqual(200)
        },
      ),
    )
  })

  test('narrows by what leaves sessions out, and by nothing else', () => {
    expect(isNarrowed(asked({ day: '2027-04-15', zone: 'UTC', release: 1 }))).toBe(false)
    expect(isNarrowed(asked({ q: 'x' }))).toBe(true)
  })
})

describe('a programme', () => {
  const late = session(3, { start: '2027-04-15T22:30:00Z', end: '2027-04-15T23:30:00Z' })
  const body = releaseBody([
    session(1, {
      hallId: 'hall-1',
      trackId: 'track-2',
      kind: 'round_table',
      people: [{ speakerId: 'speaker-1', role: 'moderator' }],
    }),
    session(2, { hallId: 'hall-2', languages: ['en'], title: { ru: 'Роботы', en: 'Robots' } }),
    late,
    session(4, { cancelled: true, start: '2027-04-17T07:00:00Z' }),
  ])
  const found = (given: Partial<ProgrammeQuery>) =>
    chosenSessions(body, asked(given)).map(({ number }) => number)

  test('has its days, and those that something else was put on', () => {
    expect(programmeDays(calendar, body.sessions)).toEqual([
      '2027-04-15',
      '2027-04-16',
      '2027-04-17',
    ])
    expect(programmeDays({ ...calendar, endsOn: '9999-01-01' }, [])).toHaveLength(60)
  })

  test('keeps half past one at night with the evening before', () => {
    expect(sessionsOfDay(body.sessions, '2027-04-15', calendar)).toContain(late)
    expect(countByDay(['2027-04-15', '2027-04-16', '2027-04-17'], body.sessions, calendar)).toEqual(
      [3, 0, 1],
    )
  })

  test('opens at today, or at the nearest day', () => {
    const days = ['2027-04-15', '2027-04-16']
    expect(
      ['2027-01-01', '2027-04-15', '2027-04-16', '2028-01-01'].map((day) => dayAt(days, day)),
    ).toEqual(['2027-04-15', '2027-04-15', '2027-04-16', '2027-04-16'])
  })

  test('is narrowed by hall, track, kind and language', () => {
    expect(found({ hall: 'neva' })).toEqual([1])
    expect(found({ hall: 'unknown' })).toEqual([])
    expect(found({ track: 'policy' })).toEqual([])
    expect(found({ track: 'policy-2' })).toEqual([1])
    expect(found({ kind: 'round_table' })).toEqual([1])
    expect(found({ language: 'en' })).toEqual([2])
  })

  test('is searched by beginnings of words in both languages, people and organisations too', () => {
    expect(found({ q: 'робот' })).toEqual([2])
    expect(found({ q: 'ROBOT' })).toEqual([2])
    expect(found({ q: 'елкин' })).toEqual([1])
    expect(found({ q: 'композит ёлк' })).toEqual([1])
    expect(found({ q: 'композит робот' })).toEqual([])
    expect(found({ q: '«»' })).toEqual([])
  })

  test('tells tracks of one name apart', () => {
    expect([...trackSlugs(body.tracks)].map(([slug, { id }]) => [slug, id])).toEqual([
      ['policy', 'track-1'],
      ['policy-2', 'track-2'],
    ])
  })

  test('has on stage only those whose session takes place', () => {
    expect(speakersOnStage(body)).toHaveLength(1)
    const cancelled = body.sessions.map((one) => ({ ...one, cancelled: true }))
    expect(speakersOnStage({ ...body, sessions: cancelled })).toEqual([])
  })
})

describe('now and next', () => {
  const someSessions = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 60 }), fc.boolean())
      .map(([from, length, cancelled]) => ({
        start: new Date(from * 60_000).toISOString(),
        end: new Date((from + length) * 60_000).toISOString(),
        cancelled,
      })),
  )

  test('stay true until the moment they name', () => {
    fc.assert(
      fc.property(someSessions, fc.integer({ min: 0, max: 9_000_000 }), (sessions, at) => {
        const { now, next, until } = nowAndNext(sessions, at)
        for (const one of now)
          expect(Date.parse(one.start) <= at && at < Date.parse(one.end)).toBe(true)
        for (const one of next) expect(Date.parse(one.start)).toBeGreaterThan(at)
        expect([...now, ...next].every(({ cancelled }) => !cancelled)).toBe(true)
        if (until === undefined) {
          expect([...now, ...next]).toEqual([])
          return
        }
        expect(until).toBeGreaterThan(at)
        const justBefore = nowAndNext(sessions, until - 1)
        expect([justBefore.now, justBefore.next]).toEqual([now, next])
      }),
    )
  })

  test('count down to nothing and not below', () => {
    expect(timeLeft(0, 3_661_000)).toEqual({ hours: 1, minutes: 1, seconds: 1 })
    expect(timeLeft(0, 500)).toEqual({ hours: 0, minutes: 0, seconds: 1 })
    expect(timeLeft(1_000, 0)).toEqual({ hours: 0, minutes: 0, seconds: 0 })
  })
})

describe('linked data', () => {
  const facts = {
    title: { ru: 'Конференция', en: 'Conference' },
    description: { ru: '', en: '' },
    startsOn: '2027-04-15',
    endsOn: '2027-04-16',
    zone: 'Europe/Moscow',
    city: { ru: 'Город', en: 'Town' },
    venue: { ru: 'Дворец', en: 'Palace' },
    address: { ru: '', en: '' },
    organiser: { ru: 'Центр', en: 'Centre' },
  }
  const moved = session(1, {
    hallId: 'hall-1',
    start: '2027-04-15T08:00:00Z',
    end: '2027-04-15T09:00:00Z',
  })
  const body = releaseBody([moved, session(2, { cancelled: true }), session(3, { kind: 'break' })])
  const move = (from: string, to: string) => ({
    added: [],
    cancelled: [],
    restored: [],
    edited: [],
    moved: [
      {
        sessionId: moved.id,
        from: { start: from, end: from, hallId: null },
        to: { start: to, end: to, hallId: null },
      },
    ],
  })
  const heads = [
    { number: 3, changes: move('2027-04-15T09:00:00Z', moved.start) },
    { number: 2, changes: move('2027-04-15T07:00:00Z', '2027-04-15T09:00:00Z') },
  ]

  test('say when a session was to be before, once each, and never its own start', () => {
    const places = earlierPlaces(heads, moved.id)
    expect(places.map(({ release }) => release)).toEqual([2, 3])
    expect(earlierStarts(places, moved.start)).toEqual([
      '2027-04-15T07:00:00Z',
      '2027-04-15T09:00:00Z',
    ])
    expect(earlierStarts(places, '2027-04-15T07:00:00Z')).toEqual(['2027-04-15T09:00:00Z'])
  })

  test('name the offset of the venue', () => {
    expect(zonedIso('2027-04-15T07:00:00Z', 'Europe/Moscow')).toBe('2027-04-15T10:00:00+03:00')
    expect(zonedIso('2027-01-15T07:00:00Z', 'America/St_Johns')).toBe('2027-01-15T03:30:00-03:30')
  })

  test('tell what was moved and cancelled, of each session and of the whole', () => {
    const earlier = (id: string) => (id === moved.id ? earlierPlaces(heads, id) : [])
    const whole = conferenceJsonLd(facts, body, {
      lang: 'en',
      url: 'https://p.example/c',
      urlOf: (code) => `https://p.example/${code}`,
      earlier,
    }) as { subEvent: { eventStatus: string; previousStartDate?: string[] }[] }
    expect(whole.subEvent.map(({ eventStatus }) => eventStatus)).toEqual([
      'https://schema.org/EventRescheduled',
      'https://schema.org/EventCancelled',
    ])
    expect(whole.subEvent[0]!.previousStartDate).toEqual([
      '2027-04-15T10:00:00+03:00',
      '2027-04-15T12:00:00+03:00',
    ])
    const one = sessionJsonLd(facts, body, moved, {
      lang: 'ru',
      url: 'https://p.example/s',
      conferenceUrl: 'https://p.example/c',
      earlier: earlier(moved.id),
    })
    expect(one).toMatchObject({
      startDate: '2027-04-15T11:00:00+03:00',
      location: { name: 'Зал 1, Дворец' },
      superEvent: { '@id': 'https://p.example/c' },
    })
  })
})

describe('a programme as text', () => {
  test('fits eighty columns and hides no letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 })), (titles) => {
        const text = programmeText({
          head: titles,
          foot: [],
          days: [
            {
              title: 'День',
              none: 'ничего',
              sessions: titles.map((title) => ({
                time: '10:00–11:00',
                hall: title,
                title,
                kind: '',
                people: '',
              })),
            },
          ],
        })
        for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(80)
        expect(text).not.toMatch(/(?!\n)\p{Cc}/u)
      }),
    )
  })

  test('breaks at spaces and cuts only what is longer than a line', () => {
    expect(wrap('один два три', 8)).toEqual(['один два', 'три'])
    expect(wrap('абвгдежз', 3)).toEqual(['абв', 'где', 'жз'])
    expect(wrap('', 10)).toEqual([])
  })
})
