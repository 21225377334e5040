import { partKey } from '#app/domain/clusters/editing/addresses.ts'
import type { EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { deleteDraft } from '#db/queries/cluster-revisions.ts'
import { ask, type Context } from '../../context.ts'
import { clusterToEdit } from './state.ts'

/** Throws one's own draft away. */
export async function discardDraft(
  context: Context,
  input: { slug: string; group: EditGroup; recordId: string },
): Promise<void> {
  const { store, actor } = context
  const cluster = await clusterToEdit(store.read, input.slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  if (actor.kind !== 'account') return
  const part = partKey(input.group, input.recordId)
  await store.transact((tx) => deleteDraft(tx, cluster.id, part, actor.accountId))
}
