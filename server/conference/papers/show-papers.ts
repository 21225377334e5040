import type { NameBadgeFormat } from '#app/domain/conference/name-badge.ts'
import { listPapers, readPapers, type PapersRow } from '#db/queries/papers.ts'
import { readTicketKeys } from '#db/queries/conference-tickets.ts'
import { ask, type Context } from '../../context.ts'
import { findConference } from '../find-conference.ts'

/** What is printed on where nothing else was chosen. */
export const USUAL_BADGE: NameBadgeFormat = 'a6'
/** Papers shown of those issued. */
export const PAPERS_SHOWN = 50

export const noPapers = (conferenceId: string): PapersRow => ({
  conferenceId,
  signatoryNameRu: '',
  signatoryNameEn: '',
  signatoryTitleRu: '',
  signatoryTitleEn: '',
  letters: false,
  certificates: false,
  badgeFormat: USUAL_BADGE,
  version: 0,
})

/**
 * Who signs a conference's papers, what was issued last, and the keys of its tickets without their secrets.
 * @throws DomainError `not-found`, `permission.denied`
 */
export async function showPapers(context: Context, slug: string) {
  const conference = await findConference(context, slug)
  ask(context, 'conference.set-up-papers', { scope: 'conference', scopeId: conference.id })
  const { read } = context.store
  const { conferenceId: _, ...papers } =
    (await readPapers(read, conference.id)) ?? noPapers(conference.id)
  const issued = await listPapers(read, conference.id, PAPERS_SHOWN)
  const keys = await readTicketKeys(read, conference.id)
  return {
    conference: {
      slug,
      title: { ru: conference.titleRu, en: conference.titleEn },
    },
    papers,
    issued: issued.map(({ id, kind, name, code, issuedAt, registrationCode }) => ({
      id,
      kind,
      name,
      code,
      registrationCode,
      issuedAt,
    })),
    keys: keys.map(({ id, createdAt, retiredAt, withdrawnAt }) => ({
      id,
      since: createdAt,
      state: withdrawnAt
        ? ('withdrawn' as const)
        : retiredAt
          ? ('retired' as const)
          : ('inForce' as const),
    })),
  }
}
