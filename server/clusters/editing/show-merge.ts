import { partKey } from '#app/domain/clusters/editing/addresses.ts'
import {
  inFormOrder,
  type EditGroup,
  type Vocabulary,
} from '#app/domain/clusters/editing/groups.ts'
import { changesOf, mergeRecords } from '#app/domain/clusters/editing/merge.ts'
import { recordSchema } from '#app/domain/clusters/editing/parse.ts'
import type { FieldValue } from '#app/domain/clusters/editing/value.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { readRecord, type Term } from '#db/queries/cluster-records/index.ts'
import { draftOf, lastRevision, stateByFingerprint } from '#db/queries/cluster-revisions.ts'
import { accountOf, ask, type Context } from '../../context.ts'
import { namedTerms } from './named-terms.ts'
import { clusterToEdit, fingerprintOf } from './state.ts'

export type ComparedField = {
  field: string
  /** Who changed it: both differently, the others alone, or only who asks. */
  who: 'both' | 'theirs' | 'mine'
  before: FieldValue
  theirs: FieldValue
  mine: FieldValue
}

export type ShownMerge = {
  cluster: { slug: string; name: Bilingual }
  /** `nothing`: no draft that differs; `gone`: the record was removed meanwhile. */
  state: 'nothing' | 'gone' | 'differs'
  fields: ComparedField[]
  /** Fingerprint of what the profile holds now, which the decision is about. */
  live: string
  /** The state from before both changed it is known. */
  baseKnown: boolean
  last: { editor: string | null; at: Date } | null
  terms: Partial<Record<Vocabulary, Term[]>>
}

/** What somebody's draft and the profile say differently of one record. @throws DomainError `not-found` */
export async function showMerge(
  context: Context,
  { slug, group, recordId }: { slug: string; group: EditGroup; recordId: string },
): Promise<ShownMerge> {
  const { store } = context
  const db = store.read
  const cluster = await clusterToEdit(db, slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  const accountId = accountOf(context) ?? ''
  const draft = await draftOf(db, cluster.id, partKey(group, recordId), accountId)
  const theirs = await readRecord(db, cluster.id, group, recordId)
  const last = await lastRevision(db, cluster.id, group, recordId)
  const shown = {
    cluster: { slug: cluster.slug, name: { ru: cluster.nameRu, en: cluster.nameEn } },
    live: fingerprintOf(recordId, theirs),
    last: last ? { editor: last.editor, at: last.at } : null,
    baseKnown: false,
    terms: {},
    fields: [],
  }
  const mine = draft && recordSchema(group).safeParse(draft.values).data
  if (!mine) return { ...shown, state: 'nothing' }
  if (!theirs) return { ...shown, state: 'gone' }
  const base =
    (await stateByFingerprint(db, cluster.id, group, draft.base))?.[recordId] ??
    (draft.base === shown.live ? theirs : null)
  const { conflicts, taken } = mergeRecords(base, theirs, mine)
  const differing = inFormOrder(group, changesOf(theirs, mine))
  const fields = differing.map(({ field, before, after }): ComparedField => ({
    field,
    who: conflicts.includes(field) ? 'both' : taken.includes(field) ? 'theirs' : 'mine',
    before: base?.[field] ?? null,
    theirs: before,
    mine: after,
  }))
  return {
    ...shown,
    state: fields.length > 0 ? 'differs' : 'nothing',
    baseKnown: base !== null,
    fields,
    terms: await namedTerms(
      db,
      [base, theirs, mine].map((record) => ({ group, record })),
    ),
  }
}
