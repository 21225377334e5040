import { DomainError } from '#app/domain/shared/errors.ts'
import { countRecipients, mailingById, updateMailing } from '#db/queries/conference-mailings.ts'
import { accountOf, ask, type Context } from '../../../context.ts'
import { audit } from '../../../accounts/audit.ts'
import { startJob } from '../../../jobs/start-job.ts'
import { findConference } from '../../find-conference.ts'

/**
 * Sends a letter to everybody its segment finds now; the letters are made in the background. Pressed twice it goes out
 * once.
 * @param expected how many were shown: others than these are told before anything goes out
 * @throws DomainError `not-found`, `permission.denied`; `form.stale` where the letter or the number of addressees has
 *   changed since; `mailing.nobody`
 */
export async function sendMailing(
  context: Context,
  { slug, id, expected, version }: { slug: string; id: string; expected: number; version: number },
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.mail', { scope: 'conference', scopeId: conference.id })
  const { now, store } = context
  await store.transact(async (tx) => {
    const known = await mailingById(tx, conference.id, id)
    if (!known) throw new DomainError('not-found')
    if (known.state === 'sending' || known.state === 'sent') return
    if (known.version !== version || known.state !== 'draft') throw new DomainError('form.stale')
    const count = await countRecipients(tx, conference.id, known.segment)
    if (count === 0) throw new DomainError('mailing.nobody')
    if (count !== expected) throw new DomainError('form.stale')
    const jobId = await startJob(tx, context, 'conference.mailing', { mailingId: id })
    await updateMailing(tx, id, {
      state: 'sending',
      jobId,
      sentBy: accountOf(context),
      sentAt: now(),
      version: known.version + 1,
    })
    await audit(tx, context, {
      action: 'conference.mailing-sent',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { mailing: id, attendees: count },
    })
  })
}
