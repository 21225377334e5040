import type { Known } from '#app/domain/clusters/participants-import/plan.ts'
import type { RecordValue } from '#app/domain/clusters/editing/value.ts'
import { editing } from '#app/i18n/editing.ts'
import { insertRevisions, noteChange, type Revision } from '#db/queries/cluster-revisions.ts'
import type { Tx } from '#db/store.ts'
import { accountOf, type Context } from '../../context.ts'
import { fingerprintOf, stateOf } from '../editing/state.ts'

/**
 * A participant before and after an import. Before is null for an organisation the portal did not know, and
 * without a membership for one that took part elsewhere only.
 */
export type Imported = { before: Known | null; after: Known }

/** Newcomers listed one by one; a longer list is told by the import itself and its file. */
const MOST_ADDED = 500

/**
 * Puts what an import changed into the cluster's history, record by record as if each had been typed, and once into
 * the feed of changes. Every change of a participant is there; of more than 500 newcomers none is.
 */
export async function keepHistory(
  tx: Tx,
  context: Pick<Context, 'actor' | 'now' | 'newId'>,
  clusterId: string,
  imported: readonly Imported[],
): Promise<void> {
  if (imported.length === 0) return
  const { newId, now } = context
  const at = now()
  const editedBy = accountOf(context)
  const added = imported.filter(({ before }) => !before?.membership)
  const kept =
    added.length > MOST_ADDED ? imported.filter(({ before }) => before?.membership) : imported
  await insertRevisions(
    tx,
    kept.map(({ before, after }): Revision => {
      const recordId = after.organisationId
      const [old, now] = [before?.membership ? valueOf(before) : null, valueOf(after)]
      return {
        id: newId(),
        clusterId,
        fieldGroup: 'participants',
        recordId,
        kind: 'edit',
        value: stateOf(recordId, now),
        fingerprint: fingerprintOf(recordId, now),
        previous: stateOf(recordId, old),
        previousFingerprint: fingerprintOf(recordId, old),
        restoredId: null,
        editedBy,
        at,
      }
    }),
  )
  const dayStart = new Date(at)
  dayStart.setUTCHours(0, 0, 0, 0)
  const summary = (lang: 'ru' | 'en') =>
    editing[lang].changed(editing[lang].groups.participants.title)
  const note = { id: newId(), clusterId, kind: 'updated' as const, at }
  await noteChange(tx, { ...note, summaryRu: summary('ru'), summaryEn: summary('en') }, dayStart)
}

/** A participant as its form shows it (app/domain/clusters/editing/groups.ts). */
function valueOf({ membership, ...one }: Known): RecordValue {
  return {
    nameRu: one.nameRu,
    nameEn: one.nameEn,
    type: one.type,
    country: one.country,
    regionId: one.regionId,
    industrialRole: membership?.industrialRole ?? null,
    sinceYear: membership?.sinceYear ?? null,
  }
}
