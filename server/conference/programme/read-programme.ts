import { DomainError } from '#app/domain/shared/errors.ts'
import { readRelease, type ConferenceRow, type ReleaseRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { latestRelease } from '../latest-release.ts'

export type Programme = {
  conference: ConferenceRow
  /** What is shown; undefined before the first release. */
  release: ReleaseRow | undefined
  /** The number of the release in force. */
  latest: number | undefined
}

/**
 * A conference with its programme in force, or with that of an earlier release.
 * @param number of a release
 * @throws DomainError `not-found` for an unknown conference or release
 */
export async function readProgramme(
  context: Context,
  slug: string,
  number: number | null = null,
): Promise<Programme> {
  ask(context, 'conference.show')
  const conference = await findConference(context, slug)
  const inForce = await latestRelease(context, conference.id)
  const latest = inForce?.number
  if (number === null || number === latest) return { conference, release: inForce, latest }
  const release = await readRelease(context.store.read, { conferenceId: conference.id, number })
  if (!release) throw new DomainError('not-found')
  return { conference, release, latest }
}
