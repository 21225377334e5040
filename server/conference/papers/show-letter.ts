import type { LetterDetails } from '#app/domain/conference/letter.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { paperOf, readPapers } from '#db/queries/papers.ts'
import { ask, type Context } from '../../context.ts'
import { conferenceFacts } from '../tickets/facts.ts'
import { findConfirmed } from '../tickets/find-confirmed.ts'

export type LetterView = {
  conference: { title: string; slug: string }
  offered: boolean
  /** The letter issued last; null before the first, or once its details were erased. */
  letter: ({ issuedOn: string; lang: Lang } & LetterDetails) | null
}

/**
 * What the page of one's invitation letter shows.
 * @throws DomainError `not-found`
 */
export async function showLetter(
  context: Context,
  { slug, token, lang }: { slug: string; token: string; lang: Lang },
): Promise<LetterView> {
  ask(context, 'conference.issue-paper')
  const { conference, registration } = await findConfirmed(context, slug, token)
  const { read } = context.store
  const papers = await readPapers(read, conference.id)
  const letter = await paperOf(read, registration.id, 'letter')
  return {
    conference: { title: conferenceFacts(conference, lang).title, slug },
    offered: papers?.letters ?? false,
    letter: letter?.details
      ? {
          issuedOn: letter.issuedAt.toISOString().slice(0, 10),
          lang: letter.lang,
          ...letter.details,
        }
      : null,
  }
}
