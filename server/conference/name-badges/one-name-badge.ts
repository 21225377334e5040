import { sizeOfFormat, type NameBadgeFormat } from '#app/domain/conference/name-badge.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { kindsInPerson, type BadgePerson } from '#db/queries/conference-name-badges.ts'
import { revokedIssues } from '#db/queries/conference-tickets.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import { readPapers } from '#db/queries/papers.ts'
import type { Db, Tx } from '#db/store.ts'
import type { Context } from '../../context.ts'
import type { Document } from '../../documents/render-pdf.ts'
import { USUAL_BADGE } from '../papers/show-papers.ts'
import { ticketSigner } from '../tickets/signing.ts'
import { nameBadgesData, type Emblems } from './badges-data.ts'
import { nameBadgesTemplate } from './template.ts'

/** On what a conference prints one badge at a time. */
export async function usualSize(db: Db | Tx, conferenceId: string) {
  return sizeOfFormat((await readPapers(db, conferenceId))?.badgeFormat ?? USUAL_BADGE)
}

/** One person's name badge, on a page of its own, ready to be set. */
export async function oneNameBadge(
  conference: ConferenceRow,
  context: Context,
  {
    person,
    lang,
    emblems,
    format,
  }: {
    person: BadgePerson
    lang: Lang
    emblems: Emblems
    /** What the conference has chosen, where nothing is said. */
    format?: NameBadgeFormat
  },
): Promise<Document> {
  const { read } = context.store
  const kinds = await kindsInPerson(read, conference.id)
  const signTicket = await ticketSigner(context, conference)
  const revoked = await revokedIssues(read, [person.id])
  return {
    template: nameBadgesTemplate,
    data: nameBadgesData([person], {
      conference,
      kinds,
      format: format ?? (await usualSize(read, conference.id)),
      lang,
      emblems,
    }),
    codes: [signTicket(person, revoked.get(person.id))],
  }
}
