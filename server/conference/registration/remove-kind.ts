import { DomainError } from '#app/domain/shared/errors.ts'
import { countOfKind, deleteKind, kindById } from '#db/queries/registration-setup.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { conferenceToSetUp } from './set-up.ts'

/**
 * Removes a kind of attendance nobody ever registered for.
 * @throws DomainError `not-found`, `registration.in-use`
 */
export async function removeKind(
  context: Context,
  { slug, id }: { slug: string; id: string },
): Promise<void> {
  const { store, events } = context
  const { id: conferenceId } = await conferenceToSetUp(store.read, slug)
  ask(context, 'conference.set-up-registration', { scope: 'conference', scopeId: conferenceId })
  await store.transact(async (tx) => {
    if (!(await kindById(tx, conferenceId, id))) throw new DomainError('not-found')
    if ((await countOfKind(tx, id)) > 0) throw new DomainError('registration.in-use')
    await deleteKind(tx, id)
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
