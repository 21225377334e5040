import { deleteFiles } from '#db/queries/files.ts'
import { openImportFiles } from '#db/queries/participants-import.ts'
import { ask, type Context } from '../../context.ts'
import { importingCluster } from './importing-cluster.ts'

/**
 * Throws away a table that was not applied, with its file. One that is gone already is no failure.
 * @throws DomainError `not-found` where there is no such cluster
 */
export async function discardImport(
  context: Context,
  { slug, id }: { slug: string; id: string },
): Promise<void> {
  const cluster = await importingCluster(context, slug)
  ask(context, 'clusters.import-participants', { scope: 'cluster', scopeId: cluster.id })
  await context.store.transact(async (tx) =>
    deleteFiles(tx, await openImportFiles(tx, cluster.id, { id })),
  )
}
