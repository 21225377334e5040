import { mayBeCondition } from '#app/domain/conference/registration/fields.ts'
import { readOptions } from '#app/domain/conference/registration/options.ts'
import type { FieldForm } from '#app/domain/conference/registration/setup-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  nextFieldSort,
  putField,
  readFields,
  type FieldRow,
} from '#db/queries/registration-setup.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { readRegistry, underLock } from './registry.ts'
import { conferenceToSetUp } from './set-up.ts'
import { settle } from './settle.ts'

/**
 * Makes a question of the registration form or changes one. The type of a question that exists stays, for answers were
 * given to it.
 * @throws DomainError `not-found`; `form.invalid` at `options`, `condition` or `kindIds`
 */
export async function saveField(
  context: Context,
  { slug, ...form }: FieldForm & { slug: string },
): Promise<string> {
  const { store, events, newId } = context
  const { id: conferenceId } = await conferenceToSetUp(store.read, slug)
  ask(context, 'conference.set-up-registration', { scope: 'conference', scopeId: conferenceId })
  const registry = await readRegistry(store.read, conferenceId)
  const id = await underLock(store, context.now(), async (tx) => {
    const fields = await readFields(tx, conferenceId)
    const known = fields.find((one) => one.id === form.id)
    if (form.id !== null && !known) throw new DomainError('not-found')
    if (form.kindIds.some((one) => !registry.kinds.has(one))) throw bad('kindIds')
    checkCondition(fields, known, form)
    const type = known?.type ?? form.type
    const options =
      type === 'choice' || type === 'choices'
        ? readOptions(form.options, known?.options ?? [], newId)
        : []
    if (options === null) throw bad('options')
    const row: FieldRow = {
      ...form,
      id: known?.id ?? newId(),
      conferenceId,
      sort: known?.sort ?? (await nextFieldSort(tx, conferenceId)),
      type,
      options,
      erasedAt: known?.erasedAt ?? null,
      retired: false,
    }
    await putField(tx, row)
    // An option with more places than before may let somebody in who waits.
    await settle(tx, context, await readRegistry(tx, conferenceId))
    await raiseVersion(tx, 'conference')
    return row.id
  })
  events.publish({ type: 'content.changed', area: 'conference' })
  return id
}

const bad = (field: string) => new DomainError('form.invalid', {}, { [field]: 'choice' })

/** A question can only hang on one that is asked before it. */
function checkCondition(
  fields: readonly FieldRow[],
  known: FieldRow | undefined,
  { condition }: FieldForm,
): void {
  if (!condition) return
  const parent = fields.find(({ id, retired }) => id === condition.fieldId && !retired)
  if (!parent || !mayBeCondition(parent) || parent.id === known?.id) throw bad('condition')
  if (known && parent.sort >= known.sort) throw bad('condition')
  const values = parent.type === 'yes_no' ? ['yes', 'no'] : parent.options.map(({ id }) => id)
  if (!values.includes(condition.value)) throw bad('condition')
}
