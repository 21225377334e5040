import type { Role } from '#app/domain/accounts/permissions.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { accounts } from '#app/i18n/accounts.ts'
import { lowerFirst, pluralEn, pluralRu } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { template } from './template.ts'

type Params = {
  token: string
  /** Name of who invites. */
  by: string
  role: Role
  /** The cluster or organisation; null: the whole portal. */
  where: Bilingual | null
  /** How long the link works. */
  days: number
}

/** An invitation to take a role on the portal. */
export const invitation = template<Params>({
  secret: ['token'],
  ru: ({ token, by, role, where, days }) => ({
    subject: where
      ? `Вас приглашают на\u00a0портал: ${where.ru}`
      : 'Вас приглашают на\u00a0портал кластеров',
    paragraphs: [
      `${by} приглашает вас на\u00a0портал кластеров «Коридор».`,
      `Ваша роль: ${lowerFirst(accounts.ru.role[role])}${where ? `, ${where.ru}` : ''}.`,
    ],
    action: { label: 'Принять приглашение', href: paths.invitation('ru', token) },
    after: [
      `Ссылка действует ${days}\u00a0${pluralRu(days, 'день', 'дня', 'дней')} и\u00a0сработает один раз. Если вы не\u00a0ждали приглашения, ничего делать не\u00a0нужно.`,
    ],
  }),
  en: ({ token, by, role, where, days }) => ({
    subject: where
      ? `You are invited to the portal: ${where.en}`
      : 'You are invited to the clusters portal',
    paragraphs: [
      `${by} invites you to Corridor, the clusters portal.`,
      `Your role: ${lowerFirst(accounts.en.role[role])}${where ? `, ${where.en}` : ''}.`,
    ],
    action: { label: 'Accept the invitation', href: paths.invitation('en', token) },
    after: [
      `The link works for ${days} ${pluralEn(days, 'day', 'days')}, once. If you did not expect an invitation, there is nothing to do.`,
    ],
  }),
})
