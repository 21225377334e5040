import { postponeNotice, sessionsWaitedFor } from '#db/queries/conference-agenda.ts'
import type { ConferenceRow, ReleaseRow } from '#db/queries/conferences.ts'
import type { Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import { promote } from './promote.ts'

/**
 * What a release does to agendas, in its transaction: people are told once it has been quiet for a while, and places
 * it added go to the lines at once. Seats are never taken away: not by fewer places, nor by a cancelled session,
 * which may be restored.
 */
export async function agendasAfterRelease(
  tx: Tx,
  context: Context,
  { conference, release }: { conference: ConferenceRow; release: ReleaseRow },
): Promise<void> {
  if (release.number > 1)
    await postponeNotice(tx, {
      conferenceId: conference.id,
      baseNumber: release.number - 1,
      dueAt: new Date(context.now().getTime() + conference.quietMinutes * 60_000),
    })
  const waitedFor = (await sessionsWaitedFor(tx)).filter(
    ({ conferenceId }) => conferenceId === conference.id,
  )
  for (const { sessionId } of waitedFor) {
    const session = release.body.sessions.find(({ id }) => id === sessionId)
    if (session) await promote(tx, context, conference, session)
  }
}
