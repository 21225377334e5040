import { LRUCache } from 'lru-cache'
import { latestReleaseId, readRelease, type ReleaseRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../context.ts'

// A release never changes, so what was parsed once holds for ever; a congress of 2,000 sessions is some 3 MB.
const parsed = new LRUCache<string, ReleaseRow>({ max: 16 })

/** The programme in force; undefined before the first release. Costs one small query once it was read. */
export async function latestRelease(
  context: Context,
  conferenceId: string,
): Promise<ReleaseRow | undefined> {
  ask(context, 'conference.show')
  const latest = await latestReleaseId(context.store.read, conferenceId)
  if (!latest) return undefined
  const known = parsed.get(latest.id)
  if (known) return known
  const release = await readRelease(context.store.read, { id: latest.id })
  if (release) parsed.set(latest.id, release)
  return release
}
