import fc from 'fast-check'
import { daysOf } from '#app/domain/conference/days.ts'
import type { Draft, DraftSession } from '#app/domain/conference/draft.ts'

export const twoDays = daysOf({
  startsOn: '2027-04-14',
  endsOn: '2027-04-15',
  dayStartHour: 4,
  zone: 'Europe/Moscow',
})

const pair = (text: string) => ({ ru: text, en: text })

export function madeSession(n: number, given: Partial<DraftSession> = {}): DraftSession {
  return {
    id: `s${n}`,
    number: n,
    code: `CODE0${n % 10}`,
    kind: 'lecture',
    state: 'planned',
    title: pair(`Session ${n}`),
    abstract: pair(''),
    languages: ['ru'],
    trackId: null,
    hallId: 'h1',
    start: '2027-04-14T07:00:00.000Z',
    minutes: 60,
    places: null,
    people: [],
    version: 1,
    ...given,
  }
}

export function madeDraft(sessions: DraftSession[], given: Partial<Draft> = {}): Draft {
  return {
    days: twoDays,
    walkMinutes: 5,
    halls: ['h1', 'h2', 'h3'].map((id, i) => ({
      id,
      number: i + 1,
      slug: id,
      name: pair(id),
      capacity: 50,
      equipment: [],
      note: pair(''),
      alternativeHallId: null,
      hidden: false,
    })),
    tracks: [{ id: 't1', name: pair('Track'), colour: 1 }],
    speakers: ['p1', 'p2', 'p3'].map((id) => ({
      id,
      code: `${id.toUpperCase()}0000`,
      name: pair(id),
      position: pair(''),
      organisation: pair(''),
      bio: pair(''),
      clusterId: null,
      country: null,
      availability: [],
    })),
    sessions,
    ...given,
  }
}

/** Any draft of up to eight sessions on a coarse grid, so that clashes and moves are common. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .array(
    fc.record({
      hallId: fc.constantFrom(null, 'h1', 'h2', 'h3'),
      slot: fc.option(fc.integer({ min: 0, max: 12 }), { freq: 5 }),
      minutes: fc.constantFrom(15, 30, 60),
      state: fc.constantFrom(
        'planned' as const,
        'planned' as const,
        'planned' as const,
        'cancelled' as const,
      ),
      title: fc.constantFrom('A', 'B'),
      places: fc.constantFrom(null, 20, 80),
      people: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3'), { maxLength: 2 }),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    madeDraft(
      list.map(({ slot, title, people, ...rest }, i) =>
        madeSession(i + 1, {
          ...rest,
          title: pair(title),
          people: people.map((speakerId) => ({ speakerId, role: 'speaker' as const })),
          start:
            slot === null
              ? null
              : new Date(Date.parse('2027-04-14T07:00:00.000Z') + slot * 900_000).toISOString(),
        }),
      ),
    ),
  )
