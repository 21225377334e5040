import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { agenda } from '#app/i18n/agenda.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { paths } from '#app/paths.ts'
import { feedByToken } from '#db/queries/conference-agenda.ts'
import { conferenceById } from '#db/queries/conferences.ts'
import { recipientOf } from '#db/queries/mail.ts'
import { ask, type Context } from '../../context.ts'
import { calendarEntries } from '../calendar/calendar-entries.ts'
import { REFRESH_MINUTES } from '../calendar/show-calendar.ts'
import { writeCalendar } from '../calendar/write-calendar.ts'
import { releaseInForce } from '../release-in-force.ts'
import { agendaOf } from './own.ts'

/**
 * The calendar of somebody's own agenda: what they starred, hold a seat in or speak at, in the language of their account.
 * What was cancelled stays in it and says so. Who only waits in a line is not expected there.
 * @param origin the portal's public address
 * @throws DomainError `not-found` for an address that never was or was replaced
 */
export async function readFeed(
  context: Context,
  token: string,
  origin: string,
): Promise<{ text: string; name: string }> {
  ask(context, 'conference.read-feed')
  const db = context.store.read
  const feed = await feedByToken(db, token)
  const conference = feed && (await conferenceById(db, feed.conferenceId))
  const person = feed && (await recipientOf(db, feed.accountId))
  if (!conference || !person || conference.state === 'draft') throw new DomainError('not-found')
  const lang: Lang = person.lang
  const release = await releaseInForce(db, conference.id)
  const held = release ? await agendaOf(db, feed.accountId, release) : []
  const ids = new Set(
    held
      .filter(({ starred, speaks, seat }) => starred || speaks || seat === 'taken')
      .map(({ session }) => session.id),
  )
  const body = release?.body ?? { halls: [], tracks: [], speakers: [], sessions: [] }
  const text = writeCalendar({
    name: agenda[lang].feed.name(lang === 'ru' ? conference.titleRu : conference.titleEn),
    description: '',
    self: `${origin}${paths.ownCalendar(token)}`,
    url: `${origin}${paths.ownAgenda(lang, conference.slug)}`,
    zone: conference.zone,
    lang,
    busy: true,
    refreshMinutes: REFRESH_MINUTES,
    cancelledWord: conferenceWords[lang].cancelled,
    entries: calendarEntries({ conference, body, lang, origin, only: ({ id }) => ids.has(id) }),
  })
  return { text, name: conference.slug }
}
