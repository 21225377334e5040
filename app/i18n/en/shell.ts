import type { Messages } from '../messages.ts'
import type { ru } from '../ru/shell.ts'

export const en = {
  name: 'Corridor',
  tagline: 'The clusters portal: directory, conferences, work together',
  skip: 'Skip to content',
  nav: {
    label: 'Sections',
    clusters: 'Clusters',
    map: 'Map',
    compare: 'Compare',
    statistics: 'Statistics',
    categories: 'Categories',
    conferences: 'Conferences',
  },
  menu: 'Menu',
  search: {
    label: 'Search the directory',
    placeholder: 'Name, region, industry',
    go: 'Search',
  },
  otherLanguage: 'Русский',
  signIn: 'Sign in',
  signOut: 'Sign out',
  desk: 'Desk',
  account: 'Account',
  notifications: (unread) => (unread === 0 ? 'Notifications' : `Notifications: ${unread} new`),
  lookAs: {
    text: (name) => `You see the portal through somebody else’s eyes: ${name}.`,
    note: 'You see all they see and can change nothing. The audit log knows.',
    stop: 'Stop looking',
  },
  theme: {
    auto: 'Theme: same as the system',
    light: 'Theme: light',
    dark: 'Theme: dark',
  },
  demo: 'A demonstration: everything marked “Demo” is made up.',
  loading: 'Loading the page',
  footer: {
    label: 'About the portal',
    about:
      'A directory of industrial and territorial clusters in Russia. The figures come from public documents of 2015–2021; where the source leaves a doubt, we say so.',
    sections: 'Sections of the portal',
    verifyBadge: 'Verify a badge',
    monitoring: 'Monitoring',
    aboutLink: 'About the portal and its data',
    data: 'Data',
    api: 'API (OpenAPI)',
    json: 'Directory as JSON',
    csv: 'Directory as CSV',
    xlsx: 'Directory as Excel',
    feed: 'Feed of changes (Atom)',
    sitemap: 'Site map (XML)',
  },
} satisfies Messages<typeof ru>
