import type { Role } from '#app/domain/accounts/permissions.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { lowerFirst } from '../format.ts'
import type { NotificationWords } from '../notifications.ts'
import { ru as accounts } from './accounts.ts'

const role = (id: string) => lowerFirst(accounts.role[id as Role])
const at = (where: Bilingual | null) => (where ? ` (${where.ru})` : '')

export const ru: NotificationWords = {
  'role.given': ({ role: id, where }) => `Вам дали роль: ${role(id)}${at(where)}`,
  'role.taken': ({ role: id, where }) => `У\u00a0вас больше нет роли: ${role(id)}${at(where)}`,
  'account.looked-at': ({ by, reason }) =>
    `Администратор смотрел портал вашими глазами: ${by}. Причина: ${reason}`,
  'invitation.accepted': ({ name, where }) => `Ваше приглашение приняли: ${name}${at(where)}`,
}
