import type { OwnSpeakerInput } from '#app/domain/conference/draft-forms.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { updateSpeaker } from '#db/queries/conference-editing.ts'
import { speakersOfAccount } from '#db/queries/conference-speakers.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { changeable } from '../own-conference.ts'

/**
 * Changes what a conference says of who acts; the public sees it with the next release.
 * @throws DomainError `not-found` for somebody else's; `form.stale`; `conference.archived`
 */
export async function saveOwnSpeaker(
  context: Context,
  speakerId: string,
  { version, ...input }: OwnSpeakerInput,
): Promise<void> {
  ask(context, 'conference.edit-own-speaker')
  const { store } = context
  const accountId = ownId(context)
  await store.transact(async (tx) => {
    const found = (await speakersOfAccount(tx, accountId)).find(
      ({ speaker }) => speaker.id === speakerId,
    )
    if (!found) throw new DomainError('not-found')
    await changeable(tx, found.speaker.conferenceId)
    if (found.speaker.version !== version) throw new DomainError('form.stale')
    await updateSpeaker(tx, speakerId, { ...input, version: version + 1 })
  })
}
