import { isEditGroup } from '#app/domain/clusters/editing/groups.ts'
import { sameRecord } from '#app/domain/clusters/editing/merge.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { readRecord, unknownTerms } from '#db/queries/cluster-records/index.ts'
import { revisionById } from '#db/queries/cluster-revisions.ts'
import { ask, type Context } from '../../context.ts'
import { applyChange } from './apply-change.ts'
import { clusterToEdit } from './state.ts'

/**
 * Brings back how a record was before a change, or as that change left it. What is there now stays in history.
 * @param side the state to bring back
 * @returns false when the record says that already
 * @throws DomainError `not-found` for a revision of another cluster
 */
export async function restoreRevision(
  context: Context,
  { slug, revisionId, side }: { slug: string; revisionId: string; side: 'before' | 'after' },
): Promise<boolean> {
  const { store, events } = context
  const cluster = await clusterToEdit(store.read, slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  const restored = await store.transact(async (tx) => {
    const revision = await revisionById(tx, revisionId)
    if (revision?.clusterId !== cluster.id || !isEditGroup(revision.fieldGroup))
      throw new DomainError('not-found')
    const { fieldGroup: group, recordId } = revision
    const wanted = (side === 'after' ? revision.value : revision.previous)?.[recordId] ?? null
    const live = await readRecord(tx, cluster.id, group, recordId)
    if (sameRecord(live, wanted)) return false
    const unknown = wanted ? await unknownTerms(tx, cluster.id, group, wanted) : []
    // A member that left since cannot come back with a project; all else does.
    const after =
      wanted && unknown.length > 0
        ? { ...wanted, ...Object.fromEntries(unknown.map((name) => [name, live?.[name] ?? []])) }
        : wanted
    const change = { clusterId: cluster.id, group, recordId, before: live, after }
    await applyChange(tx, context, { ...change, kind: 'restore', restoredId: revisionId })
    return true
  })
  if (restored) events.publish({ type: 'content.changed', area: 'clusters' })
  return restored
}
