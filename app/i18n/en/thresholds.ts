import { formatNumber, pluralEn } from '../format.ts'
import type { Messages } from '../messages.ts'
import type { ru } from '../ru/thresholds.ts'

export const en = {
  title: 'Thresholds of levels',
  lead: 'The share of filled fields a cluster needs for each level. Everyone can read it on the categories page.',
  medium: 'Medium level, from %',
  high: 'High level, from %',
  highHint: 'More than the threshold of the medium level',
  note: 'The levels of all clusters are reckoned anew at once.',
  save: 'Save the thresholds',
  done: 'The thresholds are saved, the levels reckoned anew',
  now: 'By these thresholds now',
  clusters: (count: number) =>
    `${formatNumber('en', count)} ${pluralEn(count, 'cluster', 'clusters')}`,
} satisfies Messages<typeof ru>
