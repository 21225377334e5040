import { wallClock } from '#app/domain/conference/days.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { formatDay } from '#app/i18n/days.ts'
import { typo } from '#app/i18n/typography.ts'
import type { Screens } from '#server/conference/programme/show-screen.ts'
import { cardsOf } from './programme-data.ts'

/** A day as screens show it, in one language. */
export function screenData(lang: Lang, found: Screens) {
  const { conference, release, day, sessions, full, changed } = found
  const { slug, zone } = conference
  const set = (text: string) => typo(text, lang)
  const body = release?.body
  const known = new Map(body?.halls.map((one) => [one.id, one]))
  const draw = body && cardsOf(lang, body, { zone })
  const kinds = conferenceWords[lang].kind
  return {
    slug,
    zone,
    title: set(conference[lang === 'ru' ? 'titleRu' : 'titleEn']),
    day: day === undefined ? '' : formatDay(lang, day),
    hasProgramme: body !== undefined,
    halls: (body?.halls ?? [])
      .filter(({ hidden }) => !hidden)
      .map(({ id, slug: hall, name }) => ({ id, slug: hall, name: set(name[lang]) })),
    sessions: sessions.map((session) => {
      const { id, title, kind, people, hall, start, end, cancelled } = draw!(session)
      const alternative = known.get(known.get(session.hallId ?? '')?.alternativeHallId ?? '')
      return {
        id,
        title,
        kind: kind === 'break' ? '' : kinds[kind],
        people,
        start,
        end,
        from: wallClock(start, zone).time,
        until: wallClock(end, zone).time,
        hallId: session.hallId,
        hall: hall ?? '',
        cancelled,
        changed: changed.has(id),
        full: full.has(id)
          ? { tryHall: alternative && !alternative.hidden ? set(alternative.name[lang]) : null }
          : null,
      }
    }),
  }
}
