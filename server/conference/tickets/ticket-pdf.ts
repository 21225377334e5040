import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { ask, type Context } from '../../context.ts'
import { renderPdf } from '../../documents/render-pdf.ts'
import { conferenceFacts, nameIn } from './facts.ts'
import { findConfirmed } from './find-confirmed.ts'
import { ticketCode } from './ticket-code.ts'
import { ticketTemplate, type TicketData } from './ticket-template.ts'

/**
 * A ticket as PDF, on a sheet or as large as a telephone.
 * @throws DomainError `not-found`, also where there is no right to a ticket
 */
export async function ticketPdf(
  context: Context,
  {
    slug,
    token,
    lang,
    page,
    origin,
  }: { slug: string; token: string; lang: Lang; page: TicketData['page']; origin: string },
): Promise<{ pdf: Uint8Array; code: string }> {
  ask(context, 'conference.show-ticket')
  const { conference, registration, kind } = await findConfirmed(context, slug, token)
  if (kind.online) throw new DomainError('not-found')
  const t = conferenceTickets[lang]
  const facts = conferenceFacts(conference, lang)
  const { name, other } = nameIn(lang, registration)
  const data: TicketData = {
    title: t.ticket.title(facts.title),
    author: t.author,
    lang,
    page,
    heading: t.ticket.heading,
    conference: facts.title,
    facts: [
      { term: t.page.when, value: `${facts.when}, ${t.page.zone(facts.city)}` },
      { term: t.page.where, value: facts.where },
    ],
    name,
    other,
    kind: lang === 'ru' ? kind.nameRu : kind.nameEn,
    organisation: registration.organisation,
    codeAlt: t.page.codeAlt(name),
    codeLabel: t.page.code,
    registrationCode: registration.code,
    notesTitle: t.ticket.notesTitle,
    notes: [...t.ticket.notes],
    footer: t.ticket.footer(origin),
    demo: conference.isDemo ? t.demo : '',
  }
  const codes = [await ticketCode(context, registration)]
  return {
    pdf: await renderPdf({ template: ticketTemplate, data, codes }),
    code: registration.code,
  }
}
