import { DomainError } from '#app/domain/shared/errors.ts'
import { putField, readFields } from '#db/queries/registration-setup.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { conferenceToSetUp } from './set-up.ts'

/**
 * Moves a question one place up or down; at the end it stays.
 * @throws DomainError `not-found`; `form.invalid` where it would come before the question it hangs on
 */
export async function moveField(
  context: Context,
  { slug, id, by }: { slug: string; id: string; by: 'up' | 'down' },
): Promise<void> {
  const { store, events } = context
  const { id: conferenceId } = await conferenceToSetUp(store.read, slug)
  ask(context, 'conference.set-up-registration', { scope: 'conference', scopeId: conferenceId })
  await store.transact(async (tx) => {
    const fields = (await readFields(tx, conferenceId)).filter(({ retired }) => !retired)
    const at = fields.findIndex((one) => one.id === id)
    const own = fields[at]
    if (!own) throw new DomainError('not-found')
    const other = fields[at + (by === 'up' ? -1 : 1)]
    if (!other) return
    const [first, second] = by === 'up' ? [other, own] : [own, other]
    if (second.condition?.fieldId === first.id) throw new DomainError('form.invalid')
    await putField(tx, { ...first, sort: second.sort })
    await putField(tx, { ...second, sort: first.sort })
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
