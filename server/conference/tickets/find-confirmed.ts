import { DomainError } from '#app/domain/shared/errors.ts'
import { ask, type Context } from '../../context.ts'
import { findHolder, type Holder } from './find-holder.ts'

/**
 * Who holds the link of a ticket, for what only a confirmed registration has.
 * @throws DomainError `not-found` for any other
 */
export async function findConfirmed(
  context: Context,
  slug: string,
  token: string,
): Promise<Holder> {
  ask(context, 'conference.show-ticket')
  const holder = await findHolder(context, slug, token)
  if (holder.registration.state !== 'confirmed') throw new DomainError('not-found')
  return holder
}
