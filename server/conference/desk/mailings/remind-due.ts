import { isDue } from '#app/domain/conference/desk/mailings.ts'
import { anyMailing, scheduledMailings, updateMailing } from '#db/queries/conference-mailings.ts'
import { conferenceById } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../../context.ts'
import { startJob } from '../../../jobs/start-job.ts'
import { anchorsOf } from './anchors.ts'

/**
 * Has reminders whose time has come sent. One for before the beginning that was missed goes back to the drafts.
 * @returns how many went out
 */
export async function remindDueConferences(context: Context): Promise<number> {
  ask(context, 'conference.remind-due')
  const { store, now } = context
  let sent = 0
  for (const { id, conferenceId, offsetMinutes, anchor } of await scheduledMailings(store.read)) {
    const conference = await conferenceById(store.read, conferenceId)
    if (!conference || offsetMinutes === null) continue
    const anchors = await anchorsOf(conference, context)
    const due = isDue({ offsetMinutes, anchor }, anchors, now())
    const missed = !due && offsetMinutes < 0 && now() >= anchors[anchor]
    if (!due && !missed) continue
    const went = await store.transact(async (tx) => {
      const known = await anyMailing(tx, id)
      if (known?.state !== 'scheduled') return false
      const version = known.version + 1
      if (missed) {
        await updateMailing(tx, id, { state: 'draft', version })
        return false
      }
      const jobId = await startJob(tx, context, 'conference.mailing', { mailingId: id })
      await updateMailing(tx, id, { state: 'sending', jobId, sentAt: now(), version })
      return true
    })
    if (went) sent++
  }
  return sent
}
