import { paths } from '#app/paths.ts'
import { template } from './template.ts'

/** To who asks for an account and has one: the page told them the same as everybody. */
export const accountExists = template<Record<string, never>>({
  ru: () => ({
    subject: 'У\u00a0вас уже есть учётная запись',
    paragraphs: [
      'Здравствуйте.',
      'Кто-то, вероятно вы, попросил завести учётную запись с\u00a0этим адресом. Она уже есть\u00a0— просто войдите.',
      'Если пароль забыт, на\u00a0странице входа можно задать новый.',
    ],
    action: { label: 'Войти', href: paths.signIn('ru') },
    after: ['Если это были не\u00a0вы, ничего делать не\u00a0нужно.'],
  }),
  en: () => ({
    subject: 'You already have an account',
    paragraphs: [
      'Hello,',
      'somebody, probably you, asked for an account with this address. There is one already: just sign in.',
      'If you have forgotten the password, you can set a new one from the sign-in page.',
    ],
    action: { label: 'Sign in', href: paths.signIn('en') },
    after: ['If it was not you, do nothing.'],
  }),
})
