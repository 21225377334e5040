import {
  inFormOrder,
  isEditGroup,
  type EditGroup,
  type Vocabulary,
} from '#app/domain/clusters/editing/groups.ts'
import { changesOf } from '#app/domain/clusters/editing/merge.ts'
import type { FieldValue, RecordValue } from '#app/domain/clusters/editing/value.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import type { Term } from '#db/queries/cluster-records/index.ts'
import { historyOf } from '#db/queries/cluster-revisions.ts'
import { ask, type Context } from '../../context.ts'
import { namedTerms } from './named-terms.ts'
import { clusterToEdit } from './state.ts'

/** Changes on one page of history. */
const PAGE = 30

export type HistoryEntry = {
  id: string
  group: EditGroup
  what: 'added' | 'edited' | 'removed' | 'merged' | 'restored'
  editor: string | null
  at: Date
  /** The record after the change, or before it where it was removed. */
  record: RecordValue
  changes: { field: string; before: FieldValue; after: FieldValue }[]
}

export type ShownHistory = {
  cluster: { slug: string; name: Bilingual }
  entries: HistoryEntry[]
  terms: Partial<Record<Vocabulary, Term[]>>
  /** Where the next page begins; null: this is the last one. */
  older: string | null
}

/**
 * Who changed what in a profile, latest first.
 * @param before id of the last entry of the page before
 * @throws DomainError `not-found`
 */
export async function showHistory(
  context: Context,
  { slug, group, before }: { slug: string; group?: EditGroup; before?: string },
): Promise<ShownHistory> {
  const { read } = context.store
  const cluster = await clusterToEdit(read, slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  const rows = await historyOf(read, cluster.id, { fieldGroup: group, before, limit: PAGE + 1 })
  const entries = rows.slice(0, PAGE).flatMap(({ revision, editor }): HistoryEntry[] => {
    const { id, fieldGroup, recordId, at, kind } = revision
    if (!isEditGroup(fieldGroup)) return []
    const earlier = revision.previous?.[recordId] ?? null
    const later = revision.value[recordId] ?? null
    const what =
      kind === 'restore'
        ? 'restored'
        : kind === 'merge'
          ? 'merged'
          : !later
            ? 'removed'
            : earlier
              ? 'edited'
              : 'added'
    const changes = inFormOrder(fieldGroup, changesOf(earlier, later))
    return [{ id, group: fieldGroup, what, editor, at, record: later ?? earlier ?? {}, changes }]
  })
  const shown = entries.flatMap(({ group: of, record, changes }) => [
    { group: of, record },
    {
      group: of,
      record: Object.fromEntries(changes.map(({ field, before: value }) => [field, value])),
    },
  ])
  return {
    cluster: { slug: cluster.slug, name: { ru: cluster.nameRu, en: cluster.nameEn } },
    entries,
    terms: await namedTerms(read, shown),
    older: rows.length > PAGE ? rows[PAGE - 1]!.revision.id : null,
  }
}
