import { LRUCache } from 'lru-cache'
import type { ReleaseHead } from '#app/domain/conference/history.ts'
import { releaseHeads } from '#db/queries/conference-programme.ts'
import type { ReleaseRow } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'

// Releases are only ever added: what led up to one never changes.
const kept = new LRUCache<string, ReleaseHead[]>({ max: 64 })

/**
 * Every release of a conference with what it changed, the latest first.
 * @param latest the release in force
 */
export async function listReleases(
  context: Context,
  latest: Pick<ReleaseRow, 'id' | 'conferenceId'>,
): Promise<readonly ReleaseHead[]> {
  ask(context, 'conference.show')
  let heads = kept.get(latest.id)
  if (!heads) {
    heads = await releaseHeads(context.store.read, latest.conferenceId)
    kept.set(latest.id, heads)
  }
  return heads
}
