import { changesBetween, type RoundChange } from '#app/domain/clusters/monitoring/results.ts'
import {
  isPublished,
  type MonitoringRound,
  type MonitoringSubject,
} from '#app/domain/clusters/monitoring.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { DomainError } from '#app/domain/shared/errors.ts'
import type { Bilingual } from '#app/domain/shared/lang.ts'
import { correctionsOf } from '#db/queries/monitoring-rounds.ts'
import { countSubjectsByYear, listRounds, listSubjects } from '#db/queries/monitoring.ts'
import { ask, type Context } from '../context.ts'

export type ShownMonitoring = {
  round: MonitoringRound
  rounds: MonitoringRound[]
  subjects: MonitoringSubject[]
  corrections: { id: string; text: Bilingual; on: string }[]
  /** What is different from the last round before it whose list is known; null: there is none. */
  since: { year: number; changes: RoundChange[] } | null
  /** Subjects of every round whose list is known, by category; oldest first. */
  byYear: { year: number; category: Category; subjects: number; curated: number }[]
}

/**
 * One year's round of the monitoring beside all the others.
 * @throws DomainError `not-found` for a year without a published round
 */
export async function showMonitoring(context: Context, year: number): Promise<ShownMonitoring> {
  ask(context, 'clusters.monitoring')
  const { read } = context.store
  const rounds = await listRounds(read)
  const round = rounds.find((one) => one.year === year)
  if (!round) throw new DomainError('not-found')
  const subjects = await listSubjects(read, year)
  const before = rounds.filter((one) => isPublished(one) && one.year < year).at(-1)
  return {
    round,
    rounds,
    subjects,
    corrections: await correctionsOf(read, year),
    since:
      before && subjects.length > 0
        ? {
            year: before.year,
            changes: changesBetween(await listSubjects(read, before.year), subjects),
          }
        : null,
    byYear: await countSubjectsByYear(read),
  }
}
