import { formatNumber, pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/conference-seats.ts'

const n = (value: number) => formatNumber('en', value)

export const en = {
  title: 'Seats in sessions',
  lead: 'Sessions of the published programme with limited places: who has a seat, and how many are left.',
  caption: 'Sessions with limited places, by time',
  none: 'No session has limited places',
  noneText:
    'The number of places is set on a session’s page. Once the programme is published, attendees take seats themselves.',
  toSessions: 'To the sessions',
  column: {
    session: 'Session',
    when: 'When',
    hall: 'Hall',
    places: 'Places',
    taken: 'Taken',
    free: 'Free',
    waiting: 'In line',
  },
  cancelled: 'Cancelled',
  beyond: (over: number) => `${n(over)} more than places`,
  state: { taken: 'seat', waiting: 'line' },
  one: {
    everybody: 'Everybody may come to this session: there is no list.',
    taken: 'Have a seat',
    takenNone: 'Nobody has a seat yet',
    waiting: 'In line',
    waitingNote: 'As soon as a seat becomes free, the first in line gets it.',
    name: 'Attendee',
    kind: 'Kind of attendance',
    since: 'Since',
    action: 'Action',
    unseat: 'Take the seat back',
    unseatNamed: (name: string) => `Take the seat back: ${name}`,
    leave: 'Take out of the line',
    leaveNamed: (name: string) => `Take out of the line: ${name}`,
    seat: 'Give a seat',
    seatNamed: (name: string) => `Give a seat: ${name}`,
    add: 'Give somebody a seat',
    addNote:
      'For those whose attendance in person is confirmed. Each gets a letter, about a seat taken back too.',
    full: 'No seat is free: this one is beyond the number of places.',
    q: 'Name, organisation, email or registration code',
    find: 'Find',
    found: (count: number) => `${n(count)} ${pluralEn(count, 'attendee', 'attendees')} found`,
    foundNone: 'Nobody was found',
    foundNoneText:
      'We look among confirmed attendees in person who are not on this session’s list yet.',
    more: 'Not all are shown: type more of the name.',
    over: 'The session is over: the list no longer changes.',
    download: 'Download',
    print: 'List to print',
    toPublic: 'The session in the programme',
    done: {
      seated: 'The attendee has a seat; a letter was sent',
      unseated: 'The seat is free again; a letter was sent',
    },
  },
  attendee: {
    title: 'Seats in sessions',
    none: 'Has no seat in any session with limited places.',
    waiting: 'in line',
  },
  file: {
    name: 'seats',
    sheet: 'Seats',
    seat: 'Seat or line',
    since: 'Since, time at the venue',
  },
} satisfies Messages<typeof ru>
