import { formatNumber, pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/check-in.ts'

const n = (value: number) => formatNumber('en', value)
const marks = (value: number) => `${n(value)}\u00a0${pluralEn(value, 'scan', 'scans')}`

export const en = {
  title: 'Conference entrance',
  pageTitle: (gate) => `${gate}: check-in`,
  result: {
    admitted: { title: 'Come in', text: 'Arrival noted.' },
    re_entry: {
      title: 'Back again',
      text: 'Was here earlier today; the entry is noted once more.',
    },
    left: { title: 'Gone out', text: 'Exit noted.' },
    already_in: {
      title: 'Already in',
      text: 'Somebody came in on this ticket today. Look at a document: if it is the same person, let them in again.',
    },
    not_in: { title: 'Not checked in', text: 'This person has not come in today.' },
    cancelled: {
      title: 'Registration cancelled',
      text: 'The place was given up or taken back. Send them to the registration desk.',
    },
    revoked: {
      title: 'Ticket replaced',
      text: 'This registration has a newer ticket and the old one no longer works. Ask for the new one.',
    },
    waiting: {
      title: 'Place not confirmed',
      text: 'The application is under review or on the waiting list. Send them to the registration desk.',
    },
    online: { title: 'Online attendance', text: 'This ticket opens the broadcast, not the hall.' },
    other_gate: {
      title: 'Another entrance',
      text: 'This gate does not let everybody in. Send them to the main entrance.',
    },
    other_conference: { title: 'Another conference', text: 'A genuine ticket, but not for here.' },
    not_yet: { title: 'Too early', text: 'A genuine ticket that becomes valid later.' },
    over: { title: 'No longer valid', text: 'The ticket has expired.' },
    forged: {
      title: 'Forged',
      text: 'The signature of this ticket is false. Do not let them in and call an organiser.',
    },
    unknown: { title: 'Not a ticket', text: 'There is no such code. Find the person by name.' },
  },
  undone: { title: 'Scan taken back', text: 'As if it had not happened.' },
  byHand: 'Attendee found',
  ask: { choose: 'Note the arrival?', chooseOut: 'Note the exit?' },
  unlisted:
    'The signature holds, but this device’s list does not have them: the ticket is newer than the list.',
  unverified:
    'This browser cannot check signatures: only the list was consulted. Look at a document.',
  earlier: (at, gate) => `Came in at ${at}, ${gate}`,
  action: { in: 'In', out: 'Out' },
  way: { camera: 'Camera', scanner: 'Scanner', code: 'Code', search: 'By name' },
  direction: 'What is noted',
  outMode: 'Marking exits',
  admit: 'Check in',
  letOut: 'Check out',
  again: 'Let in again',
  undo: 'Take back',
  next: 'Next',
  print: 'Print name badge',
  printPlain: 'Print a plain badge',
  printPdf: 'Name badge as PDF',
  autoPrint: 'Print a name badge at entry',
  camera: {
    title: 'Camera',
    start: 'Start the camera',
    stop: 'Stop the camera',
    starting: 'Starting the camera…',
    looking: 'Point it at the ticket’s QR code',
    denied:
      'The browser does not allow the camera. Allow it in the site’s settings and open the page again.',
    none: 'No camera found. A USB scanner or a search by name will do.',
    failed: 'The camera did not start: another program may be using it.',
    view: 'Camera picture',
    light: 'Light',
    other: 'Other camera',
  },
  scanner: 'A USB scanner can be plugged in at any time: the page listens to it.',
  search: {
    title: 'Find a person',
    label: 'Name, organisation or code',
    hint: 'The ticket’s short code works too: eight characters below the QR code.',
    go: 'Find',
    none: (query) => `Nobody matches “${query}”.`,
    more: (most) => `The first ${n(most)} are shown: be more specific.`,
    since: (at) => `in since ${at}`,
    found: (count) => `${n(count)}\u00a0${pluralEn(count, 'person', 'people')} found`,
  },
  counts: {
    title: 'Today',
    here: 'here',
    cameToday: 'arrived',
    inside: 'inside',
    expected: 'expected in all',
  },
  mode: {
    online: 'Connected',
    offline: 'No connection',
    offlineText:
      'The gate works by itself: tickets are checked by their signature, scans stay here and are sent as soon as the connection returns.',
    listOf: (at, people) =>
      `List of ${at}: ${n(people)}\u00a0${pluralEn(people, 'person', 'people')}.`,
    noList: 'This device has no list of attendees yet: only the signature is checked.',
    noEd25519:
      'This browser cannot check signatures: without a connection tickets are held against the list only. A recent Chrome, Firefox or Safari is better.',
    sending: (count) => `Sending ${marks(count)}`,
    queued: (count) => `${marks(count)} waiting to be sent`,
    notStored:
      'The browser gives no room for storage: closing the page without a connection loses the scans.',
  },
  clock: {
    title: (minutes) =>
      `This device’s clock is ${n(Math.abs(minutes))}\u00a0${pluralEn(Math.abs(minutes), 'minute', 'minutes')} ${minutes > 0 ? 'behind' : 'ahead'}`,
    text: 'The times of scans are corrected by the portal’s clock, but the clock had better be set.',
    moved: 'The device’s clock was changed',
    movedText:
      'The gate goes on counting time by itself and confuses no scans. Set the clock right again.',
  },
  ended: {
    title: 'This device lets nobody in any more',
    text: 'Its link has expired or an organiser ended it. A new link is needed.',
    queue: (count) =>
      `${marks(count)} not sent yet. Leave the page open: the portal still takes them.`,
  },
  settings: {
    title: 'Gate settings',
    sound: 'Sound',
    vibration: 'Vibration',
    leave: 'Finish work on this device',
    leaveText: 'The list of attendees is erased. A new link is needed to come back.',
    leaveQueued: 'Wait until the scans have been sent.',
    until: (at) => `The link works until ${at}.`,
    keys: 'Keys: Esc or space for the next one, / to search, Ctrl+Z to take back.',
  },
  choose: {
    title: 'Check-in',
    lead: 'Choose a gate: this browser becomes its device for 16\u00a0hours.',
    gate: 'Gate',
    label: 'Name of the device',
    open: 'Start',
    noGates: 'No gates yet',
    noGatesText: 'Make one on the conference’s desk and it appears here.',
    toGates: 'To the gates',
    needLink: 'A gate’s link is needed',
    needLinkText:
      'This page opens on a gate’s device. Ask an organiser for the link or its QR code and open it here.',
  },
  pair: {
    title: 'Device of a gate',
    lead: (gate) => `This browser will check people in: ${gate}.`,
    device: 'Device',
    until: 'Works until',
    once: 'The link works once, on one device. An encrypted list of attendees stays on it and can no longer be opened once its time is over.',
    button: 'Start',
  },
  /** What became of a name badge. */
  badge: {
    plain:
      'No connection: a plain badge was printed, without the code and the cluster’s emblem. The full one can be printed once the connection is back.',
    none: 'There is no badge for this person: their place is not confirmed, or another gate serves them.',
  },
} satisfies Messages<typeof ru>
