import type { MailingButton } from '#app/domain/conference/desk/vocabulary.ts'
import type { Bilingual, Lang } from '#app/domain/shared/lang.ts'
import { conferenceMailings } from '#app/i18n/conference-mailings.ts'
import { template, type Letter } from './template.ts'

type Params = {
  conference: Bilingual
  slug: string
  /** The letter as organisers wrote it, with its placeholders filled. */
  texts: Record<Lang, { subject: string; paragraphs: string[] }>
  button: MailingButton
  /** Opens the addressee's own pages; empty: leads to those for everybody. */
  token: string
  /** Not about the addressee's own registration: can be unsubscribed from. */
  news: boolean
}

/** A letter organisers wrote to many. */
export const conferenceMailing = template<Params>({
  secret: ['token'],
  ru: ({ token, ...params }) => letterIn('ru', token, params),
  en: ({ token, ...params }) => letterIn('en', token, params),
})

function letterIn(
  lang: Lang,
  token: string,
  { conference, slug, texts, button, news }: Omit<Params, 'token'>,
): Letter {
  const t = conferenceMailings[lang].letter
  const home = `/${lang}/conferences/${slug}`
  const ways: Record<Exclude<MailingButton, 'none'>, string> = {
    conference: home,
    programme: `${home}/programme`,
    registration: token ? `${home}/registration/${token}` : `${home}/register`,
    feedback: token ? `${home}/feedback?r=${token}` : `${home}/feedback`,
  }
  return {
    ...texts[lang],
    ...(button === 'none' ? {} : { action: { label: t.button[button], href: ways[button] } }),
    after: [t.why(conference[lang])],
    ...(news && token
      ? { foot: { label: t.unsubscribe, href: `${home}/unsubscribe?r=${token}` } }
      : {}),
  }
}
