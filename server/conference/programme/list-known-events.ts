import { namedEvents, type NamedEvent } from '#db/queries/conference-programme.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { latestRelease } from '../latest-release.ts'

/**
 * What is known by name of a past conference whose programme by the hour was never kept; nothing of any other.
 * @throws DomainError `not-found`
 */
export async function listKnownEvents(context: Context, slug: string): Promise<NamedEvent[]> {
  ask(context, 'conference.show')
  const conference = await findConference(context, slug)
  if (conference.state !== 'archived' || (await latestRelease(context, conference.id))) return []
  return namedEvents(context.store.read, conference.id)
}
