import { deleteSpeaker, speakerOf } from '#db/queries/conference-editing.ts'
import { dropPhoto } from '#db/queries/conference-programme.ts'
import { ask, type Context } from '../../context.ts'
import { changeable, ownConference } from '../own-conference.ts'

/** Takes a speaker out of the draft and of all its sessions. Releases keep what they said. Twice is once. */
export async function removeSpeaker(
  context: Context,
  slug: string,
  speakerId: string,
): Promise<void> {
  const { id } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  await context.store.transact(async (tx) => {
    await changeable(tx, id)
    const found = await speakerOf(tx, id, speakerId)
    if (found?.photoFileId) await dropPhoto(tx, speakerId, found.photoFileId)
    await deleteSpeaker(tx, id, speakerId)
  })
}
