import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { calledOtherwise, settleByRows, settleCredentials } from '#db/queries/cluster-badges.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'

/** A cluster whose category or curation was found anew. */
export type CategoryChange = {
  clusterId: string
  from: Category | null
  to: Category | null
  /** When the first of the facts the category rests on runs out; absent or null: none does. */
  validUntil?: Date | null
}

/**
 * Turns the badge of a cluster with its category: the old credential is revoked and a new one issued in
 * the transaction of the change itself. Call it after the cluster's row was written (`curated` is read from it),
 * also when only `curated` changed; called again with the same, it changes nothing.
 * Part of another verb, which has asked for its permission and publishes `content.changed` after the commit.
 */
export async function categoryChanged(
  tx: Tx,
  context: Pick<Context, 'now' | 'newId'>,
  change: CategoryChange,
): Promise<void> {
  await categoriesChanged(tx, context, [change])
}

/** The same for many clusters at once: the number of statements does not depend on how many. */
export async function categoriesChanged(
  tx: Tx,
  context: Pick<Context, 'now' | 'newId'>,
  changes: readonly CategoryChange[],
): Promise<void> {
  const { issued, revoked } = await settleCredentials(tx, context, changes)
  if (issued + revoked > 0) await raiseVersion(tx, 'clusters')
}

/**
 * Issues the credentials of clusters anew that were renamed since: a credential names its cluster. Part of another verb,
 * like `categoryChanged`, and after it.
 */
export async function namesChanged(
  tx: Tx,
  context: Pick<Context, 'now' | 'newId'>,
  ids: readonly string[],
): Promise<void> {
  const renamed = await calledOtherwise(tx, ids)
  if (renamed.length === 0) return
  await settleByRows(tx, context, renamed)
  await raiseVersion(tx, 'clusters')
}
