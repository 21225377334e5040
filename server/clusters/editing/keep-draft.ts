import { partKey } from '#app/domain/clusters/editing/addresses.ts'
import { fieldsOf, type EditGroup } from '#app/domain/clusters/editing/groups.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { FormValues } from '#app/domain/shared/form.ts'
import { writeDraft } from '#db/queries/cluster-revisions.ts'
import { ask, type Context } from '../../context.ts'
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
  const { store, actor, now } = context
  const cluster = await clusterToEdit(store.read, input.slug)
  ask(context, 'clusters.edit', { scope: 'cluster', scopeId: cluster.id })
  if (actor.kind !== 'account') throw new DomainError('sign-in.required')
  const values: FormValues = {}
  for (const [name] of fieldsOf(input.group))
    if (input.values[name] !== undefined) values[name] = input.values[name]
  if (JSON.stringify(values).length > LONGEST) throw new DomainError('too-large')
  const updatedAt = now()
  await store.transact((tx) =>
    writeDraft(tx, {
      clusterId: cluster.id,
      fieldGroup: partKey(input.group, input.recordId),
      accountId: actor.accountId,
      values,
      base: input.base,
      updatedAt,
    }),
  )
  return updatedAt
}
