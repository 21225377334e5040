import { NEW, partKey } from '#app/domain/clusters/editing/addresses.ts'
import {
  fieldsOf,
  type EditField,
  type EditGroup,
  type Vocabulary,
} from '#app/domain/clusters/editing/groups.ts'
import { formValuesOf } from '#app/domain/clusters/editing/parse.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { FormValues } from '#app/domain/shared/form.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { readRecord, termsOf, type Term } from '#db/queries/cluster-records/index.ts'
import { membershipStates } from '#db/queries/cluster-memberships.ts'
import { draftOf, lastRevision } from '#db/queries/cluster-revisions.ts'
import { ask, type Context } from '../../context.ts'
import { lockedFields } from './locked-fields.ts'
import { clusterToEdit, fingerprintOf } from './state.ts'

export type OpenRecord = {
  cluster: { slug: string; name: Bilingual }
  /** As the form shows it: the record, or the draft of it. */
  values: FormValues
  /** Fingerprint of the state the form begins from. */
  base: string
  /** The id a record that is not there yet will get. */
  newRecordId: string
  locked: EditField[]
  terms: Partial<Record<Vocabulary, Term[]>>
  /** Shown instead of what is kept: typed earlier and not saved; `behind` when others changed it since. */
  draft: { updatedAt: Date; behind: boolean } | null
  last: { editor: string | null; at: Date } | null
  /** Of a participant: whether the organisation said itself that it is one, or was asked to. */
  membership: 'confirmed' | 'invited' | 'listed' | null
}

/**
 * One record of a profile, to be edited.
 * @param recordId `new` for one that is not there yet
 * @throws DomainError `not-found`
 */
export async function openRecord(
  context: Context,
  { slug, group, recordId }: { slug: string; group: EditGroup; recordId: string },
): Promise<OpenRecord> {
  const { store, actor, newId } = context
  const db = store.read
  const cluster = await clusterToEdit(db, slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  const live = recordId === NEW ? null : await readRecord(db, cluster.id, group, recordId)
  if (!live && recordId !== NEW) throw new DomainError('not-found')
  const part = partKey(group, recordId)
  const draft =
    actor.kind === 'account' ? await draftOf(db, cluster.id, part, actor.accountId) : undefined
  const now = fingerprintOf(recordId, live)
  const last = await lastRevision(db, cluster.id, group, recordId)
  return {
    cluster: { slug: cluster.slug, name: { ru: cluster.nameRu, en: cluster.nameEn } },
    values: draft?.values ?? (live ? formValuesOf(group, live) : {}),
    base: draft?.base ?? now,
    newRecordId: newId(),
    locked: await lockedFields(db, cluster.id, group, recordId),
    terms: await termsOfGroup(context, cluster.id, group),
    draft: draft ? { updatedAt: draft.updatedAt, behind: draft.base !== now } : null,
    last: last ? { editor: last.editor, at: last.at } : null,
    membership:
      group === 'participants' && live
        ? ((await membershipStates(db, cluster.id, context.now())).get(recordId) ?? 'listed')
        : null,
  }
}

async function termsOfGroup(
  { store }: Pick<Context, 'store'>,
  clusterId: string,
  group: EditGroup,
) {
  const terms: OpenRecord['terms'] = {}
  for (const [, field] of fieldsOf(group))
    if (field.kind === 'term' || field.kind === 'terms')
      terms[field.of] ??= await termsOf(store.read, clusterId, field.of)
  return terms
}
