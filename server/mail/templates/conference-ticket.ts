import type { Bilingual } from '#app/domain/shared/lang.ts'
import { template } from './template.ts'

type Params = {
  conference: Bilingual
  slug: string
  name: string
  code: string
  /** Opens the addressee's own registration, where the ticket is. */
  token: string
}

/** The way to one's ticket once more, when organisers send it. */
export const conferenceTicket = template<Params>({
  secret: ['token'],
  ru: ({ conference, slug, name, code, token }) => ({
    subject: `Ваш билет: ${conference.ru}`,
    paragraphs: [
      `${name}, ваше участие в\u00a0конференции «${conference.ru}» подтверждено.`,
      `Билет лежит на\u00a0странице вашей заявки: его можно показать с\u00a0телефона или распечатать. Если ссылка не\u00a0откроется, на\u00a0входе достаточно назвать код заявки: ${code}.`,
    ],
    action: { label: 'Открыть билет', href: `/ru/conferences/${slug}/registration/${token}` },
  }),
  en: ({ conference, slug, name, code, token }) => ({
    subject: `Your ticket: ${conference.en}`,
    paragraphs: [
      `${name}, your attendance of the conference “${conference.en}” is confirmed.`,
      `The ticket is on the page of your registration: show it on your telephone or print it. Should the link not open, the code of your registration is enough at the door: ${code}.`,
    ],
    action: { label: 'Open the ticket', href: `/en/conferences/${slug}/registration/${token}` },
  }),
})
