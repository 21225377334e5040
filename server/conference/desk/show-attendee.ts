import { DomainError } from '#app/domain/shared/errors.ts'
import {
  attendeesByIds,
  historyOf,
  lettersToAddress,
  notesOf,
  registrationOf,
  tagsOf,
} from '#db/queries/conference-attendees.ts'
import { seatsOfRegistration } from '#db/queries/conference-agenda.ts'
import { countryNames } from '#db/queries/countries.ts'
import { readFields, readKinds } from '#db/queries/registration-setup.ts'
import { langs, type Bilingual } from '#app/domain/shared/lang.ts'
import { can } from '#app/domain/accounts/permissions.ts'
import { ask, type Context } from '../../context.ts'
import { presenceOf } from '../check-in/presence-of.ts'
import { findConference } from '../find-conference.ts'
import { releaseInForce } from '../release-in-force.ts'
import { answerWords } from './answer-words.ts'
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
    cameAt: (await presenceOf(context, conference.id, [id])).get(id)?.at ?? null,
    confirmedAt: row.confirmedAt,
    offeredUntil: row.state === 'offered' ? row.offeredUntil : null,
    kindId: row.kindId,
    version: row.version,
    seats: await seatsShown(context, conference.id, id),
    tags: (await tagsOf(db, [id])).get(id) ?? [],
    history: await historyOf(db, id),
    answers: await answersOf(context, conference.id, row.answers),
    letters: await lettersToAddress(db, row.email, LETTERS),
    /** The outbox is the whole portal's: an organiser of this conference alone sees only what was written. */
    mayOpenLetters: can(context.actor, 'mail.outbox'),
    notes: await notesOf(db, id),
    kinds: (await readKinds(db, conference.id)).map((kind) => ({
      id: kind.id,
      name: { ru: kind.nameRu, en: kind.nameEn },
    })),
  }
}

/** The sessions an attendee has a seat in or waits for, by time. */
async function seatsShown({ store }: Context, conferenceId: string, id: string) {
  const seats = await seatsOfRegistration(store.read, id)
  const sessions =
    seats.length > 0 ? (await releaseInForce(store.read, conferenceId))?.body.sessions : []
  return (sessions ?? [])
    .flatMap(({ id: sessionId, code, title, start }) => {
      const seat = seats.find((one) => one.sessionId === sessionId)
      return seat ? [{ code, title, start, state: seat.state }] : []
    })
    .toSorted((a, b) => a.start.localeCompare(b.start, 'en'))
}

/** The answers to the form's own questions, in words. */
async function answersOf(
  { store }: Context,
  conferenceId: string,
  answers: Record<string, unknown>,
): Promise<{ id: string; question: Bilingual; answer: Bilingual }[]> {
  const fields = await readFields(store.read, conferenceId)
  return fields.flatMap((field) => {
    const { id, labelRu, labelEn } = field
    const [ru, en] = langs.map((lang) => answerWords(field, answers[id], lang))
    if (ru === null || en === null) return []
    return [
      { id, question: { ru: labelRu, en: labelEn }, answer: { ru: String(ru), en: String(en) } },
    ]
  })
}
