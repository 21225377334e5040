import type { Bilingual } from '#app/domain/shared/lang.ts'
import { formatNumber, pluralEn, pluralRu } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { template } from './template.ts'

type Params = { token: string; days: number; name: Bilingual; conference: Bilingual }

/** Asks a speaker to take over what a conference says of them. */
export const speakerInvitation = template<Params>({
  secret: ['token'],
  ru: ({ token, days, name, conference }) => ({
    subject: `Ваша страница спикера: ${conference.ru}`,
    paragraphs: [
      `Здравствуйте, ${name.ru}.`,
      `Вы\u00a0названы среди спикеров: ${conference.ru}. По\u00a0ссылке можно взять свою страницу на\u00a0себя: исправить имя, должность и\u00a0рассказ о\u00a0себе, приложить материалы к\u00a0выступлению.`,
      `Понадобится учётная запись портала. Ссылка работает один раз, в\u00a0течение ${formatNumber('ru', days)}\u00a0${pluralRu(days, 'дня', 'дней', 'дней')}.`,
    ],
    action: { label: 'Открыть свою страницу', href: paths.speakerClaim('ru', token) },
    after: ['Если письмо попало к\u00a0вам случайно, ничего делать не\u00a0нужно.'],
  }),
  en: ({ token, days, name, conference }) => ({
    subject: `Your speaker’s page: ${conference.en}`,
    paragraphs: [
      `Hello ${name.en},`,
      `you are named among the speakers of ${conference.en}. With this link you can take over your page: put right your name, your position and what is said of you, and attach materials to your talk.`,
      `You will need an account of the portal. The link works once, within ${formatNumber('en', days)}\u00a0${pluralEn(days, 'day', 'days')}.`,
    ],
    action: { label: 'Open my page', href: paths.speakerClaim('en', token) },
    after: ['If this letter reached you by mistake, do nothing.'],
  }),
})
