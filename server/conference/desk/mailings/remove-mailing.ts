import { DomainError } from '#app/domain/shared/errors.ts'
import { deleteMailing, mailingById } from '#db/queries/conference-mailings.ts'
import { ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'

/**
 * Throws a draft away. What was sent stays.
 * @throws DomainError `not-found`, `permission.denied`, `form.stale`
 */
export async function removeMailing(
  context: Context,
  { slug, id }: { slug: string; id: string },
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.mail', { scope: 'conference', scopeId: conference.id })
  await context.store.transact(async (tx) => {
    const known = await mailingById(tx, conference.id, id)
    if (!known) throw new DomainError('not-found')
    if (known.state !== 'draft') throw new DomainError('form.stale')
    await deleteMailing(tx, id)
  })
}
