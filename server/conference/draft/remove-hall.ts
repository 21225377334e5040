import { DomainError } from '#app/domain/shared/errors.ts'
import { hallsOfConference } from '#db/queries/conference-draft.ts'
import { deleteHall } from '#db/queries/conference-editing.ts'
import { ask, type Context } from '../../context.ts'
import { changeable, ownConference } from '../own-conference.ts'
import { releasedIds } from './released-ids.ts'

/**
 * Removes a hall the public never saw; its sessions lose their hall. Twice is once.
 * @throws DomainError `hall.released` for one that was ever in a release: it can only be hidden
 */
export async function removeHall(context: Context, slug: string, hallId: string): Promise<void> {
  const { id } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  await context.store.transact(async (tx) => {
    await changeable(tx, id)
    if (!(await hallsOfConference(tx, id)).some((one) => one.id === hallId)) return
    if ((await releasedIds(tx, id)).halls.has(hallId)) throw new DomainError('hall.released')
    await deleteHall(tx, id, hallId)
  })
}
