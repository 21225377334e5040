import type { EditGroup } from '#app/domain/clusters/editing/groups.ts'
import type { RecordValue } from '#app/domain/clusters/editing/value.ts'
import { editing } from '#app/i18n/editing.ts'
import { adapters, readRecord } from '#db/queries/cluster-records/index.ts'
import {
  insertRevision,
  noteChange,
  writesDemo,
  type Revision,
} from '#db/queries/cluster-revisions.ts'
import type { Tx } from '#db/store.ts'
import { accountOf, type Context } from '../../context.ts'
import { clusterChanged } from '../cluster-changed.ts'
import { fingerprintOf, stateOf } from './state.ts'

type Change = {
  clusterId: string
  group: EditGroup
  recordId: string
  before: RecordValue | null
  /** null: the record goes. */
  after: RecordValue | null
  kind: Revision['kind']
  restoredId?: string
}

/**
 * Writes a record and everything that follows from it: its place in history, the feed of changes, completeness,
 * search, category. Call it once in the transaction; after the commit publish `content.changed`.
 */
export async function applyChange(
  tx: Tx,
  context: Pick<Context, 'actor' | 'now' | 'newId'>,
  { clusterId, group, recordId, before, after, kind, restoredId }: Change,
): Promise<void> {
  const { now, newId } = context
  const editedBy = accountOf(context)
  const at = now()
  const isDemo = await writesDemo(tx, editedBy)
  await adapters[group].write(tx, { clusterId, recordId, isDemo }, after)
  // As it is kept, which is not always as it was sent: an organisation known already keeps its own name.
  const kept = after && (await readRecord(tx, clusterId, group, recordId))
  await insertRevision(tx, {
    id: newId(),
    clusterId,
    fieldGroup: group,
    recordId,
    kind,
    value: stateOf(recordId, kept),
    fingerprint: fingerprintOf(recordId, kept),
    previous: stateOf(recordId, before),
    previousFingerprint: fingerprintOf(recordId, before),
    restoredId: restoredId ?? null,
    editedBy,
    at,
  })
  const dayStart = new Date(at)
  dayStart.setUTCHours(0, 0, 0, 0)
  const summary = (lang: 'ru' | 'en') => editing[lang].changed(editing[lang].groups[group].title)
  await noteChange(
    tx,
    {
      id: newId(),
      clusterId,
      kind: 'updated',
      summaryRu: summary('ru'),
      summaryEn: summary('en'),
      at,
    },
    dayStart,
  )
  await clusterChanged(tx, context, [clusterId])
}
