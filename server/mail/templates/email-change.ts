import { formatNumber, pluralEn, pluralRu } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { template } from './template.ts'

type Params = { name: string; token: string; hours: number }

/** To the new address: the link that makes it the account's own. */
export const emailChange = template<Params>({
  secret: ['token'],
  ru: ({ name, token, hours }) => ({
    subject: 'Подтвердите новый адрес почты',
    paragraphs: [
      `Здравствуйте, ${name}.`,
      'Вы\u00a0указали этот адрес как новый для входа на\u00a0портал «Коридор». Он\u00a0заменит прежний, когда вы\u00a0подтвердите его по\u00a0ссылке.',
      `Ссылка работает один раз, в\u00a0течение ${formatNumber('ru', hours)}\u00a0${pluralRu(hours, 'часа', 'часов', 'часов')}.`,
    ],
    action: { label: 'Подтвердить адрес', href: paths.confirmEmail('ru', token) },
    after: ['Если это были не\u00a0вы, ничего делать не\u00a0нужно: адрес не\u00a0изменится.'],
  }),
  en: ({ name, token, hours }) => ({
    subject: 'Confirm your new e-mail address',
    paragraphs: [
      `Hello ${name},`,
      'you gave this address as your new one for signing in to the Corridor portal. It replaces the old one as soon as you confirm it.',
      `The link works once, within ${formatNumber('en', hours)}\u00a0${pluralEn(hours, 'hour', 'hours')}.`,
    ],
    action: { label: 'Confirm the address', href: paths.confirmEmail('en', token) },
    after: ['If it was not you, do nothing: the address stays as it is.'],
  }),
})
