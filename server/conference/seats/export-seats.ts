import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { conferenceSeats } from '#app/i18n/conference-seats.ts'
import { audit } from '../../accounts/audit.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { showSessionSeats } from './show-session-seats.ts'

/**
 * Who sits in a session and who waits, as a table in one language. It is written to the audit log.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function exportSeats(
  context: Context,
  { slug, code, lang, format }: { slug: string; code: string; lang: Lang; format: string },
) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.export-attendees', { scope: 'conference', scopeId: conference.id })
  const { taken, waiting } = await showSessionSeats(context, { slug, code, q: '', lang })
  const people = [...taken, ...waiting]
  await context.store.transact((tx) =>
    audit(tx, context, {
      action: 'conference.attendees-exported',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { attendees: people.length, session: code, format },
    }),
  )
  const t = conferenceSeats[lang].file
  const words = conferenceAttendees[lang].file
  return {
    columns: [
      { key: 'code', title: words.code, width: 12 },
      { key: 'name', title: words.fullName, width: 28 },
      { key: 'organisation', title: words.organisation, width: 36 },
      { key: 'position', title: words.position, width: 28 },
      { key: 'email', title: words.email, width: 28 },
      { key: 'kind', title: words.kind, width: 20 },
      { key: 'seat', title: t.seat, width: 12 },
      { key: 'since', title: t.since, width: 18 },
    ],
    rows: people.map((one) => [
      one.code,
      one.name,
      one.organisation,
      one.position,
      one.email,
      one.kind[lang],
      conferenceSeats[lang].state[one.state],
      one.since,
    ]),
    count: people.length,
    zone: conference.zone,
  }
}
