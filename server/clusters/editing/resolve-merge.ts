import { partKey } from '#app/domain/clusters/editing/addresses.ts'
import type { EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { mergeRecords, sameRecord, type Side } from '#app/domain/clusters/editing/merge.ts'
import { formValuesOf, recordSchema } from '#app/domain/clusters/editing/parse.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { fieldErrors } from '#app/domain/shared/form.ts'
import { readRecord, unknownTerms } from '#db/queries/cluster-records/index.ts'
import { deleteDraft, draftOf, stateByFingerprint } from '#db/queries/cluster-revisions.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { applyChange } from './apply-change.ts'
import { lockedFields } from './locked-fields.ts'
import { clusterToEdit, fingerprintOf } from './state.ts'

export type ResolveMerge = {
  slug: string
  group: EditGroup
  recordId: string
  /** Fingerprint of what the profile held when the decision was made. */
  live: string
  choices: Readonly<Record<string, Side>>
}

/**
 * Saves a draft that differs from the profile as its writer decided, field by field. A record removed meanwhile
 * comes back with the draft's contents.
 * @throws DomainError `form.stale` when the profile changed again since, `form.invalid` with undecided fields
 */
export async function resolveMerge(context: Context, input: ResolveMerge): Promise<void> {
  const { store, events } = context
  const { group, recordId } = input
  const cluster = await clusterToEdit(store.read, input.slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  const accountId = ownId(context)
  const part = partKey(group, recordId)
  await store.transact(async (tx) => {
    const draft = await draftOf(tx, cluster.id, part, accountId)
    const theirs = await readRecord(tx, cluster.id, group, recordId)
    // A second click finds the draft gone: what it asked for is done.
    if (!draft) return
    if (fingerprintOf(recordId, theirs) !== input.live) throw new DomainError('form.stale')
    const sent = recordSchema(group).safeParse(draft.values)
    if (!sent.success) throw new DomainError('form.invalid', {}, fieldErrors(sent.error))
    const locked = theirs ? await lockedFields(tx, cluster.id, group, recordId) : []
    const kept = Object.fromEntries(locked.map((name) => [name, theirs![name] ?? null]))
    const mine = { ...sent.data, ...kept }
    const base = (await stateByFingerprint(tx, cluster.id, group, draft.base))?.[recordId] ?? null
    const { merged, conflicts } = theirs
      ? mergeRecords(base, theirs, mine, input.choices)
      : { merged: mine, conflicts: [] }
    const open = conflicts.filter((name) => input.choices[name] === undefined)
    const unknown = await unknownTerms(tx, cluster.id, group, merged)
    const wrong = [...open, ...unknown].map((name) => [name, 'choice' as const])
    if (wrong.length > 0) throw new DomainError('form.invalid', {}, Object.fromEntries(wrong))
    const fits = recordSchema(group).safeParse(formValuesOf(group, merged))
    if (!fits.success) throw new DomainError('form.invalid', {}, fieldErrors(fits.error))
    const change = { clusterId: cluster.id, group, recordId, before: theirs, after: merged }
    if (!sameRecord(theirs, merged)) await applyChange(tx, context, { ...change, kind: 'merge' })
    await deleteDraft(tx, cluster.id, part, accountId)
  })
  events.publish({ type: 'content.changed', area: 'clusters' })
}
