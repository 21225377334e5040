import type { Role } from '#app/domain/accounts/permissions.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { formatPartialDate, lowerFirst, pluralRu, quotedRu } from '../format.ts'
import type { NotificationWords } from '../notifications.ts'
import { ru as accounts } from './accounts.ts'
import { ru as categories } from './categories.ts'
import { ru as clusterWords } from './cluster-words.ts'

const role = (id: string) => lowerFirst(accounts.role[id as Role])
const at = (where: Bilingual | null) => (where ? ` (${where.ru})` : '')

export const ru: NotificationWords = {
  'role.given': ({ role: id, where }) => `Вам дали роль: ${role(id)}${at(where)}`,
  'role.taken': ({ role: id, where }) => `У\u00a0вас больше нет роли: ${role(id)}${at(where)}`,
  'account.looked-at': ({ by, reason }) =>
    `Администратор смотрел портал вашими глазами: ${by}. Причина: ${reason}`,
  'monitoring.asked': ({ cluster, year, deadline }) =>
    `Анкета мониторинга ${year}\u00a0года ждёт ответов до\u00a0${formatPartialDate('ru', deadline)}: ${cluster.ru}`,
  'monitoring.reminded': ({ cluster, year, deadline }) =>
    `Анкета мониторинга ${year}\u00a0года ещё не\u00a0сдана, последний день\u00a0— ${formatPartialDate('ru', deadline)}: ${cluster.ru}`,
  'monitoring.returned': ({ cluster, year, note }) =>
    `Эксперт вернул анкету мониторинга ${year}\u00a0года (${cluster.ru}). Просьба: ${note}`,
  'monitoring.published': ({ cluster, year }) =>
    `Опубликованы итоги мониторинга ${year}\u00a0года: ${cluster.ru}`,
  'invitation.accepted': ({ name, where }) => `Ваше приглашение приняли: ${name}${at(where)}`,
  'criterion.checked': ({ cluster, criterion, accepted }) =>
    `${accepted ? 'Критерий засчитан' : 'Доказательство не\u00a0принято'}: ${lowerFirst(categories.criterion[criterion])} (${cluster.ru})`,
  'category.changed': ({ cluster, category, curated }) =>
    category
      ? `Новая категория: ${lowerFirst(categories.names[category])}${curated ? `, ${clusterWords.curatedMark}` : ''} (${cluster.ru})`
      : `У\u00a0кластера больше нет категории: ${cluster.ru}`,
  'request.decided': ({ cluster, accepted, reason }) =>
    accepted
      ? `Вы\u00a0теперь представляете кластер: ${cluster.ru}`
      : `Заявка на\u00a0представление кластера отклонена (${cluster.ru}): ${reason}`,
  'programme.changed': ({ conference, changes }) =>
    `Программа изменилась, в\u00a0вашем расписании ${changes}\u00a0${pluralRu(changes, 'изменение', 'изменения', 'изменений')}: ${conference.ru}`,
  'seat.got': ({ session, conference }) =>
    `Для вас освободилось место: ${quotedRu(session.ru)} (${conference.ru})`,
  'seat.given': ({ session, conference }) =>
    `Организаторы записали вас: ${quotedRu(session.ru)} (${conference.ru})`,
  'seat.lost': ({ session, conference }) =>
    `Ваше место освобождено организаторами: ${quotedRu(session.ru)} (${conference.ru})`,
  'proposal.decided': ({ title, conference, accepted }) =>
    `${accepted ? 'Ваше предложение принято' : 'Ваше предложение не\u00a0принято'}: ${quotedRu(title)} (${conference.ru})`,
  'check.asked': ({ cluster }) => `Просят проверить доказательства: ${cluster.ru}`,
}
