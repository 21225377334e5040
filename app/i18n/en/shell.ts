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
  },
  otherLanguage: 'Русский',
  signIn: 'Sign in',
  signOut: 'Sign out',
} satisfies Messages<typeof ru>
