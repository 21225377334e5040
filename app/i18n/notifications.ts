import type { NotificationKind, NotificationParams } from '#app/domain/mail/vocabulary.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { en } from './en/notifications.ts'
import { ru } from './ru/notifications.ts'

/** A sentence a kind of notification, without the full stop. */
export type NotificationWords = {
  [K in NotificationKind]: (params: NotificationParams[K]) => string
}

const words: Record<Lang, NotificationWords> = { ru, en }

/** What a notification says in a language, without the full stop. */
export function notificationText<K extends NotificationKind>(
  lang: Lang,
  kind: K,
  params: NotificationParams[K],
): string {
  return words[lang][kind](params)
}
