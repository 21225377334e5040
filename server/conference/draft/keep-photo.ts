import { PHOTO_SIDE, photoKinds, readPicture } from '#app/domain/files/picture.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { updateSpeaker } from '#db/queries/conference-editing.ts'
import { dropPhoto } from '#db/queries/conference-programme.ts'
import { raiseVersion } from '#db/queries/versions.ts'
import { ask, type Context } from '../../context.ts'
import { checkFile, keepFile } from '../../files/keep-file.ts'
import { photoPlace } from './photo-place.ts'

export type NewPhoto = {
  speakerId: string
  file: { bytes: Uint8Array; name: string; declaredType: string }
}

/**
 * Gives a speaker a photograph, or another one; the public sees it at once. What the camera wrote beside it, the place
 * above all, is not kept.
 * @throws DomainError `form.invalid` at `photo`; `not-found`, `permission.denied`
 */
export async function keepPhoto(
  context: Context,
  slug: string,
  { speakerId, file }: NewPhoto,
): Promise<void> {
  // Whoever is signed in may be a speaker; whether this one, the place knows.
  ask(context, 'conference.edit-own-speaker')
  const { store, events } = context
  await store.transact(async (tx) => {
    const { conference, photoFileId } = await photoPlace(tx, context, slug, speakerId)
    const { fileId } = await keepFile(tx, context, {
      ...file,
      bytes: plainPicture(file),
      owner: { scope: 'conference', scopeId: conference.id },
      isPublic: true,
      kinds: photoKinds,
      field: 'photo',
    })
    if (photoFileId) await dropPhoto(tx, speakerId, photoFileId)
    await updateSpeaker(tx, speakerId, { photoFileId: fileId })
    await raiseVersion(tx, 'conference')
  })
  events.publish({ type: 'content.changed', area: 'conference' })
}

function plainPicture(file: NewPhoto['file']): Uint8Array {
  const type = checkFile({ ...file, kinds: photoKinds, field: 'photo' })
  const kind = photoKinds.find((one) => type === `image/${one}`)!
  const picture = readPicture(file.bytes, kind)
  const wrong = (why: 'file-broken' | 'picture-small' | 'picture-large') =>
    new DomainError('form.invalid', {}, { photo: why })
  if (!picture) throw wrong('file-broken')
  const { width, height, bytes } = picture
  if (Math.min(width, height) < PHOTO_SIDE.least) throw wrong('picture-small')
  if (Math.max(width, height) > PHOTO_SIDE.most) throw wrong('picture-large')
  return bytes
}
