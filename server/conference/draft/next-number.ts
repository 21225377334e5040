import { updateConference } from '#db/queries/conference-editing.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import type { Tx } from '#db/store.ts'

/** Numbers are given once and never again. */
export async function nextNumber(tx: Tx, conference: ConferenceRow): Promise<{ number: number }> {
  const number = conference.lastSessionNumber + 1
  await updateConference(tx, conference.id, { lastSessionNumber: number })
  return { number }
}
