import { DomainError } from '#app/domain/shared/errors.ts'
import { registrationOf } from '#db/queries/conference-attendees.ts'
import { conferenceById } from '#db/queries/conferences.ts'
import { ask, type Context } from '../../context.ts'
import { enqueueMail } from '../../mail/enqueue.ts'
import { readyLinks, registrationToken } from '../registration/links.ts'

/**
 * Sends an attendee the way to their ticket once more.
 * @throws DomainError `not-found`, `permission.denied`; `registration.over` for one that is not confirmed
 */
export async function sendTicket(
  context: Context,
  { conferenceId, registrationId }: { conferenceId: string; registrationId: string },
): Promise<void> {
  ask(context, 'conference.change-attendees', { scope: 'conference', scopeId: conferenceId })
  const { store, now } = context
  await readyLinks(store, now())
  await store.transact(async (tx) => {
    const conference = await conferenceById(tx, conferenceId)
    const row = await registrationOf(tx, conferenceId, registrationId)
    if (!conference || !row) throw new DomainError('not-found')
    if (row.state !== 'confirmed' || row.email === '') throw new DomainError('registration.over')
    await enqueueMail(tx, context, {
      to: row.email,
      lang: row.lang,
      accountId: row.accountId,
      template: 'conference-ticket',
      params: {
        conference: { ru: conference.titleRu, en: conference.titleEn },
        slug: conference.slug,
        name: row.lang === 'en' && row.nameLatin ? row.nameLatin : row.name,
        code: row.code,
        token: registrationToken(store, row),
      },
    })
  })
}
