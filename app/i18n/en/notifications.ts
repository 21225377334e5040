import type { Role } from '#app/domain/accounts/permissions.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { formatPartialDate, lowerFirst, pluralEn } from '../format.ts'
import type { NotificationWords } from '../notifications.ts'
import { en as accounts } from './accounts.ts'
import { en as categories } from './categories.ts'
import { en as clusterWords } from './cluster-words.ts'

const role = (id: string) => lowerFirst(accounts.role[id as Role])
const at = (where: Bilingual | null) => (where ? ` (${where.en})` : '')

export const en: NotificationWords = {
  'role.given': ({ role: id, where }) => `You were given a role: ${role(id)}${at(where)}`,
  'role.taken': ({ role: id, where }) => `You no longer hold a role: ${role(id)}${at(where)}`,
  'account.looked-at': ({ by, reason }) =>
    `An administrator saw the portal through your eyes: ${by}. Reason: ${reason}`,
  'monitoring.asked': ({ cluster, year, deadline }) =>
    `The ${year} monitoring questionnaire awaits answers until ${formatPartialDate('en', deadline)}: ${cluster.en}`,
  'monitoring.reminded': ({ cluster, year, deadline }) =>
    `The ${year} monitoring questionnaire has not been handed in, the last day is ${formatPartialDate('en', deadline)}: ${cluster.en}`,
  'monitoring.returned': ({ cluster, year, note }) =>
    `The expert gave back the ${year} monitoring questionnaire (${cluster.en}). The request: ${note}`,
  'monitoring.published': ({ cluster, year }) =>
    `The results of the ${year} monitoring are published: ${cluster.en}`,
  'invitation.accepted': ({ name, where }) => `Your invitation was accepted: ${name}${at(where)}`,
  'criterion.checked': ({ cluster, criterion, accepted }) =>
    `${accepted ? 'Criterion met' : 'Evidence not accepted'}: ${lowerFirst(categories.criterion[criterion])} (${cluster.en})`,
  'category.changed': ({ cluster, category, curated }) =>
    category
      ? `New category: ${lowerFirst(categories.names[category])}${curated ? `, ${clusterWords.curatedMark}` : ''} (${cluster.en})`
      : `The cluster no longer has a category: ${cluster.en}`,
  'request.decided': ({ cluster, accepted, reason }) =>
    accepted
      ? `You now represent the cluster: ${cluster.en}`
      : `Your request to represent a cluster was refused (${cluster.en}): ${reason}`,
  'programme.changed': ({ conference, changes }) =>
    `The programme changed, ${changes} ${pluralEn(changes, 'change', 'changes')} in your agenda: ${conference.en}`,
  'seat.got': ({ session, conference }) =>
    `A place became free for you: “${session.en}” (${conference.en})`,
  'seat.given': ({ session, conference }) =>
    `The organisers gave you a seat: “${session.en}” (${conference.en})`,
  'seat.lost': ({ session, conference }) =>
    `The organisers took your seat back: “${session.en}” (${conference.en})`,
  'proposal.decided': ({ title, conference, accepted }) =>
    `${accepted ? 'Your proposal was accepted' : 'Your proposal was not accepted'}: “${title}” (${conference.en})`,
  'check.asked': ({ cluster }) => `Evidence to check: ${cluster.en}`,
}
