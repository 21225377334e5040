import { DomainError } from '#app/domain/shared/errors.ts'
import { answersOf } from '#db/queries/registration-answers.ts'
import { deleteField, putField, readFields } from '#db/queries/registration-setup.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { conferenceToSetUp } from './set-up.ts'

/**
 * Stops asking a question. One that was answered is kept with its answers until they are erased; one that was not is gone.
 * @throws DomainError `not-found`; `registration.in-use` while another question hangs on it
 */
export async function removeField(
  context: Context,
  { slug, id }: { slug: string; id: string },
): Promise<void> {
  const { store, events } = context
  const { id: conferenceId } = await conferenceToSetUp(store.read, slug)
  ask(context, 'conference.set-up-registration', { scope: 'conference', scopeId: conferenceId })
  await store.transact(async (tx) => {
    const fields = await readFields(tx, conferenceId)
    const own = fields.find((one) => one.id === id)
    if (!own) throw new DomainError('not-found')
    if (fields.some(({ condition, retired }) => !retired && condition?.fieldId === id))
      throw new DomainError('registration.in-use')
    const answered = (await answersOf(tx, conferenceId)).some(({ answers }) => id in answers)
    if (answered) await putField(tx, { ...own, retired: true })
    else await deleteField(tx, id)
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
