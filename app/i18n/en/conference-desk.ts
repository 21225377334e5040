import type { Messages } from '../messages.ts'
import type { ru } from '../ru/conference-desk.ts'

export const en = {
  title: 'Conferences',
  lead: 'The programme, the attendees and the day itself: all an organiser works with.',
  menu: 'Sections of the conference',
  group: {
    people: 'People',
    programme: 'Programme',
    door: 'On the day',
    setup: 'Set-up',
  },
  section: {
    programme: 'Grid',
    sessions: 'Sessions',
    speakers: 'Speakers',
    tracks: 'Tracks',
    halls: 'Halls',
    publish: 'Publication',
    settings: 'Details',
    overview: 'Overview',
    attendees: 'Attendees',
    registration: 'Registration',
    proposals: 'Proposals',
    mailings: 'Mailings',
    gates: 'Gates',
    screens: 'Hall screens',
    exchange: 'Exchange',
    webhooks: 'Webhooks',
    'name-badges': 'Name badges',
    papers: 'Tickets and documents',
  },
  list: {
    create: 'New conference',
    caption: 'Conferences, the latest first',
    name: 'Name',
    dates: 'When',
    city: 'Where',
    state: 'State',
    empty: 'No conferences yet',
    emptyText: 'Conferences you are asked to prepare will appear here.',
  },
} satisfies Messages<typeof ru>
