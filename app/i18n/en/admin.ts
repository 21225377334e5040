import type { Messages } from '../messages.ts'
import type { ru } from '../ru/admin.ts'

export const en = {
  title: 'Administration',
  lead: 'People and rights, mail and the rules of the portal.',
  section: {
    thresholds: {
      title: 'Thresholds',
      text: 'Completeness for each level, requirements for an industrial cluster',
    },
    badgeKeys: {
      title: 'Signing keys of badges',
      text: 'Which key signs the credentials of clusters; replace or withdraw it',
    },
    people: {
      title: 'People and roles',
      text: 'Find a person, give a role or take it away',
    },
    reckoning: {
      title: 'Reckon all categories',
      text: 'Completeness, level and category of every cluster anew',
    },
    outbox: {
      title: 'Outgoing mail',
      text: 'What the portal wrote, to whom, and whether it arrived',
    },
    audit: {
      title: 'Audit log',
      text: 'Who signed in, what they changed and whom they gave rights',
    },
  },
} satisfies Messages<typeof ru>
