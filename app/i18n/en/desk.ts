import type { Messages } from '../messages.ts'
import { formatNumber, pluralEn } from '../format.ts'
import type { ru } from '../ru/desk.ts'

export const en = {
  title: 'Desk',
  lead: 'Everything entrusted to you on the portal is here.',
  clusters: 'Your clusters',
  noClusters: 'You do not represent a cluster yet',
  noClustersText:
    'Find your cluster in the directory and ask on its page to represent it. An expert of the cluster development centre decides.',
  toDirectory: 'Open the directory',
  completeness: 'Filled',
  edit: 'Edit the profile',
  ladder: 'The way to a category',
  readiness: 'Readiness for the register',
  waiting: {
    title: 'Waiting for you',
    checks: (count) =>
      `${formatNumber('en', count)} ${pluralEn(count, 'cluster asks', 'clusters ask')} for a check of evidence`,
    requests: (count) =>
      `${formatNumber('en', count)} ${pluralEn(count, 'request', 'requests')} to represent a cluster ${pluralEn(count, 'awaits', 'await')} a decision`,
    questionnaire: (year) => `Questionnaire of the ${year} monitoring`,
    until: (date) => `answer by ${date}`,
    returned: 'returned for changes',
  },
  reviews: 'Proposals for conferences',
  reviewsOf: (open: number, waiting: number) =>
    `Under review: ${formatNumber('en', open)}, waiting for your review: ${formatNumber('en', waiting)}`,
  sections: 'Sections',
  more: (count: number) =>
    `and ${formatNumber('en', count)} more ${pluralEn(count, 'cluster', 'clusters')}`,
  section: {
    invitations: {
      title: 'Invitations',
      text: 'Call a colleague to the portal and give them a role at once',
    },
    review: {
      title: 'Requests to represent',
      text: 'Who asks for rights, and which clusters are proposed',
    },
    admin: {
      title: 'Administration',
      text: 'People and roles, the rules of the portal, the audit log',
    },
    checks: {
      title: 'Evidence to check',
      text: 'Clusters that await an expert’s look',
    },
    monitoring: {
      title: 'Monitoring',
      text: 'Yearly questionnaires, expertise and decisions on categories',
    },
    conferences: {
      title: 'Conferences',
      text: 'The programme, registration, attendees and the day itself',
    },
    outbox: {
      title: 'Outgoing mail',
      text: 'What the portal wrote, to whom, and whether it arrived',
    },
    clusters: {
      title: 'Directory of clusters',
      text: 'Find a cluster, compare, download the list',
    },
  },
} satisfies Messages<typeof ru>
