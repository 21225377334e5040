import { fillLetter, type Values } from '#app/domain/conference/desk/mailing-text.ts'
import { langs, type Lang } from '#app/domain/shared/lang.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import type { Mailing, Recipient } from '#db/queries/conference-mailings.ts'
import type { ConferenceRow } from '#db/queries/conferences.ts'
import type { TemplateParams } from '../../../mail/templates/index.ts'

/** What the placeholders of a letter stand for with one addressee, in a language. */
export function valuesFor(conference: ConferenceRow, recipient: Recipient, lang: Lang): Values {
  const { row } = recipient
  const from = formatPartialDate(lang, conference.startsOn)
  const to = formatPartialDate(lang, conference.endsOn)
  const of = (key: 'title' | 'city' | 'venue' | 'address') =>
    conference[`${key}${lang === 'ru' ? 'Ru' : 'En'}`]
  return {
    name: lang === 'en' && row.nameLatin ? row.nameLatin : row.name,
    organisation: row.organisation,
    position: row.position,
    kind: lang === 'ru' ? recipient.kindRu : recipient.kindEn,
    code: row.code,
    conference: of('title'),
    dates: from === to ? from : `${from}\u00a0–\u00a0${to}`,
    city: of('city'),
    venue: of('venue'),
    address: of('address'),
  }
}

/**
 * A mailing's letter to one addressee, in both languages.
 * @param token opens the addressee's own pages; empty in previews, which others see
 */
export function letterOf(
  conference: ConferenceRow,
  mailing: Pick<Mailing, 'subjectRu' | 'subjectEn' | 'bodyRu' | 'bodyEn' | 'button' | 'kind'>,
  recipient: Recipient,
  token: string,
): TemplateParams<'conference-mailing'> {
  const written = {
    ru: { subject: mailing.subjectRu, body: mailing.bodyRu },
    en: { subject: mailing.subjectEn, body: mailing.bodyEn },
  }
  const [ru, en] = langs.map((lang) =>
    fillLetter(written[lang], valuesFor(conference, recipient, lang)),
  )
  return {
    conference: { ru: conference.titleRu, en: conference.titleEn },
    slug: conference.slug,
    texts: { ru: ru!, en: en! },
    button: mailing.button,
    token,
    news: mailing.kind === 'news',
  }
}
