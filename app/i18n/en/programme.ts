import type { Messages } from '../messages.ts'
import { formatNumber, pluralEn } from '../format.ts'
import type { ru } from '../ru/programme.ts'

const n = (value: number) => formatNumber('en', value)
const sessions = (count: number) => `${n(count)}\u00a0${pluralEn(count, 'session', 'sessions')}`

export const en = {
  conferences: 'Conferences',
  title: 'Programme',
  titleOf: (day: string, count: number) => `${day}: ${sessions(count)}`,
  description: (title: string, when: string, count: number) =>
    `${title}, ${when}. The programme by day and hall: ${sessions(count)}.`,
  days: 'Days',
  release: (number: number, when: string) => `Version ${number} of ${when}`,
  changes: 'What changed',
  old: (number: number, latest: number) =>
    `This is an earlier programme, version ${number}. Version ${latest} is in force.`,
  toLatest: 'Show the one in force',
  filters: {
    label: 'Narrow the programme',
    open: 'Filters and time',
    hall: 'Hall',
    track: 'Track',
    kind: 'Kind',
    language: 'Language',
    all: 'all',
    allOne: 'any',
    q: 'Search the programme',
    hint: 'Topic, name or organisation',
    go: 'Search',
    apply: 'Show',
    reset: 'Clear filters',
  },
  zone: {
    label: 'Time',
    venue: (name: string) => `of the venue: ${name}`,
    own: (name: string) => `yours: ${name}`,
    note: (shown: string, venue: string) => `Times shown: ${shown}. At the venue: ${venue}.`,
    back: 'Show the venue’s time',
  },
  found: (count: number, all: number) => `${n(count)} of ${sessions(all)} chosen`,
  count: sessions,
  none: {
    title: 'Nothing found on this day',
    other: 'There are matching sessions on other days:',
    text: 'Try fewer conditions, or look for another word.',
    day: 'Nothing is scheduled for this day yet',
  },
  elsewhere: 'Outside the halls',
  now: 'Now',
  toNow: 'Go to what is on now',
  grid: 'Programme grid by hall and time',
  cancelled: 'Cancelled',
  moved: 'Moved',
  limited: 'Seats by sign-up',
  others: (count: number) => `and ${n(count)} more`,
  nextDay: '+1\u00a0day',
  dayBefore: '\u22121\u00a0day',
  fresh: (number: number) => `A new version of the programme is out: ${number}.`,
  reload: 'Reload the page',
  print: 'Booklet to print',
  text: 'Programme as text',
  noProgramme: 'The programme is not published yet',
  noProgrammeText:
    'The organisers will publish its first version here; calendar and change feed begin with it.',
} satisfies Messages<typeof ru>
