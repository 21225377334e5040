import { DomainError } from '#app/domain/shared/errors.ts'
import { deleteCode, readCodes } from '#db/queries/registration-setup.ts'
import { ask, type Context } from '../../context.ts'
import { conferenceToSetUp } from './set-up.ts'

/** Removes an access code: nobody can use it any more; registrations made with it stay. @throws DomainError `not-found` */
export async function removeCode(
  context: Context,
  { slug, id }: { slug: string; id: string },
): Promise<void> {
  const { store } = context
  const { id: conferenceId } = await conferenceToSetUp(store.read, slug)
  ask(context, 'conference.set-up-registration', { scope: 'conference', scopeId: conferenceId })
  await store.transact(async (tx) => {
    const known = (await readCodes(tx, conferenceId)).some((one) => one.id === id)
    if (!known) throw new DomainError('not-found')
    await deleteCode(tx, id)
  })
}
