import { DomainError } from '#app/domain/shared/errors.ts'
import { fold } from '#app/domain/shared/text.ts'
import { deleteOptOut, insertOptOut } from '#db/queries/conference-mailings.ts'
import { ask, type Context } from '../../../context.ts'
import { readyLinks, registrationOfToken } from '../../registration/links.ts'

/**
 * Ends or resumes letters that are not about one's own registration, for the address a letter's link belongs to.
 * @throws DomainError `link.unknown`
 */
export async function setNewsWish(
  context: Context,
  { token, wanted }: { token: string; wanted: boolean },
): Promise<void> {
  ask(context, 'conference.choose-news')
  const { store, now } = context
  await readyLinks(store, now())
  await store.transact(async (tx) => {
    const row = await registrationOfToken(tx, store, token)
    if (!row || row.email === '') throw new DomainError('link.unknown')
    if (wanted) await deleteOptOut(tx, fold(row.email))
    else await insertOptOut(tx, fold(row.email), now())
  })
}
