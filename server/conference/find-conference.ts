import { can } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { conferenceBySlug, type ConferenceRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../context.ts'

/**
 * The conference of an address. A draft is there only for those who prepare it.
 * @throws DomainError `not-found`
 */
export async function findConference(context: Context, slug: string): Promise<ConferenceRow> {
  ask(context, 'conference.show')
  const found = await conferenceBySlug(context.store.read, slug)
  if (
    !found ||
    (found.state === 'draft' &&
      !can(context.actor, 'conference.show-draft', { scope: 'conference', scopeId: found.id }))
  )
    throw new DomainError('not-found')
  return found
}
