import type { EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { readRecord } from '#db/queries/cluster-records/index.ts'
import { ask, type Context } from '../../context.ts'
import { applyChange } from './apply-change.ts'
import { clusterToEdit, fingerprintOf } from './state.ts'

/**
 * Takes a record out of a profile; history keeps it and can bring it back. A second click does nothing.
 * @param base fingerprint of the record as it was shown
 * @throws DomainError `form.stale` when it was changed meanwhile, `not-found`
 */
export async function removeRecord(
  context: Context,
  input: { slug: string; group: EditGroup; recordId: string; base: string },
): Promise<void> {
  const { store, events } = context
  const cluster = await clusterToEdit(store.read, input.slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  const { group, recordId } = input
  const removed = await store.transact(async (tx) => {
    const before = await readRecord(tx, cluster.id, group, recordId)
    if (!before) return false
    if (fingerprintOf(recordId, before) !== input.base) throw new DomainError('form.stale')
    const change = { clusterId: cluster.id, group, recordId, before, after: null }
    await applyChange(tx, context, { ...change, kind: 'edit' })
    return true
  })
  if (removed) events.publish({ type: 'content.changed', area: 'clusters' })
}
