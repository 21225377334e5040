import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { mailingById, nthRecipient } from '#db/queries/conference-mailings.ts'
import { ask, type Context } from '../../../context.ts'
import { layOut, type Written } from '../../../mail/layout.ts'
import { writeLetter } from '../../../mail/templates/index.ts'
import { findConference } from '../../find-conference.ts'
import { letterOf } from './letter-of.ts'

/**
 * A mailing's letter as its nth addressee gets it, without their own links.
 * @throws DomainError `not-found`, also where it goes to nobody; `permission.denied`
 */
export async function previewMailing(
  context: Context,
  {
    slug,
    id,
    n,
    lang,
    origin,
  }: { slug: string; id: string; n: number; lang: Lang; origin: string },
): Promise<Written> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.mail', { scope: 'conference', scopeId: conference.id })
  const db = context.store.read
  const mailing = await mailingById(db, conference.id, id)
  const recipient = mailing && (await nthRecipient(db, conference.id, mailing.segment, n))
  if (!recipient) throw new DomainError('not-found')
  const params = letterOf(conference, mailing, recipient, '')
  return layOut(writeLetter('conference-mailing', lang, params), lang, origin)
}
