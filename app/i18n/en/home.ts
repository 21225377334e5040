import type { Messages } from '../messages.ts'
import type { ru } from '../ru/home.ts'
import { formatNumber, pluralEn } from '../format.ts'

const n = (value: number) => formatNumber('en', value)

export const en = {
  title: (clusters, regions) =>
    `${n(clusters)}\u00a0${pluralEn(clusters, 'cluster', 'clusters')} in ${n(regions)}\u00a0${pluralEn(regions, 'region', 'regions')} of Russia`,
  empty: 'The directory is still empty',
  lead: 'Who they are, what they make and whom they work with. The directory is open to all, in Russian and in English.',
  description:
    'A directory of clusters in Russia: search, comparison, a map of the regions, figures and categories. In Russian and in English.',
  try: 'For example:',
  examples: ['biotechnology', 'machine tools', 'composites'],
  figures: {
    label: 'The directory in figures',
    inRegister: 'in the register of industrial clusters',
    interregional: () => 'interregional',
    specialisations: (value) => pluralEn(value, 'specialisation', 'specialisations'),
    withCategory: 'with a category',
  },
  districts: {
    title: (name, count) =>
      `${name} district leads with ${n(count)}\u00a0${pluralEn(count, 'cluster', 'clusters')}`,
    note: 'Clusters by federal district. An interregional cluster counts in the district of its first region.',
    map: 'Map of the regions',
    statistics: 'All statistics',
  },
  regions: {
    title: 'Regions with most clusters',
    note: 'An interregional cluster counts in each of its regions.',
  },
  ladder: {
    title: 'Five categories',
    note: 'A cluster development centre gives the category; an industrial cluster is in the ministry’s register. Curated clusters are counted in their categories, too.',
    none: 'No category set',
    more: 'How to move up',
  },
  fullest: {
    title: 'The fullest profiles',
    note: 'Share of the profile’s fields that are filled in.',
    all: 'The whole directory',
  },
  changes: { title: 'What is new', feed: 'Atom feed' },
  conference: {
    title: (points) =>
      `The 2017 conference left ${n(points)}\u00a0${pluralEn(points, 'recommendation', 'recommendations')}`,
    about: 'about',
    moreThan: 'more than',
    rest: (count) => `${n(count)}\u00a0more`,
    to: 'To be done by',
  },
  coming: {
    next: 'Next conference',
    on: 'Conference on now',
    programme: 'Programme',
    register: 'Register',
    size: (events: number, speakers: number) =>
      `${n(events)}\u00a0${pluralEn(events, 'session', 'sessions')} and ${n(speakers)}\u00a0${pluralEn(speakers, 'speaker', 'speakers')} in the programme`,
  },
  ways: {
    title: 'Where to start',
    items: {
      find: {
        title: 'Looking for a partner or a supplier',
        text: 'Narrow the clusters down by industry and region, and compare up to four side by side.',
        link: 'Open the directory',
      },
      lead: {
        title: 'Running a cluster',
        text: 'See which documents and bodies you still need for the next category.',
        link: 'Categories and criteria',
      },
      study: {
        title: 'Preparing a decision or a talk',
        text: 'Figures by year and district; every chart has its table and its source.',
        link: 'Statistics',
      },
      program: {
        title: 'Writing a program',
        text: 'Everything on the pages is served as JSON, CSV and Excel, described in OpenAPI.',
        link: 'API',
      },
    },
  },
} satisfies Messages<typeof ru>
