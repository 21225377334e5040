import { formatNumber, pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/monitoring.ts'

const n = (value: number) => formatNumber('en', value)

export const en = {
  crumb: (year) => `Monitoring ${year}`,
  title: (year, subjects) =>
    subjects === null
      ? `${year}: the results cannot be read`
      : `${year}: ${n(subjects)} ${pluralEn(subjects, 'subject', 'subjects')} of the cluster environment`,
  uncertainTitle: (year) => `${year}: the results are not established`,
  description: (year) =>
    `Yearly monitoring of the St Petersburg cluster environment, ${year}: what was examined, what was found, how it was placed.`,
  lead: 'The yearly monitoring of the St Petersburg cluster environment, run by the Cluster Development Centre since 2015.',
  objects: 'objects examined',
  subjects: 'subjects found',
  curated: 'curated by the centre',
  whatSubject:
    'The monitoring examines objects of the cluster environment; those placed in one of the categories are called subjects.',
  byCategory: 'Subjects by category',
  byCategoryNote: 'Curation is a mark over a category, so it has no row of its own.',
  categoryColumn: 'Category',
  countColumn: 'Subjects',
  curatedColumn: 'Curated',
  barColumn: 'Filled: curated',
  total: 'Total',
  list: (count) => `${n(count)} ${pluralEn(count, 'subject', 'subjects')} by name`,
  listNote: 'A link leads to the cluster of the directory where the names match.',
  inDirectory: 'in the directory',
  certaintyNote: {
    certain: 'The category is printed as such.',
    high: 'The category is read from the chart and the order of names; almost certain.',
    medium: 'The category is inferred.',
    guess: 'The category is a guess.',
    unreadable: 'The category cannot be read.',
  },
  years: 'Year by year',
  yearsNote:
    'The pairs of figures for 2015–2020 survive without their years and can be read in two ways, so these years are not charted.',
  yearColumn: 'Year',
  firstReading: 'First reading',
  secondReading: 'Second reading',
  pair: (subjects, objects) => `${n(subjects)} of ${n(objects)}`,
  pairLong: (subjects, objects) =>
    `${n(subjects)} ${pluralEn(subjects, 'subject', 'subjects')} of ${n(objects)} ${pluralEn(objects, 'object', 'objects')}`,
  pairWords: 'Subjects of the objects examined',
  noReading: 'none',
  known: 'Certain',
  notKnown: 'Not established',
  whatIsKnown: 'What is known',
  twoReadings: (first, second) =>
    [
      first && `With the pairs of figures read in order from 2015: ${first}.`,
      second && `Shifted by a year: ${second}.`,
    ]
      .filter(Boolean)
      .join(' '),
  noLists: 'The source has no list of subjects and their categories for this year.',
  see: (year) => `See ${year}`,
  stages: 'How the monitoring works',
  stagesNote:
    'The stages stand in print order; the source mixes them with the goals, so their order is not warranted.',
  stage: {
    open_sources: 'Open sources are reviewed',
    documents: 'The subjects’ documents are examined',
    requests: 'Authorities and public organisations are asked',
    questionnaires: 'The subjects fill in questionnaires',
    meetings: 'Meetings and interviews are held',
    categories: 'Subjects are placed in categories by the criteria',
  },
  ladder: 'What each category takes',
  download: (format) => `Download ${format}`,
  corrections: 'Notes',
  correctionsNote: 'Added after publication. The results themselves have not changed.',
  changes: (year) => `What changed since ${year}`,
  noChanges: 'The subjects and their categories are the same.',
  change: {
    new: 'New',
    gone: 'No longer subjects',
    up: 'Moved up',
    down: 'Moved down',
    curated: 'Taken into curation',
    uncurated: 'No longer curated',
  },
  fromTo: (from, to) => `${from} → ${to}`,
  overYears: 'Categories by year',
  overYearsNote: 'Only the years whose lists are known.',
  ownSource: (day) => `Source: the monitoring run on this portal, published on ${day}.`,
  source:
    'Source: slides of the yearly monitoring of the St Petersburg cluster environment, Cluster Development Centre, 2015–2021.',
} satisfies Messages<typeof ru>
