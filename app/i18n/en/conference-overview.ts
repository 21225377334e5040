import { formatNumber, pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/conference-overview.ts'

const n = (value: number) => formatNumber('en', value)

export const en = {
  title: 'How it is coming along',
  publicPage: 'Page of the conference',
  registered: 'registrations in all',
  confirmed: 'confirmed',
  pending: 'await a decision',
  waiting: 'on the waiting list',
  ended: 'cancelled or declined',
  present: 'came',
  inside: 'inside now',
  decide: (count: number) =>
    `${n(count)} ${pluralEn(count, 'registration awaits', 'registrations await')} your decision`,
  toDecide: 'Look and decide',
  begin: 'Where to begin',
  steps: {
    done: 'Done',
    halls: { title: 'Add halls', text: 'The grid of the programme is built of halls.' },
    sessions: {
      title: 'Put the programme together',
      text: 'Sessions, speakers, time and hall. It can be read from a file too, under “Exchange”.',
    },
    publish: {
      title: 'Publish the first release of the programme',
      text: 'Until then only organisers see the draft.',
    },
    kinds: {
      title: 'Set up registration',
      text: 'Kinds of attendance, places, questions of the form.',
    },
    open: {
      title: 'Open the conference to everybody',
      text: 'From then on visitors see it and can register.',
    },
  },
  empty: 'No registrations yet',
  emptyText:
    'Once registration opens and the first people come, this is where you see them arrive.',
  toAttendees: 'List of attendees',
  overTime: 'Day by day',
  overTimeTitle: (confirmed: number, registered: number) =>
    `${n(confirmed)} of ${n(registered)} ${pluralEn(registered, 'registration', 'registrations')} confirmed`,
  overTimeLead: 'How many there were at the end of each day, by the clock of the venue.',
  source: 'registration on the portal',
  chartLabel: (from: string, to: string) => `Registrations by day, ${from} to ${to}`,
  line: { registered: 'Registrations', confirmed: 'Confirmed', waiting: 'Awaiting a place' },
  column: {
    day: 'Day',
    registered: 'Registrations',
    confirmed: 'Confirmed',
    pending: 'Await a decision',
    waiting: 'Await a place',
  },
  who: 'Who is coming',
  kinds: 'Kinds of attendance',
  kindsTitle: (name: string, count: number) => `Most are confirmed as “${name}”: ${n(count)}`,
  kind: 'Kind of attendance',
  countries: 'Countries',
  countriesTitle: (count: number) =>
    `Confirmed attendees come from ${n(count)} ${pluralEn(count, 'country', 'countries')}`,
  country: 'Country',
  noCountry: 'No country given',
  clusters: 'Clusters',
  clustersTitle: (count: number) =>
    pluralEn(count, 'The best represented cluster', 'The best represented clusters'),
  cluster: 'Cluster',
  attendees: 'Attendees',
} satisfies Messages<typeof ru>
