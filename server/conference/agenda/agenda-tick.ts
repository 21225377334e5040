import { dueNotices, sessionsWaitedFor, takeNotice } from '#db/queries/conference-agenda.ts'
import { conferenceById, latestReleaseId } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'
import type { TickKind } from '../../jobs/kind.ts'
import { startJob } from '../../jobs/start-job.ts'
import { releaseInForce } from '../release-in-force.ts'
import { promote } from './promote.ts'

/** Notices of releases whose quiet time is over, and lines beside free places. */
export const agendaTick: TickKind = {
  everyMs: 60_000,
  async run(context) {
    await sendDueNotices(context)
    await fillFreePlaces(context)
  },
}

/** Begins telling people of releases it has been quiet after. @returns of how many conferences */
export async function sendDueNotices(context: Context): Promise<number> {
  ask(context, 'conference.tell-release')
  const { store, now } = context
  let begun = 0
  for (const { conferenceId } of await dueNotices(store.read, now())) {
    begun += await store.transact(async (tx) => {
      const notice = await takeNotice(tx, conferenceId, now())
      const latest = await latestReleaseId(tx, conferenceId)
      if (!notice || !latest || latest.number <= notice.baseNumber) return 0
      await startJob(tx, context, 'conference.tell-release', {
        conferenceId,
        base: notice.baseNumber,
        latest: latest.number,
      })
      return 1
    })
  }
  return begun
}

/**
 * Moves lines up beside places that became free without anybody's doing, such as with an erased account.
 * Everything else that frees a place moves the line itself.
 */
async function fillFreePlaces(context: Context): Promise<void> {
  const { store } = context
  for (const { conferenceId, sessionId } of await sessionsWaitedFor(store.read)) {
    const moved = await store.transact(async (tx) => {
      const conference = await conferenceById(tx, conferenceId)
      const release = await releaseInForce(tx, conferenceId)
      const session = release?.body.sessions.find(({ id }) => id === sessionId)
      return conference && session ? promote(tx, context, conference, session) : 0
    })
    if (moved > 0) context.events.publish({ type: 'content.changed', area: 'conference' })
  }
}
