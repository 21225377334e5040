import type { NameBadgeFormat } from '#app/domain/conference/name-badge.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import { kindsInPerson, notePrints, peopleForBadges } from '#db/queries/conference-name-badges.ts'
import { readPapers } from '#db/queries/papers.ts'
import { revokedIssues } from '#db/queries/conference-tickets.ts'
import { ask, type Context } from '../../context.ts'
import { renderPdf } from '../../documents/render-pdf.ts'
import { findConference } from '../find-conference.ts'
import { USUAL_BADGE } from '../papers/show-papers.ts'
import { ticketSigner } from '../tickets/signing.ts'
import { nameBadgesData, type Emblems } from './badges-data.ts'
import { nameBadgesTemplate } from './template.ts'

type Asked = {
  registrationId: string
  lang: Lang
  emblems: Emblems
  /** What the conference has chosen, where nothing is said. */
  format?: NameBadgeFormat
}

/**
 * One name badge, to be printed at once, for an organiser; noted as printed.
 * @throws DomainError `not-found` for nobody who is confirmed to come in person; `permission.denied`
 */
export async function printNameBadge(
  context: Context,
  { slug, ...asked }: Asked & { slug: string },
): Promise<Uint8Array> {
  const conference = await findConference(context, slug)
  ask(context, 'conference.print-name-badges', { scope: 'conference', scopeId: conference.id })
  return nameBadgePdf(context, conference, asked)
}

async function nameBadgePdf(
  context: Context,
  conference: ConferenceRow,
  { registrationId, lang, emblems, format }: Asked,
): Promise<Uint8Array> {
  const { store } = context
  const conferenceId = conference.id
  const people = await peopleForBadges(store.read, { conferenceId, ids: [registrationId] })
  const person = people[0]
  if (!person) throw new DomainError('not-found')
  const kinds = await kindsInPerson(store.read, conferenceId)
  const papers = await readPapers(store.read, conferenceId)
  const usual = (papers?.badgeFormat ?? USUAL_BADGE).replace(/-sheet$/, '') as NameBadgeFormat
  const signTicket = await ticketSigner(context, conference)
  const revoked = await revokedIssues(store.read, [person.id])
  const pdf = await renderPdf({
    template: nameBadgesTemplate,
    data: nameBadgesData([person], { conference, kinds, format: format ?? usual, lang, emblems }),
    codes: [signTicket(person, revoked.get(person.id))],
  })
  await store.transact((tx) => notePrints(tx, conferenceId, [person], context.now()))
  return pdf
}
