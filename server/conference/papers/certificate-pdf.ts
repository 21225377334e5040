import { DomainError } from '#app/domain/shared/errors.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { paths } from '#app/paths.ts'
import { firstEntries } from '#db/queries/conference-check-in.ts'
import { paperOf, readPapers } from '#db/queries/papers.ts'
import { ask, type Context } from '../../context.ts'
import { renderPdf } from '../../documents/render-pdf.ts'
import { conferenceFacts, nameIn } from '../tickets/facts.ts'
import { findConfirmed } from '../tickets/find-confirmed.ts'
import { certificateTemplate, type CertificateData } from './certificate-template.ts'
import { issuePaper } from './issue.ts'

/**
 * A certificate of attendance as PDF, for who was let in at the door. The first look issues it; it is issued anew
 * when the name has changed since.
 * @throws DomainError `not-found` for who was not there, and where the conference offers no certificates
 */
export async function certificatePdf(
  context: Context,
  { slug, token, lang, origin }: { slug: string; token: string; lang: Lang; origin: string },
): Promise<{ pdf: Uint8Array; code: string }> {
  ask(context, 'conference.issue-paper')
  const { conference, registration } = await findConfirmed(context, slug, token)
  const { store } = context
  const papers = await readPapers(store.read, conference.id)
  const came = await firstEntries(store.read, conference.id, [registration.id])
  if (!papers?.certificates || !came.has(registration.id)) throw new DomainError('not-found')
  const known = await paperOf(store.read, registration.id, 'certificate')
  const same = known?.name === registration.name && known.nameLatin === registration.nameLatin
  const paper =
    known && same
      ? known
      : await store.transact((tx) =>
          issuePaper(tx, context, registration, { kind: 'certificate', lang, details: null }),
        )
  const t = conferenceTickets[lang]
  const facts = conferenceFacts(conference, lang)
  const { name, other } = nameIn(lang, paper)
  const address = origin + paths.paper(lang, slug, paper.code)
  const data: CertificateData = {
    title: t.certificate.documentTitle(name),
    author: t.author,
    lang,
    heading: t.certificate.heading,
    confirms: t.certificate.confirms,
    name,
    other,
    organisation: registration.organisation,
    took: t.certificate.took,
    conference: facts.title,
    place: [facts.when, facts.city].filter((part) => part !== '').join(', '),
    organiser: t.certificate.organiser(facts.organiser),
    signatory: lang === 'ru' ? papers.signatoryNameRu : papers.signatoryNameEn,
    signatoryTitle: lang === 'ru' ? papers.signatoryTitleRu : papers.signatoryTitleEn,
    codeAlt: `${t.verifyLine}: ${address}`,
    verify: `${t.verifyLine}:`,
    address,
    demo: conference.isDemo ? t.demo : '',
  }
  const pdf = await renderPdf({ template: certificateTemplate, data, codes: [address] })
  return { pdf, code: registration.code }
}
