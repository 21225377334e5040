import { DomainError } from '#app/domain/shared/errors.ts'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { paperOf, readPapers } from '#db/queries/papers.ts'
import { ask, type Context } from '../../context.ts'
import { renderPdf } from '../../documents/render-pdf.ts'
import { conferenceFacts, nameIn } from '../tickets/facts.ts'
import { findConfirmed } from '../tickets/find-confirmed.ts'
import { letterTemplate, type LetterData } from './letter-template.ts'

/**
 * The invitation letter that was issued, as PDF.
 * @throws DomainError `not-found` before it was issued, and once its details were erased
 */
export async function letterPdf(
  context: Context,
  { slug, token, origin }: { slug: string; token: string; origin: string },
): Promise<{ pdf: Uint8Array; code: string; lang: 'ru' | 'en' }> {
  ask(context, 'conference.issue-paper')
  const { conference, registration, kind } = await findConfirmed(context, slug, token)
  const { read } = context.store
  const letter = await paperOf(read, registration.id, 'letter')
  const papers = await readPapers(read, conference.id)
  if (!letter?.details || !papers?.letters) throw new DomainError('not-found')
  const { lang, details } = letter
  const t = conferenceTickets[lang]
  const facts = conferenceFacts(conference, lang)
  const { name } = nameIn(lang, letter)
  const who = registration.organisation === '' ? name : `${name} (${registration.organisation})`
  const address = origin + paths.paper(lang, slug, letter.code)
  const born = details.bornOn === '' ? '' : formatPartialDate(lang, details.bornOn)
  const data: LetterData = {
    title: t.letter.documentTitle(facts.title),
    author: t.author,
    lang,
    organiser: facts.organiser === '' ? facts.title : facts.organiser,
    contact: conference.contactEmail ?? '',
    number: t.letter.number(registration.code),
    date: formatPartialDate(lang, letter.issuedAt.toISOString().slice(0, 10)),
    addressee: details.addressee === '' ? t.letter.toWhom : details.addressee,
    subject: t.letter.subject,
    paragraphs: [
      t.letter.invite[details.purpose](who, facts.title, facts.when, facts.where),
      t.letter.ask[details.purpose],
    ],
    facts:
      details.purpose === 'visa'
        ? [
            { term: t.letter.fields.name, value: name },
            { term: t.letter.fields.citizenship, value: details.citizenship },
            { term: t.letter.fields.passport, value: details.passport },
            { term: t.letter.fields.bornOn, value: born },
          ]
        : [],
    closing: t.letter.closing(lang === 'ru' ? kind.nameRu : kind.nameEn),
    signatory: lang === 'ru' ? papers.signatoryNameRu : papers.signatoryNameEn,
    signatoryTitle: lang === 'ru' ? papers.signatoryTitleRu : papers.signatoryTitleEn,
    codeAlt: `${t.verifyLine}: ${address}`,
    verify: `${t.verifyLine}:`,
    address,
    demo: conference.isDemo ? t.demo : '',
  }
  const pdf = await renderPdf({ template: letterTemplate, data, codes: [address] })
  return { pdf, code: registration.code, lang }
}
