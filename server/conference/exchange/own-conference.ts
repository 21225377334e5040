import type { Action } from '#app/domain/accounts/permissions.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { conferenceBySlug, type ConferenceRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'

/**
 * A conference for who may do something with it, drafts included.
 * @throws DomainError `sign-in.required`, `permission.denied`, `not-found`
 */
export async function ownConference(
  context: Context,
  action: Action,
  slug: string,
): Promise<ConferenceRow> {
  const found = await conferenceBySlug(context.store.read, slug)
  ask(context, action, found && { scope: 'conference', scopeId: found.id })
  if (!found) throw new DomainError('not-found')
  return found
}
