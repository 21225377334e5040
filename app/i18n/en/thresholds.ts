import { formatNumber, pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/thresholds.ts'

export const en = {
  title: 'Thresholds',
  lead: 'Numbers clusters are held against. Everyone can read them on the categories page.',
  levelsLead: 'The share of filled fields a cluster needs for each level.',
  levels: 'Levels of a profile',
  medium: 'Medium level, from %',
  high: 'High level, from %',
  highHint: 'More than the threshold of the medium level',
  note: 'The levels of all clusters are reckoned anew at once.',
  save: 'Save the thresholds',
  done: 'The thresholds are saved, the levels reckoned anew',
  readiness: {
    title: 'Requirements for an industrial cluster',
    lead: 'The page “Readiness for the register” holds figures against these numbers. Change them when decree No. 779 changes.',
    percent: 'at least, %',
    count: 'at least',
    groundRu: 'Grounds, in Russian',
    groundEn: 'Grounds, in English',
    groundHint: 'For example: decree of the Government of the Russian Federation of … No. …',
    save: 'Save the requirements',
    note: 'Everyone will see the grounds and the earlier numbers on the categories page.',
    done: 'The requirements are saved',
  },
  now: 'By these thresholds now',
  clusters: (count: number) =>
    `${formatNumber('en', count)} ${pluralEn(count, 'cluster', 'clusters')}`,
} satisfies Messages<typeof ru>
