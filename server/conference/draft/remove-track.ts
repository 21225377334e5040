import { deleteTrack } from '#db/queries/conference-editing.ts'
import { ask, type Context } from '../../context.ts'
import { changeable, ownConference } from '../own-conference.ts'

/** Removes a track; its sessions stay, without one. Twice is once. */
export async function removeTrack(context: Context, slug: string, trackId: string): Promise<void> {
  const { id } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  await context.store.transact(async (tx) => {
    await changeable(tx, id)
    await deleteTrack(tx, id, trackId)
  })
}
