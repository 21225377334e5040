import type { Thresholds } from '#app/domain/clusters/completeness.ts'
import { readThresholds, writeThresholds } from '#db/queries/level-thresholds.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { audit } from '../accounts/audit.ts'
import { ask, type Context } from '../context.ts'

/**
 * Sets from which completeness on a cluster has a level, and gives every cluster its level anew. The same
 * thresholds again change nothing.
 * @param thresholds percent; each level's above the one before
 */
export async function setThresholds(context: Context, thresholds: Thresholds): Promise<void> {
  ask(context, 'clusters.set-thresholds')
  const { store, events, now } = context
  const changed = await store.transact(async (tx) => {
    const before = await readThresholds(tx)
    const { medium, high } = thresholds
    if (before.medium === medium && before.high === high) return false
    await writeThresholds(tx, thresholds, now())
    await audit(tx, context, {
      action: 'thresholds.changed',
      subjectKind: 'setting',
      subjectId: 'levels.thresholds',
      detail: { mediumBefore: before.medium, highBefore: before.high, medium, high },
    })
    await raiseVersion(tx, 'clusters')
    return true
  })
  if (changed) events.publish({ type: 'content.changed', area: 'clusters' })
}
