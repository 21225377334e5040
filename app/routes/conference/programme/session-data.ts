import { peopleOf } from '#app/domain/conference/programme-view.ts'
import { wallClock } from '#app/domain/conference/days.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { formatBytes } from '#app/i18n/format.ts'
import { formatShortDay } from '#app/i18n/days.ts'
import { typo } from '#app/i18n/typography.ts'
import { zoneName } from '#app/i18n/zones.ts'
import { paths } from '#app/paths.ts'
import type { ShownSession } from '#server/conference/programme/show-session.ts'
import { cardsOf } from './programme-data.ts'
import { daySpan, timeSpan } from './shown.ts'

/** A session's own page, in one language and by the venue's clock. */
export function sessionData(lang: Lang, found: ShownSession, now: Date) {
  const { conference, release, session, materials, photos, earlier, isFull, parallel } = found
  const { body } = release
  const { zone } = conference
  const set = (text: string) => typo(text, lang)
  const halls = new Map(body.halls.map((one) => [one.id, one]))
  const hall = halls.get(session.hallId ?? '')
  const card = cardsOf(lang, body, { zone })
  const alternative = halls.get(hall?.alternativeHallId ?? '')
  return {
    ...card(session),
    when: daySpan(lang, session.start, session.end, zone),
    zone: zoneName(lang, zone, session.start),
    abstract: set(session.abstract[lang]),
    hall: hall
      ? {
          name: set(hall.name[lang]),
          note: set(hall.note[lang]),
          capacity: hall.capacity,
          equipment: hall.equipment,
        }
      : null,
    places: session.places,
    isOver: Date.parse(session.end) <= now.getTime(),
    full: isFull
      ? { tryHall: alternative && !alternative.hidden ? set(alternative.name[lang]) : null }
      : null,
    people: peopleOf(session, new Map(body.speakers.map((one) => [one.id, one]))).map(
      ({ speaker, role }) => ({
        code: speaker.code,
        role,
        photo: photos.get(speaker.id),
        name: set(speaker.name[lang]),
        about: set([speaker.position[lang], speaker.organisation[lang]].filter(Boolean).join(', ')),
      }),
    ),
    materials: materials.map(({ id, kind, title, url, file }) => ({
      id,
      kind,
      title: set(title[lang]),
      href: url ?? (file ? paths.fileDownload(file.id, file.name) : ''),
      size: file ? formatBytes(lang, file.size) : null,
    })),
    earlier: earlier.map(({ start, end, hallId, release: number }) => ({
      release: number,
      when: `${formatShortDay(lang, wallClock(start, zone).date)}, ${timeSpan(start, end, zone)}`,
      hall: set(halls.get(hallId ?? '')?.name[lang] ?? ''),
    })),
    parallel: parallel.map((one) => {
      const { code, title, time, hall: name } = card(one)
      return { code, title, time, hall: name }
    }),
  }
}
export type SessionData = ReturnType<typeof sessionData>
