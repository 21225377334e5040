import { DomainError } from '#app/domain/shared/errors.ts'
import { addTag, registrationOf, tagNamed } from '#db/queries/conference-attendees.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * Puts a tag on an attendee; a new name makes a new tag of this conference.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function tagAttendee(
  context: Context,
  { slug, id, tag }: { slug: string; id: string; tag: string },
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: conference.id })
  await context.store.transact(async (tx) => {
    if (!(await registrationOf(tx, conference.id, id))) throw new DomainError('not-found')
    await addTag(tx, id, await tagNamed(tx, conference.id, tag, context.newId))
  })
}
