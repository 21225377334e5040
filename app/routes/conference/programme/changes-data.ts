import type { ReleaseHead } from '#app/domain/conference/history.ts'
import { wallClock } from '#app/domain/conference/days.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { conferencePages as pages } from '#app/i18n/conference-pages.ts'
import { typo } from '#app/i18n/typography.ts'
import type { Programme } from '#server/conference/programme/read-programme.ts'
import { shortMoment } from './shown.ts'

/** Kinds of changes in the order they matter to who meant to come. */
export const changeKinds = ['cancelled', 'moved', 'added', 'restored', 'edited'] as const
export type ChangeKind = (typeof changeKinds)[number]

type Released = { conference: Programme['conference']; release: NonNullable<Programme['release']> }

/** What each release changed, with the names of the sessions as they are called now. */
export function changesData(
  lang: Lang,
  { conference, release }: Released,
  heads: readonly ReleaseHead[],
) {
  const { zone } = conference
  const set = (text: string) => typo(text, lang)
  // What was cancelled stays in every later release: the one in force knows every session.
  const sessions = new Map(release.body.sessions.map((one) => [one.id, one]))
  const halls = new Map(release.body.halls.map((one) => [one.id, one.name[lang]]))
  const named = (id: string) => {
    const session = sessions.get(id)
    return session ? [{ code: session.code, title: set(session.title[lang]) }] : []
  }
  const place = ({ start, hallId }: { start: string; hallId: string | null }) =>
    [shortMoment(lang, start, zone), set(halls.get(hallId ?? '') ?? '')].filter(Boolean).join(', ')
  // Breaks are part of a programme and no events of it.
  const events = (ids: readonly string[]) =>
    ids.filter((id) => sessions.get(id)?.kind !== 'break').length
  return heads.map(({ id, number, releasedAt, note, changes }) => {
    const { date, time } = wallClock(releasedAt, zone)
    return {
      id,
      number,
      at: releasedAt.toISOString(),
      when: `${formatPartialDate(lang, date)}, ${time}`,
      note: set(note[lang]),
      summary: summaryOf(lang, number, changes, events(changes.added)),
      groups:
        number === 1
          ? []
          : changeKinds
              .map((kind) => ({
                kind,
                sessions:
                  kind === 'moved'
                    ? changes.moved.flatMap(({ sessionId, from, to }) =>
                        named(sessionId).map((one) => ({
                          ...one,
                          from: place(from),
                          to: place(to),
                        })),
                      )
                    : changes[kind].flatMap(named).map((one) => ({ ...one, from: '', to: '' })),
              }))
              .filter(({ sessions: list }) => list.length > 0),
    }
  })
}
export type ReleaseShown = ReturnType<typeof changesData>[number]

function summaryOf(
  lang: Lang,
  number: number,
  changes: ReleaseHead['changes'],
  events: number,
): string {
  const t = pages[lang].changes
  if (number === 1) return t.firstRelease(events)
  const parts = changeKinds
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => t.counted[kind](changes[kind].length))
  const text = parts.join(', ')
  return text ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.` : `${t.none}.`
}
