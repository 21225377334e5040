import type { LetterDetails } from '#app/domain/conference/letter.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { readPapers } from '#db/queries/papers.ts'
import { ask, type Context } from '../../context.ts'
import { findConfirmed } from '../tickets/find-confirmed.ts'
import { issuePaper } from './issue.ts'

/**
 * Issues an invitation letter to who holds a confirmed registration's link, or issues it anew with other details.
 * @throws DomainError `not-found`, also where the conference offers no letters
 */
export async function issueLetter(
  context: Context,
  { slug, token, lang, ...details }: { slug: string; token: string; lang: Lang } & LetterDetails,
): Promise<void> {
  ask(context, 'conference.issue-paper')
  const { conference, registration } = await findConfirmed(context, slug, token)
  await context.store.transact(async (tx) => {
    const papers = await readPapers(tx, conference.id)
    if (!papers?.letters) throw new DomainError('not-found')
    await issuePaper(tx, context, registration, { kind: 'letter', lang, details })
  })
}
