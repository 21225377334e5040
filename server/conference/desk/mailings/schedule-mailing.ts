import { dueAt } from '#app/domain/conference/desk/mailings.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import { mailingById, updateMailing } from '#db/queries/conference-mailings.ts'
import { ask, type Context } from '../../../context.ts'
import { audit } from '../../../accounts/audit.ts'
import { findConference } from '../../find-conference.ts'
import { anchorsOf } from './anchors.ts'

/**
 * Lets a reminder wait for its time, or calls it back to be written further. Who gets it is found when it goes out.
 * @throws DomainError `not-found`, `permission.denied`, `form.stale`; `mailing.past` where its time has passed
 */
export async function scheduleMailing(
  context: Context,
  { slug, id, on, version }: { slug: string; id: string; on: boolean; version: number },
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.mail', { scope: 'conference', scopeId: conference.id })
  const anchors = await anchorsOf(conference, context)
  await context.store.transact(async (tx) => {
    const known = await mailingById(tx, conference.id, id)
    if (!known) throw new DomainError('not-found')
    const wanted = on ? 'scheduled' : 'draft'
    if (known.state === wanted) return
    if (known.version !== version || known.state !== (on ? 'draft' : 'scheduled'))
      throw new DomainError('form.stale')
    const { offsetMinutes, anchor } = known
    if (offsetMinutes === null) throw new DomainError('form.stale')
    if (on && dueAt({ offsetMinutes, anchor }, anchors) <= context.now())
      throw new DomainError('mailing.past')
    await updateMailing(tx, id, { state: wanted, version: known.version + 1 })
    await audit(tx, context, {
      action: on ? 'conference.reminder-set' : 'conference.reminder-unset',
      subjectKind: 'conference',
      subjectId: conference.id,
      detail: { mailing: id },
    })
  })
}
