import type { NotificationKind, NotificationParams } from '#app/domain/mail/vocabulary.ts'
import { notificationText } from '#app/i18n/notifications.ts'
import { pluralEn, pluralRu } from '#app/i18n/format.ts'
import { template } from './template.ts'

type Params = {
  entries: {
    kind: NotificationKind
    params: NotificationParams[NotificationKind]
    /** Without the language. */
    href: string
  }[]
  /** Further ones that only the page shows. */
  more: number
}

/** Everything since the last digest, in one letter. */
export const digest = template<Params>({
  ru({ entries, more }) {
    const n = entries.length + more
    const words = pluralRu(n, 'новое уведомление', 'новых уведомления', 'новых уведомлений')
    return {
      subject: `${n}\u00a0${words} на\u00a0портале`,
      paragraphs: [],
      items: entries.map(({ kind, params, href }) => ({
        text: notificationText('ru', kind, params),
        href: `/ru${href}`,
      })),
      action: { label: 'Все уведомления', href: '/ru/notifications' },
      after: ['Как часто присылать письма, можно выбрать на\u00a0странице уведомлений.'],
    }
  },
  en({ entries, more }) {
    const n = entries.length + more
    return {
      subject: `${n} ${pluralEn(n, 'new notification', 'new notifications')} on the portal`,
      paragraphs: [],
      items: entries.map(({ kind, params, href }) => ({
        text: notificationText('en', kind, params),
        href: `/en${href}`,
      })),
      action: { label: 'All notifications', href: '/en/notifications' },
      after: ['You can choose how often to get letters on the notifications page.'],
    }
  },
})
