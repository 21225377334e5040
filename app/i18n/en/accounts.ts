import type { Messages } from '../messages.ts'
import type { ru } from '../ru/accounts.ts'

export const en = {
  email: 'E-mail',
  password: 'Password',
  name: 'Full name',
  role: {
    attendee: 'Conference attendee',
    representative: 'Cluster representative',
    speaker: 'Speaker',
    moderator: 'Moderator',
    rapporteur: 'Rapporteur',
    organiser: 'Organiser',
    expert: 'Expert of a cluster development centre',
    administrator: 'Administrator',
  },
  signIn: {
    title: 'Sign in',
    lead: 'The directory, the statistics and the map are open to everybody without signing in.',
    submit: 'Sign in',
    demo: 'Sign in with one click',
    demoNote: (password) =>
      `The portal runs in demo mode. All these accounts have one password: ${password}.`,
    demoAs: (name) => `Sign in as ${name}`,
  },
  account: {
    title: 'Your account',
    roles: 'Roles',
    noRoles: 'No roles yet. The administrator of the portal gives them.',
    everywhere: 'on the whole portal',
    since: 'Registered',
    demo: 'An account for demonstration: it goes when demo mode ends.',
    signOut: 'Sign out',
  },
  firstAdministrator: {
    title: 'First administrator',
    lead: 'The link works once. Fill in three fields, and the portal opens to you as its administrator.',
    passwordHint: 'At least 12\u00a0characters. Several words are better than one difficult one.',
    submit: 'Create the account',
  },
} satisfies Messages<typeof ru>
