import { LRUCache } from 'lru-cache'
import { latestReleaseId, readRelease, type ReleaseRow } from '#db/queries/conferences.ts'
import type { Db, Tx } from '#db/store.ts'

// A release never changes, so what was parsed once holds for ever; a congress of 2,000 sessions is some 3 MB.
const parsed = new LRUCache<string, ReleaseRow>({ max: 16 })

/**
 * The programme in force, also inside a transaction: for what must not be decided by one that is no longer.
 * Costs one small query once it was read. @returns undefined before the first release
 */
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
