import type { TrackInput } from '#app/domain/conference/draft-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { tracksOfConference } from '#db/queries/conference-draft.ts'
import { insertTrack, updateTrack } from '#db/queries/conference-editing.ts'
import { ask, type Context } from '../../context.ts'
import { changeable, ownConference } from '../own-conference.ts'

/**
 * Adds a track or changes one of the draft.
 * @throws DomainError `form.invalid` at `nameRu` (taken); `not-found` for a track of another conference
 */
export async function saveTrack(
  context: Context,
  slug: string,
  { id, ...input }: TrackInput,
): Promise<void> {
  const { id: conferenceId } = await ownConference(context.store.read, slug, (thing) =>
    ask(context, 'conference.edit-programme', thing),
  )
  const { store, newId } = context
  await store.transact(async (tx) => {
    await changeable(tx, conferenceId)
    const tracks = await tracksOfConference(tx, conferenceId)
    if (id && !tracks.some((one) => one.id === id)) throw new DomainError('not-found')
    if (tracks.some((one) => one.nameRu === input.nameRu && one.id !== id))
      throw new DomainError('form.invalid', {}, { nameRu: 'taken' })
    if (id) await updateTrack(tx, id, input)
    else
      await insertTrack(tx, {
        ...input,
        id: newId(),
        conferenceId,
        sort: Math.max(0, ...tracks.map(({ sort }) => sort)) + 1,
      })
  })
}
