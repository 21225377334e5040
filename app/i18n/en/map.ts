import { formatNumber, pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/map.ts'

const n = (value: number) => formatNumber('en', value)
const clusters = (count: number) => `${n(count)} ${pluralEn(count, 'cluster', 'clusters')}`

export const en = {
  title: 'Cluster map',
  headline: (count, regions) =>
    `${clusters(count)} in ${n(regions)} ${pluralEn(regions, 'region', 'regions')} on the map`,
  filtered: (count, all) => `${clusters(count)} of ${n(all)} on the map`,
  none: 'No clusters on the map',
  lead: 'One equal square is one federal subject. Press a square to see the region’s clusters; you can choose several.',
  description:
    'A map of Russian clusters in equal squares: how many clusters each federal subject has, and how many of them are in the ministry’s register.',
  map: 'Regions',
  tile: (name, count, register) => `${name}: ${clusters(count)}, ${n(register)} in the register`,
  chosen: (words) => `${words}, chosen`,
  district: (name, count) => `${name} district: ${clusters(count)}`,
  sums: 'An interregional cluster counts in each of its regions, so the squares add up to more than the number of clusters.',
  legend: {
    title: 'Clusters in a region',
    range: (from, to) =>
      to === null ? `${n(from)} or more` : from === to ? n(from) : `${n(from)}–${n(to)}`,
    pair: 'After the slash: how many of them are in the register of industrial clusters.',
  },
  filters: {
    label: 'What the map shows',
    all: 'All',
    apply: 'Show',
  },
  toList: (count) => `To the list: ${clusters(count)}`,
  leaders: 'Most clusters',
  rows: (count) => clusters(count),
  emptyRegion: {
    title: 'No clusters here',
    text: 'The chosen regions have no clusters that fit.',
  },
  openDirectory: (total) => `Open ${clusters(total)} in the directory`,
  table: 'Data as a table',
  columns: {
    region: 'Region',
    district: 'District',
    clusters: 'Clusters',
    register: 'In the register',
  },
} satisfies Messages<typeof ru>
