import { partKey } from '#app/domain/clusters/editing/addresses.ts'
import { fieldsOf, type EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { sameRecord } from '#app/domain/clusters/editing/merge.ts'
import { recordSchema } from '#app/domain/clusters/editing/parse.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { FormValues } from '#app/domain/shared/form.ts'
import { readRecord } from '#db/queries/cluster-records/index.ts'
import { deleteDraft, writeDraft } from '#db/queries/cluster-revisions.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { clusterToEdit } from './state.ts'

/** Longest draft, in characters of its JSON: more than any form that would be taken. */
const LONGEST = 100_000

/**
 * Keeps what somebody has typed into a form so far, right or wrong, for themselves only.
 * @returns when it was kept
 * @throws DomainError `too-large`
 */
export async function keepDraft(
  context: Context,
  input: { slug: string; group: EditGroup; recordId: string; base: string; values: FormValues },
): Promise<Date> {
  const { store, now } = context
  const cluster = await clusterToEdit(store.read, input.slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  const accountId = ownId(context)
  const values: FormValues = {}
  for (const [name] of fieldsOf(input.group))
    if (input.values[name] !== undefined) values[name] = input.values[name]
  if (JSON.stringify(values).length > LONGEST) throw new DomainError('too-large')
  const updatedAt = now()
  const { group, recordId, base } = input
  const part = partKey(group, recordId)
  await store.transact(async (tx) => {
    // A draft that arrives after its form was saved says what the profile says: it is none.
    const live = await readRecord(tx, cluster.id, group, recordId)
    const sent = recordSchema(group).safeParse(values)
    if (live && sent.success && sameRecord(live, sent.data))
      return deleteDraft(tx, cluster.id, part, accountId)
    const row = { clusterId: cluster.id, fieldGroup: part, accountId, values, base, updatedAt }
    await writeDraft(tx, row)
  })
  return updatedAt
}
