import type { ReleaseRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../context.ts'
import { releaseInForce } from './release-in-force.ts'

/** The programme in force; undefined before the first release. Costs one small query once it was read. */
export async function latestRelease(
  context: Context,
  conferenceId: string,
): Promise<ReleaseRow | undefined> {
  ask(context, 'conference.show')
  return releaseInForce(context.store.read, conferenceId)
}
