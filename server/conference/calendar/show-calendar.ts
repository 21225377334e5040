import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { latestRelease } from '../latest-release.ts'
import { calendarEntries } from './calendar-entries.ts'
import { writeCalendar } from './write-calendar.ts'
import { paths } from '#app/paths.ts'

/** How often a program should look for a new release, minutes. */
export const REFRESH_MINUTES = 60

type Asked = { slug: string; lang: Lang; origin: string; session?: string }

/**
 * The programme in force as a calendar, or one session of it; before the first release an empty one.
 * @returns the file and its name without an ending
 * @throws DomainError `not-found` for an unknown conference or session
 */
export async function showCalendar(
  context: Context,
  { slug, lang, origin, session }: Asked,
): Promise<{ text: string; name: string }> {
  ask(context, 'conference.show')
  const conference = await findConference(context, slug)
  const release = await latestRelease(context, conference.id)
  const body = release?.body ?? { halls: [], tracks: [], speakers: [], sessions: [] }
  if (session && !body.sessions.some(({ code }) => code === session))
    throw new DomainError('not-found')
  const only = session ? ({ code }: { code: string }) => code === session : undefined
  const self = session ? undefined : `${origin}${paths.conferenceCalendar(lang, slug)}`
  const text = writeCalendar({
    name: lang === 'ru' ? conference.titleRu : conference.titleEn,
    description: '',
    self,
    url: `${origin}${paths.programme(lang, slug)}`,
    zone: conference.zone,
    lang,
    busy: session !== undefined,
    refreshMinutes: REFRESH_MINUTES,
    cancelledWord: conferenceWords[lang].cancelled,
    entries: calendarEntries({ conference, body, lang, origin, only }),
  })
  return { text, name: session ? `${slug}-${session}` : slug }
}
