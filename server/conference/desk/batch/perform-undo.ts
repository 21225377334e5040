import { DomainError } from '#app/domain/shared/errors.ts'
import { addTag, removeTag } from '#db/queries/conference-attendees.ts'
import {
  batchById,
  batchSubjects,
  updateBatch,
  type Batch,
} from '#db/queries/conference-batches.ts'
import { ask, type Context } from '../../../context.ts'
import { changeKind } from '../../registration/change-kind.ts'
import { restoreRegistration } from '../../registration/restore-registration.ts'

/**
 * Puts back what an act changed, where nobody has changed it since. Safe to repeat.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function performUndo(
  context: Context,
  id: string,
  report: (done: number, total: number) => Promise<void> = async () => {},
): Promise<void> {
  const { store } = context
  const batch = await batchById(store.read, id)
  if (!batch) throw new DomainError('not-found')
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: batch.conferenceId })
  if (batch.state !== 'undoing') return
  const before = new Map(batch.wanted.map((one) => [one.id, one.before]))
  for (const [at, one] of batch.done.entries()) {
    try {
      await putBack(context, batch, one, before.get(one)!)
    } catch (error) {
      // A place that went to somebody else stays theirs.
      if (!(error instanceof DomainError)) throw error
    }
    await report(at + 1, batch.done.length)
  }
  await store.transact((tx) => updateBatch(tx, id, { state: 'undone', undoneAt: context.now() }))
}

async function putBack(
  context: Context,
  { action, target, conferenceId }: Batch,
  registrationId: string,
  before: string,
): Promise<void> {
  const { store } = context
  const [now] = await batchSubjects(store.read, conferenceId, [registrationId], undefined)
  if (!now) return
  if (action === 'tag') await store.transact((tx) => removeTag(tx, registrationId, target!))
  if (action === 'untag') await store.transact((tx) => addTag(tx, registrationId, target!))
  if (action === 'kind' && now.kindId === target)
    await changeKind(context, { conferenceId, registrationId, kindId: before })
  if (action === 'cancel' && now.state === 'cancelled' && before === 'confirmed')
    await restoreRegistration(context, { conferenceId, registrationId })
}
