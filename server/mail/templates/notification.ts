import type { NotificationKind, NotificationParams } from '#app/domain/mail/vocabulary.ts'
import { notificationText } from '#app/i18n/notifications.ts'
import { template } from './template.ts'

type Params = {
  kind: NotificationKind
  params: NotificationParams[NotificationKind]
  /** Without the language. */
  href: string
}

/** One notification on its own, for who wants them at once. */
export const notification = template<Params>({
  ru: ({ kind, params, href }) => ({
    subject: notificationText('ru', kind, params),
    paragraphs: [`${notificationText('ru', kind, params)}.`],
    action: { label: 'Открыть на\u00a0портале', href: `/ru${href}` },
    after: ['Как часто присылать письма, можно выбрать на\u00a0странице уведомлений.'],
  }),
  en: ({ kind, params, href }) => ({
    subject: notificationText('en', kind, params),
    paragraphs: [`${notificationText('en', kind, params)}.`],
    action: { label: 'Open on the portal', href: `/en${href}` },
    after: ['You can choose how often to get letters on the notifications page.'],
  }),
})
