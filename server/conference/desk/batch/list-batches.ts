import { batchesOf } from '#db/queries/conference-batches.ts'
import { ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'

/** The most acts shown. */
const LIMIT = 100

/**
 * What was done to many attendees of a conference, the latest first.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function listBatches(context: Context, slug: string) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: conference.id })
  const rows = await batchesOf(context.store.read, conference.id, LIMIT)
  return rows.map(({ batch, by }) => ({
    id: batch.id,
    action: batch.action,
    state: batch.state,
    done: batch.done.length,
    startedAt: batch.startedAt,
    by,
  }))
}
