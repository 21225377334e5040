import { LRUCache } from 'lru-cache'
import { latestReleaseId, readRelease, type ReleaseRow } from '#db/queries/conferences.ts'
import type { Db, Tx } from '#db/store.ts'
import { ask, type Context } from '../context.ts'

// A release never changes, so what was parsed once holds for ever; a congress of 2,000 sessions is some 3 MB.
const parsed = new LRUCache<string, ReleaseRow>({ max: 16 })

/** The programme in force; undefined before the first release. Costs one small query once it was read. */
export async function latestRelease(
  context: Context,
  conferenceId: string,
): Promise<ReleaseRow | undefined> {
  ask(context, 'conference.show')
  return releaseInForce(context.store.read, conferenceId)
}

/** The same inside a transaction, for what must not be decided by a programme that is no longer in force. */
export async function releaseInForce(
  db: Db | Tx,
  conferenceId: string,
): Promise<ReleaseRow | undefined> {
  const latest = await latestReleaseId(db, conferenceId)
  if (!latest) return undefined
  const known = parsed.get(latest.id)
  if (known) return known
  const release = await readRelease(db, { id: latest.id })
  if (release) parsed.set(latest.id, release)
  return release
}
