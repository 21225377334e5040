import type { Bilingual } from '#app/domain/shared/lang.ts'
import { formatNumber, pluralEn, pluralRu } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { template } from './template.ts'

type Params = { token: string; days: number; cluster: Bilingual; organisation: Bilingual }

/** Asks an organisation whether it belongs to a cluster that lists it. */
export const membershipInvitation = template<Params>({
  secret: ['token'],
  ru: ({ token, days, cluster, organisation }) => ({
    subject: `Подтвердите участие в\u00a0кластере: ${cluster.ru}`,
    paragraphs: [
      'Здравствуйте.',
      `На\u00a0портале «Коридор» организация «${organisation.ru}» названа участником кластера «${cluster.ru}». Подтвердите это или скажите, что это не\u00a0так.`,
      `Учётная запись не\u00a0нужна. Ссылка работает один раз, в\u00a0течение ${formatNumber('ru', days)}\u00a0${pluralRu(days, 'дня', 'дней', 'дней')}.`,
    ],
    action: { label: 'Ответить', href: paths.membership('ru', token) },
    after: ['Если письмо попало к\u00a0вам случайно, ничего делать не\u00a0нужно.'],
  }),
  en: ({ token, days, cluster, organisation }) => ({
    subject: `Confirm your membership: ${cluster.en}`,
    paragraphs: [
      'Hello,',
      `the Corridor portal lists “${organisation.en}” as a participant of the cluster “${cluster.en}”. Please confirm this, or say that it is not so.`,
      `You need no account. The link works once, within ${formatNumber('en', days)}\u00a0${pluralEn(days, 'day', 'days')}.`,
    ],
    action: { label: 'Answer', href: paths.membership('en', token) },
    after: ['If this letter reached you by mistake, do nothing.'],
  }),
})
