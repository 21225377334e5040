import { NEW, partKey } from '#app/domain/clusters/editing/addresses.ts'
import type { EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { mergeRecords, sameRecord } from '#app/domain/clusters/editing/merge.ts'
import { formValuesOf, recordSchema } from '#app/domain/clusters/editing/parse.ts'
import type { RecordValue } from '#app/domain/clusters/editing/value.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { fieldErrors } from '#app/domain/shared/form.ts'
import { readRecord, unknownTerms } from '#db/queries/cluster-records/index.ts'
import { organisationNamed } from '#db/queries/cluster-records/members.ts'
import { deleteDraft, stateByFingerprint, writeDraft } from '#db/queries/cluster-revisions.ts'
import type { Tx } from '#db/store.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { applyChange } from './apply-change.ts'
import { lockedFields } from './locked-fields.ts'
import { clusterToEdit, fingerprintOf } from './state.ts'

export type SaveRecord = {
  slug: string
  group: EditGroup
  /** `new` for a record that is not there yet. */
  recordId: string
  /** The id a new record gets: named by the form, so that a doubled click makes one record. */
  newRecordId: string
  /** Fingerprint of the state the form was opened on. */
  base: string
  /** What the form says; fields locked to the cluster keep what they hold, whatever it says. */
  record: RecordValue
}

/** `conflict`: nothing was written; what was sent waits as a draft for its writer to compare. */
export type Saved = { state: 'saved' | 'merged' | 'unchanged' | 'conflict'; recordId: string }

/**
 * Saves one record of a profile. What others changed meanwhile in other fields is kept; a field both changed
 * differently is not written over but handed to the writer to decide.
 * @throws DomainError `not-found`, `form.invalid` with the fields at fault
 */
export async function saveRecord(context: Context, input: SaveRecord): Promise<Saved> {
  const { store, events, now } = context
  const cluster = await clusterToEdit(store.read, input.slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  const accountId = accountOf(context) ?? ''
  const { group, base } = input
  const part = partKey(group, input.recordId)
  const saved = await store.transact(async (tx): Promise<Saved> => {
    const adding = input.recordId === NEW
    const recordId = adding ? await idOfNew(tx, input) : input.recordId
    const live = await readRecord(tx, cluster.id, group, recordId)
    const locked = live && !adding ? await lockedFields(tx, cluster.id, group, recordId) : []
    const kept = Object.fromEntries(locked.map((name) => [name, live![name] ?? null]))
    const mine: RecordValue = { ...input.record, ...kept }
    const unknown = await unknownTerms(tx, cluster.id, group, mine)
    if (unknown.length > 0) throw invalid(unknown, 'choice')
    if (sameRecord(live, mine)) {
      await deleteDraft(tx, cluster.id, part, accountId)
      return { state: 'unchanged', recordId }
    }
    if (adding && live) throw invalid([group === 'indicators' ? 'year' : 'nameRu'], 'taken')
    const known = fingerprintOf(recordId, live) === base ? { [recordId]: live! } : undefined
    const began = known ?? (await stateByFingerprint(tx, cluster.id, group, base))
    const merge =
      live && !adding
        ? mergeRecords(began?.[recordId] ?? null, live, untouched(input, began, mine))
        : null
    if ((!live && !adding) || (merge && merge.conflicts.length > 0)) {
      const values = formValuesOf(group, mine)
      await writeDraft(tx, {
        clusterId: cluster.id,
        fieldGroup: part,
        accountId,
        values,
        base,
        updatedAt: now(),
      })
      return { state: 'conflict', recordId }
    }
    const after = merge?.merged ?? mine
    const fits = recordSchema(group).safeParse(formValuesOf(group, after))
    if (!fits.success) throw new DomainError('form.invalid', {}, fieldErrors(fits.error))
    const kind = merge && merge.taken.length > 0 ? 'merge' : 'edit'
    if (!sameRecord(live, after))
      await applyChange(tx, context, {
        clusterId: cluster.id,
        group,
        recordId,
        before: live,
        after,
        kind,
      })
    await deleteDraft(tx, cluster.id, part, accountId)
    return { state: kind === 'merge' ? 'merged' : 'saved', recordId }
  })
  if (saved.state === 'saved' || saved.state === 'merged')
    events.publish({ type: 'content.changed', area: 'clusters' })
  return saved
}

/** A year's figures are kept under the year, a member under its organisation, known or new. */
async function idOfNew(tx: Tx, { group, record, newRecordId }: SaveRecord): Promise<string> {
  if (group === 'indicators') return String(record.year)
  if (group !== 'participants') return newRecordId
  return (await organisationNamed(tx, String(record.nameRu)))?.id ?? newRecordId
}

/**
 * What a form gives back of a field nobody touched may be spelled otherwise than it is kept: a text of before the
 * portal's own rules. Such a field is as it was, not changed.
 */
function untouched(
  { group, recordId }: SaveRecord,
  began: Readonly<Record<string, RecordValue>> | undefined,
  mine: RecordValue,
): RecordValue {
  const base = began?.[recordId]
  if (!base) return mine
  const shown = recordSchema(group).safeParse(formValuesOf(group, base))
  if (!shown.success) return mine
  const same = Object.keys(mine).filter(
    (name) => JSON.stringify(mine[name]) === JSON.stringify(shown.data[name]),
  )
  return { ...mine, ...Object.fromEntries(same.map((name) => [name, base[name] ?? null])) }
}

const invalid = (fields: string[], problem: 'choice' | 'taken') =>
  new DomainError('form.invalid', {}, Object.fromEntries(fields.map((name) => [name, problem])))
