import { speakerPhotos } from '#db/queries/conference-programme.ts'
import { ask, type Context } from '../../context.ts'

/** The files of speakers' photographs, by speaker; who has none is left out. */
export async function findPhotos(
  context: Context,
  speakerIds: readonly string[],
): Promise<Map<string, string>> {
  ask(context, 'conference.show')
  return speakerPhotos(context.store.read, speakerIds)
}
