import type { LetterPurpose, PaperKind } from '#app/domain/conference/letter.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { paperByCode } from '#db/queries/papers.ts'
import { isConfirmed } from '#db/queries/conference-tickets.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'
import { conferenceFacts, nameIn } from '../tickets/facts.ts'

export type VerifiedPaper = {
  kind: PaperKind
  code: string
  name: string
  other: string
  /** ISO date. */
  issuedOn: string
  purpose: LetterPurpose | null
  /** The registration behind it still stands. */
  holds: boolean
  conference: ReturnType<typeof conferenceFacts> & { slug: string }
}

/**
 * What the portal knows of a paper somebody shows: no more than the paper itself says, and never passport data.
 * @throws DomainError `not-found` for a code nobody was given
 */
export async function verifyPaper(
  context: Context,
  { slug, code, lang }: { slug: string; code: string; lang: Lang },
): Promise<VerifiedPaper> {
  ask(context, 'conference.verify-paper')
  const conference = await findConference(context, slug)
  const { read } = context.store
  const paper = await paperByCode(read, conference.id, code.toUpperCase())
  if (!paper) throw new DomainError('not-found')
  return {
    kind: paper.kind,
    code: paper.code,
    ...nameIn(lang, paper),
    issuedOn: paper.issuedAt.toISOString().slice(0, 10),
    purpose: paper.details?.purpose ?? null,
    holds: await isConfirmed(read, conference.id, paper.registrationId),
    conference: { ...conferenceFacts(conference, lang), slug },
  }
}
