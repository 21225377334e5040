import { DomainError } from '#app/domain/shared/errors.ts'
import { insertNote, registrationOf } from '#db/queries/conference-attendees.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * Writes down what organisers should know of an attendee, who does not see it.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function addNote(
  context: Context,
  { slug, id, text }: { slug: string; id: string; text: string },
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: conference.id })
  const { now, newId } = context
  await context.store.transact(async (tx) => {
    if (!(await registrationOf(tx, conference.id, id))) throw new DomainError('not-found')
    await insertNote(tx, {
      id: newId(),
      registrationId: id,
      text,
      writtenBy: accountOf(context),
      writtenAt: now(),
    })
  })
}
