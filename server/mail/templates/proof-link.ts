import { formatNumber, pluralEn, pluralRu } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { template } from './template.ts'

type Params = { name: string; token: string; minutes: number }

/** The link by which an owner proves that it is them. */
export const proofLink = template<Params>({
  secret: ['token'],
  ru: ({ name, token, minutes }) => ({
    subject: 'Подтвердите, что это вы',
    paragraphs: [
      `Здравствуйте, ${name}.`,
      'В\u00a0вашей учётной записи хотят сделать то, на\u00a0что нужно подтверждение. Откройте ссылку в\u00a0том\u00a0же браузере, где начали.',
      `Ссылка работает один раз, в\u00a0течение ${formatNumber('ru', minutes)}\u00a0${pluralRu(minutes, 'минуты', 'минут', 'минут')}.`,
    ],
    action: { label: 'Это я', href: paths.acceptProof('ru', token) },
    after: [
      'Если это были не\u00a0вы, не\u00a0открывайте её: завершите чужие сеансы на\u00a0странице учётной записи и\u00a0смените пароль.',
    ],
  }),
  en: ({ name, token, minutes }) => ({
    subject: 'Confirm that it is you',
    paragraphs: [
      `Hello ${name},`,
      'somebody signed in to your account wants to do what takes a confirmation. Open the link in the browser you began in.',
      `The link works once, within ${formatNumber('en', minutes)}\u00a0${pluralEn(minutes, 'minute', 'minutes')}.`,
    ],
    action: { label: 'It is me', href: paths.acceptProof('en', token) },
    after: [
      'If it was not you, do not open it: end the sessions you do not know on the page of your account, and change your password.',
    ],
  }),
})
