import { reasonAgainst, type BatchReason } from '#app/domain/conference/desk/batch.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  batchById,
  batchSubjects,
  updateBatch,
  type Batch,
} from '#db/queries/conference-batches.ts'
import { ask, type Context } from '../../../context.ts'
import { actOnOne } from './act-on-one.ts'

/** How many are done before it is written down how far the act is: at least these, at most a hundred times in all. */
const STEP = 25

/**
 * Does what is left of an act, in the name of whoever acts. What was done before is not done again; each attendee is
 * one transaction, so that one who cannot be changed keeps nobody else back.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function performBatch(
  context: Context,
  id: string,
  report: (done: number, total: number) => Promise<void> = async () => {},
): Promise<{ done: number; refused: number }> {
  const { store } = context
  const batch = await batchById(store.read, id)
  if (!batch) throw new DomainError('not-found')
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: batch.conferenceId })
  const done = [...batch.done]
  const refused = [...batch.refused]
  if (batch.state !== 'running') return { done: done.length, refused: refused.length }
  const settled = new Set([...done, ...refused.map((one) => one.id)])
  const left = batch.wanted.filter((one) => !settled.has(one.id)).map((one) => one.id)
  const step = Math.max(STEP, Math.ceil(left.length / 100))
  for (let from = 0; from < left.length; from += step) {
    const ids = left.slice(from, from + step)
    for (const one of ids) {
      const reason = await attempt(context, batch, one)
      if (reason === null) done.push(one)
      else refused.push({ id: one, reason })
    }
    await store.transact((tx) => updateBatch(tx, id, { done, refused }))
    await report(done.length + refused.length, batch.wanted.length)
  }
  await store.transact((tx) => updateBatch(tx, id, { state: 'done', finishedAt: context.now() }))
  return { done: done.length, refused: refused.length }
}

async function attempt(context: Context, batch: Batch, id: string): Promise<BatchReason | null> {
  const { action, target, conferenceId } = batch
  const tagId = action === 'tag' || action === 'untag' ? (target ?? undefined) : undefined
  const [subject] = await batchSubjects(context.store.read, conferenceId, [id], tagId)
  if (!subject) return 'not-found'
  const reason = reasonAgainst(action, target, subject)
  if (reason !== null) return reason
  try {
    await actOnOne(context, { action, target, conferenceId, registrationId: id })
    return null
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return error.code === 'registration.full'
      ? 'kind.full'
      : error.code === 'registration.over'
        ? 'state.impossible'
        : 'failed'
  }
}
