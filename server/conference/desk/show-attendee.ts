import { DomainError } from '#app/domain/shared/errors.ts'
import {
  attendeesByIds,
  lettersToAddress,
  notesOf,
  registrationOf,
  tagsOf,
} from '#db/queries/conference-attendees.ts'
import { countryNames } from '#db/queries/countries.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { attendeeView } from './attendee-view.ts'

/** Letters shown of an attendee. */
const LETTERS = 50

/**
 * All the desk knows of one attendee.
 * @throws DomainError `not-found`, for a registration of another conference too; `permission.denied`
 */
export async function showAttendee(context: Context, { slug, id }: { slug: string; id: string }) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.attendees', { scope: 'conference', scopeId: conference.id })
  const db = context.store.read
  const row = await registrationOf(db, conference.id, id)
  const [found] = row ? await attendeesByIds(db, [id]) : []
  if (!row || !found) throw new DomainError('not-found')
  const country = row.country && (await countryNames(db, [row.country]))[row.country]
  return {
    ...attendeeView(found),
    nameLatin: row.nameLatin,
    country: country || null,
    hasAccount: row.accountId !== null,
    confirmedAt: row.confirmedAt,
    offeredUntil: row.state === 'offered' ? row.offeredUntil : null,
    version: row.version,
    tags: (await tagsOf(db, [id])).get(id) ?? [],
    letters: await lettersToAddress(db, row.email, LETTERS),
    notes: await notesOf(db, id),
  }
}
