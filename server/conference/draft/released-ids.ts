import { latestReleaseId, readRelease } from '#db/queries/conferences.ts'
import type { Db, Tx } from '#db/store.ts'

/** Halls, sessions and tracks the public ever saw: a release keeps all that was in the one before. */
export async function releasedIds(db: Db | Tx, conferenceId: string) {
  const latest = await latestReleaseId(db, conferenceId)
  const body = latest && (await readRelease(db, { id: latest.id }))?.body
  return {
    halls: new Set(body?.halls.map(({ id }) => id)),
    sessions: new Set(body?.sessions.map(({ id }) => id)),
    speakers: new Set(body?.speakers.map(({ id }) => id)),
  }
}
