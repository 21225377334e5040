import { createHash } from 'node:crypto'
import { clashesOf } from '#app/domain/conference/clashes.ts'
import { composeRelease } from '#app/domain/conference/compose-release.ts'
import { readDraft } from '#db/queries/conference-draft.ts'
import { latestReleaseId, readRelease, type ConferenceRow } from '#db/queries/conferences.ts'
import type { Db, Tx } from '#db/store.ts'

/** What the next release would be, and a fingerprint by which one knows that it is what was seen. */
export async function nextRelease(db: Db | Tx, conference: ConferenceRow, at: Date) {
  const latest = await latestReleaseId(db, conference.id)
  const previous = latest ? await readRelease(db, { id: latest.id }) : undefined
  const draft = await readDraft(db, conference)
  const { body, changes } = composeRelease(draft, previous?.body, at.toISOString())
  // The instant of publication is no part of what was seen, nor are clocks of rows.
  const seen = body.sessions.map(({ changedAt: _, ...session }) => session)
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([latest?.number ?? 0, { ...body, sessions: seen }]))
    .digest('base64url')
  const sameRest = previous !== undefined && restOf(previous.body) === restOf(body)
  return {
    number: (latest?.number ?? 0) + 1,
    previous,
    draft,
    body,
    changes,
    /** Halls, tracks or people changed, and no session. */
    otherChanges: !sameRest,
    clashes: clashesOf(draft),
    fingerprint,
  }
}

// Keys sorted: PostgreSQL keeps them in an order of its own.
function restOf({
  halls,
  tracks,
  speakers,
}: {
  halls: unknown
  tracks: unknown
  speakers: unknown
}) {
  return JSON.stringify([halls, tracks, speakers], (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
