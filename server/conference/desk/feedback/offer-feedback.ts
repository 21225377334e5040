import { confirmedOfAccount, feedbackFormOf, givenBy } from '#db/queries/conference-feedback.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../../context.ts'

/**
 * Whether the reader is asked about something that is over: whoever signed in as an attendee, and whoever has not signed
 * in, for they may hold a letter's link. Say `context.reads('conference')`: a form opens with the version of the area.
 * @param sessionId null: the whole conference
 * @returns null where nobody asks, or asks somebody else
 */
export async function offerFeedback(
  context: Context,
  { id }: Pick<ConferenceRow, 'id'>,
  sessionId: string | null,
): Promise<'open' | 'given' | null> {
  ask(context, 'conference.give-feedback')
  const { store, actor } = context
  const scope = sessionId === null ? 'conference' : 'session'
  const form = await feedbackFormOf(store.read, id, scope)
  if (!form?.open) return null
  if (actor.kind !== 'account') return 'open'
  const own = await confirmedOfAccount(store.read, id, actor.accountId)
  if (!own) return null
  const given = await givenBy(store.read, [form.id], own.id)
  return given.has(sessionId ?? 'conference') ? 'given' : 'open'
}
