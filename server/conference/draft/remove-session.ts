import { DomainError } from '#app/domain/shared/errors.ts'
import { deleteSession } from '#db/queries/conference-editing.ts'
import { ask, type Context } from '../../context.ts'
import { changeable, ownConference } from '../own-conference.ts'
import { releasedIds } from './released-ids.ts'

/**
 * Removes a session the public never saw. Twice is once.
 * @throws DomainError `session.released` for one that was ever in a release: it can only be cancelled
 */
export async function removeSession(
  context: Context,
  slug: string,
  sessionId: string,
): Promise<void> {
  const { id } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  await context.store.transact(async (tx) => {
    await changeable(tx, id)
    if ((await releasedIds(tx, id)).sessions.has(sessionId))
      throw new DomainError('session.released')
    await deleteSession(tx, id, sessionId)
  })
}
