import { DomainError } from '#app/domain/shared/errors.ts'
import { updateSpeaker } from '#db/queries/conference-editing.ts'
import { claimableSpeakers } from '#db/queries/conference-speakers.ts'
import { ask, type Context, ownId } from '../../context.ts'
import { usableClaim } from './usable-claim.ts'

/**
 * Gives a speaker to the account of who acts: by the link of a letter, or because the account's confirmed address is
 * the one the organisers noted.
 * @returns the speaker's id
 * @throws DomainError `link.unknown`, `link.expired`; `not-found` for an id with another address
 */
export async function claimSpeaker(
  context: Context,
  by: { token: string } | { speakerId: string },
): Promise<string> {
  ask(context, 'conference.claim-speaker')
  const { store, now } = context
  const accountId = ownId(context)
  return store.transact(async (tx) => {
    const found =
      'token' in by
        ? await usableClaim(tx, by.token, now())
        : (await claimableSpeakers(tx, accountId)).find(
            ({ speaker }) => speaker.id === by.speakerId,
          )
    if (!found) throw new DomainError('not-found')
    const { id, version } = found.speaker
    await updateSpeaker(tx, id, {
      accountId,
      claimHash: null,
      claimUntil: null,
      version: version + 1,
    })
    return id
  })
}
