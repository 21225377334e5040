import { dropPhoto } from '#db/queries/conference-programme.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { photoPlace } from './photo-place.ts'

/**
 * Takes a speaker's photograph away for good. Twice is once.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function removePhoto(
  context: Context,
  slug: string,
  speakerId: string,
): Promise<void> {
  ask(context, 'conference.edit-own-speaker')
  const { store, events } = context
  await store.transact(async (tx) => {
    const { photoFileId } = await photoPlace(tx, context, slug, speakerId)
    if (!photoFileId) return
    await dropPhoto(tx, speakerId, photoFileId)
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}
