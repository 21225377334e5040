import type { Bilingual } from '../shared/lang.ts'
import type { Category, Certainty, Level, ProjectStage } from './vocabulary.ts'

export type YearValue = {
  year: number
  value: number
  certainty: Certainty
  note: Bilingual | null
}

/** A figure through the years, for the country or for one district. */
export type Series = {
  indicator: string
  name: Bilingual
  /** Empty for a plain count. */
  unit: Bilingual
  decimals: number
  district: { id: string; name: Bilingual; rank: number } | null
  values: YearValue[]
}

export type SubsidyCost = {
  id: string
  name: Bilingual
  percent: number
  amountRub: number
  certainty: Certainty
}

export type SupportedProject = {
  id: string
  name: Bilingual
  cluster: { slug: string; name: Bilingual }
  periodStart: number | null
  periodEnd: number | null
  investmentRub: number
  supportRub: number
  stage: ProjectStage
  note: Bilingual | null
}

/** The last round of the St Petersburg monitoring whose year is certain. */
export type MonitoringTotals = {
  year: number
  objects: number
  subjects: number
  curated: number
  groups: { category: Category; curated: boolean; count: number; certainty: Certainty }[]
}

/** One figure a published source prints. */
export type PublishedFigure = {
  group: string
  key: string
  name: Bilingual
  value: number | null
  qualifier: 'exact' | 'about' | 'more_than'
  certainty: Certainty | 'derived'
  note: Bilingual | null
}

export type Counted = { id: string; name: Bilingual; count: number }

/** The directory as it stands: counted in the clusters' own tables. */
export type DirectoryCounts = {
  total: number
  inRegister: number
  interregional: number
  /** Those whose profile holds contents made for demonstration. */
  demo: number
  byDistrict: Counted[]
  /** Clusters without a category are counted under null. */
  byCategory: { category: Category | null; count: number }[]
  byLevel: { level: Level; count: number }[]
  /** A cluster of several regions counts in each. Regions without clusters are left out. */
  byRegion: Counted[]
  /** A cluster of several specialisations counts in each; all of the vocabulary, most frequent first. */
  bySpecialisation: Counted[]
}

export type Statistics = {
  series: Series[]
  costs: SubsidyCost[]
  projects: SupportedProject[]
  monitoring: MonitoringTotals | null
  map2015: PublishedFigure[]
  directory: DirectoryCounts
}

/** Read by inference, not as printed: to be shown hatched and said in words. */
export function isUncertain(certainty: Certainty | 'derived'): boolean {
  return certainty === 'medium' || certainty === 'guess' || certainty === 'unreadable'
}

/** What changed between the first and the last year of a series. */
export function change(series: Pick<Series, 'values'>): { from: number; to: number; by: number } {
  const from = series.values[0]?.value ?? 0
  const to = series.values.at(-1)?.value ?? 0
  return { from, to, by: to - from }
}

/**
 * The fewest of the counts that together make at least half of them all.
 * @param counts any order
 */
export function fewestForHalf(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  let sum = 0
  let taken = 0
  for (const count of [...counts].sort((a, b) => b - a)) {
    if (sum * 2 >= total) break
    sum += count
    taken++
  }
  return taken
}
