import { batchById } from '#db/queries/conference-batches.ts'
import { actorOfAccount } from '../../../accounts/actor-of-account.ts'
import { jobKind } from '../../../jobs/kind.ts'
import { performBatch } from './perform-batch.ts'
import { performUndo } from './perform-undo.ts'

/** An act on many, or its undoing, in the name of who began it: with the rights they have now. */
export const batchJob = jobKind<{ batchId: string }>({
  async run(context, { batchId }, report) {
    const batch = await batchById(context.store.read, batchId)
    if (!batch) return {}
    const own = { ...context, actor: await actorOfAccount(context.store, batch.startedBy) }
    if (batch.state === 'undoing') await performUndo(own, batchId, report)
    else await performBatch(own, batchId, report)
    return {}
  },
})
