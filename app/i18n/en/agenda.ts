import { pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/agenda.ts'
import { en as stars } from './stars.ts'

const minutes = (n: number) => `${n} ${pluralEn(n, 'minute', 'minutes')}`

export const en = {
  ...stars,
  lead: 'The sessions you chose, and the seats you hold.',
  conferences: 'Conferences',
  programme: 'Programme',
  toProgramme: 'Choose sessions in the programme',
  venueTime: (zone) => `Times are those of the venue (${zone})`,
  remove: 'Take out',
  removeOf: (title) => `Take out of my agenda: ${title}`,
  count: (n) => `${n} ${pluralEn(n, 'session', 'sessions')}`,
  empty: 'Nothing chosen yet',
  emptyText:
    'Open the programme and press the star beside a session. Your agenda gathers here by time, with a warning where sessions clash.',
  noProgramme: 'The programme is not published yet',
  noProgrammeText: 'Once it is, you can choose sessions and take seats in them.',
  here: 'In this browser only, for now',
  hereText:
    'Sign in to keep what you chose: on your other devices, in your calendar, and with a letter when something changes.',
  signIn: 'Sign in and keep it',
  needsScripts:
    'Sign in to choose sessions: without an account only a browser with scripts remembers them.',
  clashes: 'Clashes',
  clashesCount: (n) => `${n} ${pluralEn(n, 'clash', 'clashes')} in your agenda`,
  clashesText: 'They are marked with the sessions below. You can choose where to go at any time.',
  overlap: (title, n) => `At the same time as “${title}” for ${minutes(n)}`,
  walk: (title, n, needed) =>
    n === 0
      ? `Right beside “${title}” in another hall: the way takes ${minutes(needed)}`
      : `${minutes(n)} between this and “${title}” in another hall; the way takes ${minutes(needed)}`,
  speaks: 'You speak here',
  cancelled: 'Cancelled',
  seat: {
    title: 'Places',
    open: 'Everybody may come, no seat is needed.',
    number: (n) => `${n} ${pluralEn(n, 'place', 'places')}, take a seat`,
    free: 'Places are free',
    few: 'Few places left',
    full: 'Full, there is a line',
    take: 'Take a seat',
    takeOf: (title) => `Take a seat: ${title}`,
    join: 'Join the line',
    joinOf: (title) => `Join the line: ${title}`,
    giveUp: 'Give the seat up',
    giveUpOf: (title) => `Give the seat up: ${title}`,
    leave: 'Leave the line',
    leaveOf: (title) => `Leave the line: ${title}`,
    taken: 'You have a seat',
    takenText: 'If you are not coming, give it up: the next one in line gets it.',
    waiting: (n) => (n === null ? 'You are in the line' : `You are number ${n} in the line`),
    waitingText: 'As soon as a seat is free it is yours, and you get a letter.',
    signIn: 'Sign in to take a seat.',
    toSignIn: 'Sign in',
    register: 'You need a confirmed registration for the conference to take a seat.',
    toRegister: 'Register',
    unconfirmed: 'Your registration is not confirmed yet. Once it is, you can take a seat.',
    online: 'You attend online and need no seat in the hall.',
    over: 'The session is over.',
    cancelled: 'The session is cancelled, no seats are given.',
  },
  feed: {
    title: 'In your calendar',
    note: 'Subscribe the calendar of your phone or computer to this address: it learns of changes by itself. The address is yours alone, give it to nobody.',
    none: 'Get an address of your own and subscribe the calendar of your phone or computer to it: it learns of changes by itself.',
    label: 'The address of your calendar',
    copy: 'Copy',
    copyName: 'Copy the address of the calendar',
    copied: 'Copied',
    open: 'Open in the calendar',
    make: 'Get an address',
    renew: 'Replace the address',
    revoke: 'Switch it off',
    renewNote:
      'Should somebody else have learnt the address, replace it: the old one stops working.',
    slow: 'Some calendars look for changes once a day only, so we also write to you when it matters.',
    name: (conference) => `My agenda: ${conference}`,
  },
  print: 'Print',
  done: {
    seat: 'You have a seat.',
    line: 'You are in the line. When a seat is free, you get a letter.',
    'given-up': 'Done: the seat is no longer yours.',
    star: 'Your agenda was changed.',
    feed: 'The address of your calendar is ready.',
    'feed-off': 'The address of your calendar no longer works.',
  },
} satisfies Messages<typeof ru>
