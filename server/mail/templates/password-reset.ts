import { formatNumber, pluralEn, pluralRu } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { template } from './template.ts'

type Params = { name: string; token: string; minutes: number }

/** The link for a new password. */
export const passwordReset = template<Params>({
  secret: ['token'],
  ru: ({ name, token, minutes }) => ({
    subject: 'Новый пароль',
    paragraphs: [
      `Здравствуйте, ${name}.`,
      'Вы\u00a0попросили новый пароль. Задайте его по\u00a0ссылке: прежний перестанет действовать, а\u00a0все начатые сеансы завершатся.',
      `Ссылка работает один раз, в\u00a0течение ${formatNumber('ru', minutes)}\u00a0${pluralRu(minutes, 'минуты', 'минут', 'минут')}.`,
    ],
    action: { label: 'Задать новый пароль', href: paths.resetPassword('ru', token) },
    after: ['Если это были не\u00a0вы, ничего делать не\u00a0нужно: пароль останется прежним.'],
  }),
  en: ({ name, token, minutes }) => ({
    subject: 'A new password',
    paragraphs: [
      `Hello ${name},`,
      'you asked for a new password. Set it by the link: the old one stops working, and everyone signed in with it is signed out.',
      `The link works once, within ${formatNumber('en', minutes)}\u00a0${pluralEn(minutes, 'minute', 'minutes')}.`,
    ],
    action: { label: 'Set a new password', href: paths.resetPassword('en', token) },
    after: ['If it was not you, do nothing: the password stays as it is.'],
  }),
})
