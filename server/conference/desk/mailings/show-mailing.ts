import { dueAt } from '#app/domain/conference/desk/mailings.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import {
  countRecipients,
  lettersOfMailing,
  mailingById,
  nthRecipient,
} from '#db/queries/conference-mailings.ts'
import { jobById } from '#db/queries/jobs.ts'
import { ask, type Context } from '../../../context.ts'
import { findConference } from '../../find-conference.ts'
import { anchorsOf } from './anchors.ts'

/**
 * A letter to many: as written, how many it goes to, whose copy the preview shows, and what became of it.
 * @param n whose copy, counted from 0; beyond the last: the last
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function showMailing(
  context: Context,
  { slug, id, n }: { slug: string; id: string; n: number },
) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.mail', { scope: 'conference', scopeId: conference.id })
  const db = context.store.read
  const mailing = await mailingById(db, conference.id, id)
  if (!mailing) throw new DomainError('not-found')
  const count = await countRecipients(db, conference.id, mailing.segment)
  const shown = Math.max(0, Math.min(n, count - 1))
  const recipient = await nthRecipient(db, conference.id, mailing.segment, shown)
  const job = mailing.state === 'sending' && mailing.jobId ? await jobById(db, mailing.jobId) : null
  const { offsetMinutes, anchor } = mailing
  return {
    mailing,
    zone: conference.zone,
    count,
    shown,
    recipient: recipient
      ? { id: recipient.row.id, name: recipient.row.name, lang: recipient.row.lang }
      : null,
    due:
      offsetMinutes === null
        ? null
        : dueAt({ offsetMinutes, anchor }, await anchorsOf(conference, context)),
    job: job ? { state: job.state, done: job.done, total: job.total } : null,
    became: mailing.state === 'sent' ? await lettersOfMailing(db, id) : [],
  }
}
