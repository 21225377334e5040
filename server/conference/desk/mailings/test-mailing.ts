import { DomainError } from '#app/domain/shared/errors.ts'
import { langs } from '#app/domain/shared/lang.ts'
import { mailingById, nthRecipient } from '#db/queries/conference-mailings.ts'
import { recipientOf } from '#db/queries/mail.ts'
import { ask, type Context } from '../../../context.ts'
import { enqueueMail } from '../../../mail/enqueue.ts'
import { findConference } from '../../find-conference.ts'
import { letterOf } from './letter-of.ts'

/**
 * Sends the letter, as its nth addressee would get it, to whoever asks: in both languages, without the addressee's
 * own links.
 * @throws DomainError `not-found`, `permission.denied`, `mailing.nobody`
 */
export async function testMailing(
  context: Context,
  { slug, id, n }: { slug: string; id: string; n: number },
): Promise<void> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.mail', { scope: 'conference', scopeId: conference.id })
  const { actor, store } = context
  if (actor.kind !== 'account') throw new DomainError('permission.denied')
  await store.transact(async (tx) => {
    const known = await mailingById(tx, conference.id, id)
    const own = await recipientOf(tx, actor.accountId)
    if (!known || !own) throw new DomainError('not-found')
    const recipient = await nthRecipient(tx, conference.id, known.segment, n)
    if (!recipient) throw new DomainError('mailing.nobody')
    for (const lang of langs)
      await enqueueMail(tx, context, {
        to: own.email,
        lang,
        accountId: actor.accountId,
        template: 'conference-mailing',
        params: letterOf(conference, known, recipient, ''),
      })
  })
}
