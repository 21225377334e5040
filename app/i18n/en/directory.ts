import { formatNumber, pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/directory.ts'

const n = (value: number) => formatNumber('en', value)
const clusters = (count: number) => `${n(count)} ${pluralEn(count, 'cluster', 'clusters')}`
const regionsOf = (count: number) => `${n(count)} ${pluralEn(count, 'region', 'regions')}`

export const en = {
  title: 'Cluster directory',
  headline: {
    all: (total, regions) => `${clusters(total)} in ${regionsOf(regions)}`,
    some: (total, all) => `${clusters(total)} of ${n(all)}`,
    none: 'Nothing found',
    empty: 'No clusters in the directory yet',
  },
  lead: 'Industrial, innovative and territorial clusters of Russia: what they do, where they work and how well they are organised.',
  description: (total, regions) =>
    `A directory of ${clusters(total)} in ${regionsOf(regions)} of Russia. Search names, industries and participants; filter, compare, download as Excel, CSV or JSON.`,
  search: {
    label: 'Search the directory',
    hint: 'Name, industry, region, participant',
    go: 'Search',
  },
  filters: {
    title: 'Filters',
    open: 'Filters',
    openCount: (count) => `Filters: ${count}`,
    apply: 'Apply',
    show: (total) => `Show ${clusters(total)}`,
    close: 'Close the filters',
    chosen: 'Chosen',
    remove: (words) => `Remove: ${words}`,
    clear: 'Clear all',
    more: (count) => `${count} more`,
    regions: regionsOf,
    text: (q) => `“${q}”`,
  },
  facet: {
    district: 'District and region',
    region: 'Region',
    specialisation: 'Specialisation',
    category: 'Category',
    level: 'Level of organisation',
    registry: 'Ministry register',
    interregional: 'Geography',
  },
  category: { none: 'Not assigned' },
  noCategory: 'No category assigned',
  registry: { yes: 'In the register', no: 'Not in the register' },
  interregional: { yes: 'Interregional', no: 'In one region' },
  chip: {
    district: (words) => `${words} district`,
    region: (words) => words,
    specialisation: (words) => words,
    category: (words) => `Category: ${words.toLowerCase()}`,
    level: (words) => `Level: ${words.toLowerCase()}`,
    registry: (words) => words,
    interregional: (words) => words,
  },
  sort: {
    label: 'Order',
    by: {
      relevance: 'Best matches first',
      name: 'By name, A to Z',
      'name-desc': 'By name, Z to A',
      completeness: 'Fullest profiles first',
      updated: 'Recently updated first',
    },
    apply: 'Sort',
  },
  column: {
    pick: 'Compare',
    name: 'Cluster',
    regions: 'Region',
    specialisations: 'Specialisations',
    level: 'Level',
  },
  row: {
    pick: (name) => `Compare: ${name}`,
    inRegister: 'In the register',
    interregional: 'Interregional',
    moreRegions: (count) => `and ${count} more ${pluralEn(count, 'region', 'regions')}`,
  },
  table: (from, to, total) => `Clusters ${n(from)}–${n(to)} of ${n(total)}`,
  compare: {
    go: 'Compare the marked',
    hint: 'Mark two to four clusters.',
    picked: (count) => `Marked: ${count} of 4`,
  },
  corrected: {
    typo: (q) => `Nothing matches “${q}” exactly. These are spelt much like it.`,
    layout: (q, meant) =>
      `Nothing matches “${q}”. These match “${meant}”: the other keyboard layout seems to have been on.`,
  },
  none: {
    title: 'No cluster meets all these conditions at once',
    text: 'Take one of them back, or start over:',
    word: 'Check the spelling, or try a shorter word.',
    all: 'Show the whole directory',
    add: 'Add a cluster the directory does not have',
  },
  empty: 'The data have not been loaded yet. The first cluster will appear here.',
  files: {
    title: (total) => `Download ${clusters(total)}`,
    note: 'A file holds exactly what is selected, from all pages.',
    xlsx: 'Excel',
    csv: 'CSV',
    json: 'JSON',
    atom: 'Feed of changes',
    map: 'Show on the map',
  },
  file: {
    name: 'Clusters',
    columns: {
      slug: 'Code',
      name: 'Name',
      otherName: 'Name in Russian',
      district: 'Federal district',
      regions: 'Regions',
      regionCodes: 'Region codes',
      specialisations: 'Specialisations',
      category: 'Category',
      curated: 'Curated by a CDC',
      level: 'Level of organisation',
      completeness: 'Profile filled, %',
      inRegister: 'In the ministry register',
      interregional: 'Interregional',
      foundedYear: 'Founded',
      website: 'Website',
      isDemo: 'Has demonstration data',
      updatedAt: 'Updated',
      page: 'Page',
    },
    yes: 'yes',
    no: 'no',
  },
  feed: {
    title: 'Corridor: changes in the cluster directory',
    subtitle: 'What is new and what was updated',
    added: 'New cluster',
    updated: 'Profile updated',
  },
} satisfies Messages<typeof ru>
