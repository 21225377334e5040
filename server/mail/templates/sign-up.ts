import { formatNumber, pluralEn, pluralRu } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { template } from './template.ts'

// Without the name: anybody may type anything as the name of anybody's address.
type Params = { token: string; hours: number }

/** The link that confirms an address and makes the account. */
export const signUp = template<Params>({
  secret: ['token'],
  ru: ({ token, hours }) => ({
    subject: 'Подтвердите почту, чтобы завести учётную запись',
    paragraphs: [
      'Здравствуйте.',
      'Вы\u00a0попросили завести учётную запись на\u00a0портале «Коридор». Откройте ссылку и\u00a0придумайте пароль\u00a0— на\u00a0этом всё.',
      `Ссылка работает один раз, в\u00a0течение ${formatNumber('ru', hours)}\u00a0${pluralRu(hours, 'часа', 'часов', 'часов')}.`,
    ],
    action: { label: 'Подтвердить почту', href: paths.acceptSignUp('ru', token) },
    after: [
      'Если это были не\u00a0вы, ничего делать не\u00a0нужно: без ссылки учётная запись не\u00a0появится.',
    ],
  }),
  en: ({ token, hours }) => ({
    subject: 'Confirm your e-mail to get an account',
    paragraphs: [
      'Hello,',
      'you asked for an account on the Corridor portal. Open the link and choose a password, and that is all.',
      `The link works once, within ${formatNumber('en', hours)}\u00a0${pluralEn(hours, 'hour', 'hours')}.`,
    ],
    action: { label: 'Confirm the e-mail', href: paths.acceptSignUp('en', token) },
    after: ['If it was not you, do nothing: without the link there will be no account.'],
  }),
})
