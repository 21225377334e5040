import { DomainError } from '#app/domain/shared/errors.ts'
import { registrationOf, removeTag } from '#db/queries/conference-attendees.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * Takes a tag off an attendee.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function untagAttendee(
  context: Context,
  { slug, id, tagId }: { slug: string; id: string; tagId: string },
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: conference.id })
  await context.store.transact(async (tx) => {
    if (!(await registrationOf(tx, conference.id, id))) throw new DomainError('not-found')
    await removeTag(tx, id, tagId)
  })
}
