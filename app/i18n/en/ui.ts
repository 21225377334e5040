import type { Messages } from '../messages.ts'
import type { ru } from '../ru/ui.ts'
import { formatNumber, pluralEn } from '../format.ts'

export const en = {
  crumbs: 'You are here',
  home: 'Home',
  optional: 'optional',
  pages: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: (n) => `Page ${n}`,
    of: (page, pages) => `${page} of ${pages}`,
  },
  demo: 'Demo',
  demoLong: 'Demonstration data, made up to show the portal',
  certainty: {
    high: 'almost certain',
    medium: 'inferred from the source',
    guess: 'a guess',
    unreadable: 'unreadable in the source',
  },
  uncertainLegend: 'Hatching and ≈ mark figures the source leaves in doubt.',
  loading: 'Loading',
  progress: (percent) => `${percent}% done`,
  error: 'Error',
  consentLink: 'The text of the consent (in a new window)',
  tableScrolls: 'the table scrolls sideways',
  count: (n) => `${formatNumber('en', n)} ${pluralEn(n, 'entry', 'entries')}`,
  external: 'another site',
} satisfies Messages<typeof ru>
