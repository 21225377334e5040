import type { Messages } from '../messages.ts'
import { pluralEn } from '../format.ts'
import type { ru } from '../ru/screens.ts'

const span = (hours: number, minutes: number) =>
  [hours > 0 && `${hours}\u00a0h`, (minutes > 0 || hours === 0) && `${minutes}\u00a0min`]
    .filter(Boolean)
    .join(' ')

export const en = {
  title: (hall: string) => `Screen: ${hall}`,
  all: 'All halls',
  description: (title: string) => `What is on now and next in the halls: ${title}.`,
  now: 'Now',
  next: 'Next',
  until: (time: string) => `until ${time}`,
  left: (hours: number, minutes: number) => `${span(hours, minutes)} left`,
  lastSeconds: (seconds: number) =>
    `${seconds}\u00a0${pluralEn(seconds, 'second', 'seconds')} left`,
  starts: (hours: number, minutes: number) => `in ${span(hours, minutes)}`,
  startsSoon: (seconds: number) => `in ${seconds}\u00a0${pluralEn(seconds, 'second', 'seconds')}`,
  free: 'Nothing is on in this hall now',
  over: 'That was all in this hall today',
  empty: 'Nothing is scheduled in this hall on this day',
  noProgramme: 'The programme is not published yet',
  full: 'The hall is full',
  fullTry: (hall: string) => `The hall is full. Try ${hall}`,
  changes: 'Changes',
  cancelled: 'Cancelled',
  moved: 'Moved',
  hall: 'Hall',
  offline: (time: string) => `No connection. Shown is what was known at ${time}`,
  fullscreen: 'Full screen',
  other: 'Another screen',
  home: 'To the conference',
  desk: {
    title: 'Hall screens',
    lead: 'Open a hall’s screen on the device at its door or on its stage: from then on it keeps itself up to date.',
    hall: 'Hall',
    session: 'Session',
    state: 'Places',
    open: 'Open the screen',
    tell: 'The hall is full',
    untell: 'There are places again',
    isFull: 'Full',
    isFree: 'Places left',
    tryHall: (hall: string) => `Sending people to ${hall}`,
    noAlternative: 'The hall for those who did not fit in is chosen in the hall’s settings.',
    nothing: 'Nothing more today',
    done: 'The screens are up to date',
    none: 'The screens begin with the first version of the programme.',
    running: 'on now',
    later: (time: string) => `from ${time}`,
  },
} satisfies Messages<typeof ru>
