import type { Messages } from '../messages.ts'
import { formatNumber, pluralEn } from '../format.ts'
import type { ru } from '../ru/session-page.ts'

const n = (value: number) => formatNumber('en', value)

export const en = {
  when: 'When',
  where: 'Where',
  track: 'Track',
  languages: 'Languages',
  places: 'Places',
  placesValue: (count: number) => `${n(count)}, by sign-up`,
  capacity: (count: number) => `${n(count)}\u00a0${pluralEn(count, 'place', 'places')}`,
  people: 'People',
  materials: 'Materials and recordings',
  materialsAfter: 'No materials yet: slides and recordings will appear here.',
  sameTime: 'At the same time',
  was: (when: string, hall: string, release: number) =>
    `Was: ${when}${hall ? `, ${hall}` : ''}. Moved in version ${release}.`,
  cancelledTitle: 'This session is cancelled',
  cancelledText: 'It stays in the programme so that everybody who meant to come learns of it.',
  full: 'The hall is full',
  fullTry: (hall: string) => `The hall is full. Try ${hall}.`,
  calendar: 'Add to calendar',
  inProgramme: 'In the day’s programme',
  noAbstract: 'The organisers have not added a description yet.',
  bytes: (size: string) => `, ${size}`,
  noHall: 'Place to be announced',
  feedback: 'Leave feedback',
  feedbackText: 'Were you there? The organisers and speakers would like to know what you think.',
  feedbackGiven: 'You have left your feedback. Thank you!',
} satisfies Messages<typeof ru>
