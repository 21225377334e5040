import { AT_ONCE, isUndoable } from '#app/domain/conference/desk/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { batchById, updateBatch } from '#db/queries/conference-batches.ts'
import { ask, type Context } from '../../../context.ts'
import { startJob } from '../../../jobs/start-job.ts'
import { findConference } from '../../find-conference.ts'
import { performUndo } from './perform-undo.ts'

/**
 * Takes an act on many back: at once for a few, in the background for more. Twice is once.
 * @throws DomainError `not-found`, `permission.denied`; `form.stale` for an act that cannot be taken back
 */
export async function undoBatch(
  context: Context,
  { slug, id }: { slug: string; id: string },
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: conference.id })
  const small = await context.store.transact(async (tx) => {
    const batch = await batchById(tx, id, conference.id)
    if (!batch) throw new DomainError('not-found')
    if (batch.state === 'undoing' || batch.state === 'undone') return false
    if (batch.state !== 'done' || !isUndoable(batch.action)) throw new DomainError('form.stale')
    await updateBatch(tx, id, { state: 'undoing' })
    if (batch.done.length <= AT_ONCE) return true
    await startJob(tx, context, 'conference.batch', { batchId: id })
    return false
  })
  if (small) await performUndo(context, id)
}
