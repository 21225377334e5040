import {
  thresholdChanges,
  type ReadinessThresholds,
} from '#app/domain/clusters/ladder/readiness.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { insertThresholds, readReadinessThresholds } from '#db/queries/readiness-thresholds.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { audit } from '../../accounts/audit.ts'
import { accountOf, ask, type Context } from '../../context.ts'

/**
 * Sets what clusters are held against in the check of decree 779; what was in force before stays to be read, with the
 * ground of each change. The same thresholds again change nothing.
 * @throws DomainError `form.stale` when somebody else set them since the form was opened
 */
export async function setReadinessThresholds(
  context: Context,
  {
    thresholds,
    ground,
    version,
  }: { thresholds: ReadinessThresholds; ground: Bilingual; version: number },
): Promise<void> {
  ask(context, 'clusters.set-thresholds')
  const { store, events, now } = context
  const changed = await store.transact(async (tx) => {
    const before = await readReadinessThresholds(tx)
    const changes = thresholdChanges(before.thresholds, thresholds)
    if (changes.length === 0) return false
    if (before.version !== version) throw new DomainError('form.stale')
    await insertThresholds(tx, {
      version: version + 1,
      thresholds,
      groundRu: ground.ru,
      groundEn: ground.en,
      setBy: accountOf(context),
      setAt: now(),
    })
    await audit(tx, context, {
      action: 'thresholds.changed',
      subjectKind: 'setting',
      subjectId: 'readiness.thresholds',
      detail: Object.fromEntries(changes.map(({ id, from, to }) => [id, `${from} → ${to}`])),
    })
    await raiseVersion(tx, 'clusters')
    return true
  })
  if (changed) events.publish({ type: 'content.changed', area: 'clusters' })
}
