import {
  thresholdChanges,
  thresholds779,
  type ReadinessThresholds,
  type ThresholdChange,
} from '#app/domain/clusters/ladder/readiness.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { thresholdsHistory } from '#db/queries/readiness-thresholds.ts'
import type { Db } from '#db/store.ts'

/** What clusters are held against now, and how it came to be so; who set it is for the audit log. */
export type ReadinessRules = {
  thresholds: ReadinessThresholds
  version: number
  history: { on: string; ground: Bilingual; changes: ThresholdChange[] }[]
}

/** Part of verbs that have asked. */
export async function readinessRules(db: Db): Promise<ReadinessRules> {
  const sets = await thresholdsHistory(db)
  return {
    thresholds: sets[0]?.thresholds ?? thresholds779,
    version: sets[0]?.version ?? 0,
    history: sets.map(({ thresholds, groundRu, groundEn, setAt }, at) => ({
      on: setAt.toISOString().slice(0, 10),
      ground: { ru: groundRu, en: groundEn },
      changes: thresholdChanges(sets[at + 1]?.thresholds ?? thresholds779, thresholds),
    })),
  }
}
