import type { ClusterIndicator } from '#app/domain/clusters/vocabulary.ts'
import type { clusterIndicator } from '../schema/index.ts'
import type { Chance } from './random.ts'

export type IndicatorRow = typeof clusterIndicator.$inferInsert

const FIRST_YEAR = 2019
const LAST_YEAR = 2024

/** Yearly figures that hang together: sales grow with jobs, money for research follows sales. */
export function indicatorsOf(
  chance: Chance,
  clusterId: string,
  members: number,
  all: boolean,
): IndicatorRow[] {
  const rows: IndicatorRow[] = []
  let jobs = members * chance.int(40, 420)
  let perJob = chance.int(18, 62) / 10
  let cooperation = chance.int(8, 22)
  let imported = chance.int(24, 46)
  const investing = chance.int(3, 12)
  const researching = chance.int(1, 5)
  const taxed = chance.int(4, 11)
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const shipped = Math.round(jobs * perJob)
    const figures: Partial<Record<ClusterIndicator, number>> = {
      shipped,
      jobs: Math.round(jobs),
      ...(all
        ? {
            investment: Math.round((shipped * (investing + chance.int(-1, 2))) / 100),
            rnd: Math.round((shipped * researching) / 100),
            taxes: Math.round((shipped * taxed) / 100),
            cooperation,
            import_share: imported,
          }
        : {}),
    }
    if (all || year > LAST_YEAR - 3)
      for (const [indicator, value] of Object.entries(figures))
        rows.push({ clusterId, indicator, year, value, certainty: 'certain', isDemo: true })
    // 2020 was a bad year for nearly everybody.
    jobs *= 1 + chance.int(year === 2019 ? -6 : -1, year === 2019 ? 1 : 5) / 100
    perJob *= 1 + chance.int(0, 9) / 100
    cooperation = Math.min(60, cooperation + chance.int(0, 2))
    imported = Math.max(5, imported - chance.int(0, 4))
  }
  return rows
}
