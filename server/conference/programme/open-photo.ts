import { DomainError } from '#app/domain/shared/errors.ts'
import { photoOfConference } from '#db/queries/conference-programme.ts'
import { contentParts } from '#db/queries/files.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/**
 * A photograph of one of a conference's speakers, to be shown within a page.
 * @throws DomainError `not-found`, also for any other file
 */
export async function openPhoto(context: Context, slug: string, fileId: string) {
  ask(context, 'conference.show')
  const conference = await findConference(context, slug)
  const { read } = context.store
  const file = await photoOfConference(read, conference.id, fileId)
  if (!file) throw new DomainError('not-found')
  const { type, size, sha256 } = file
  return {
    type,
    size,
    sha256,
    isDraft: conference.state === 'draft',
    parts: () => contentParts(read, sha256, size),
  }
}
