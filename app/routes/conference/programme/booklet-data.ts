import {
  peopleOf,
  programmeDays,
  sessionsOfDay,
  speakersOnStage,
} from '#app/domain/conference/programme-view.ts'
import { wallClock } from '#app/domain/conference/days.ts'
import { nameCollator } from '#app/domain/shared/collation.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { formatDay } from '#app/i18n/days.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { typo } from '#app/i18n/typography.ts'
import type { Programme } from '#server/conference/programme/read-programme.ts'
import { cardsOf } from './programme-data.ts'
import { shortMoment } from './shown.ts'

type Released = { conference: Programme['conference']; release: NonNullable<Programme['release']> }

/** A whole programme to be printed: halls, every day with its descriptions, and who is where. */
export function bookletData(lang: Lang, { conference, release }: Released) {
  const { zone } = conference
  const { body } = release
  const set = (text: string) => typo(text, lang)
  const speakers = new Map(body.speakers.map((one) => [one.id, one]))
  const draw = cardsOf(lang, body, { zone })
  const used = new Set(body.sessions.map(({ hallId }) => hallId))
  const collator = nameCollator(lang)
  const { role: roles, kind: kinds } = conferenceWords[lang]
  return {
    number: release.number,
    at: formatPartialDate(lang, wallClock(release.releasedAt, zone).date),
    halls: body.halls
      .filter(({ id }) => used.has(id))
      .map(({ name, note, capacity }) => ({
        name: set(name[lang]),
        note: set(note[lang]),
        capacity,
      })),
    days: programmeDays(conference, body.sessions).map((date) => ({
      date,
      title: formatDay(lang, date),
      sessions: sessionsOfDay(body.sessions, date, conference).map((session) => {
        const { code, kind, title, time, hall, cancelled } = draw(session)
        return {
          code,
          title,
          time,
          hall,
          cancelled,
          isBreak: kind === 'break',
          kind: kind === 'break' ? '' : kinds[kind],
          abstract: set(session.abstract[lang]),
          people: peopleOf(session, speakers).map(({ speaker, role }) => ({
            name: set(speaker.name[lang]),
            about: set(speaker.organisation[lang]),
            role: role === 'speaker' ? '' : roles[role],
          })),
        }
      }),
    })),
    index: speakersOnStage(body)
      .toSorted((a, b) => collator.compare(a.name[lang], b.name[lang]))
      .map(({ id, code, name, organisation }) => ({
        code,
        name: set(name[lang]),
        organisation: set(organisation[lang]),
        when: body.sessions
          .filter(
            ({ cancelled, people }) =>
              !cancelled && people.some(({ speakerId }) => speakerId === id),
          )
          .map(({ start }) => shortMoment(lang, start, zone)),
      })),
  }
}
export type BookletDayData = ReturnType<typeof bookletData>['days'][number]
