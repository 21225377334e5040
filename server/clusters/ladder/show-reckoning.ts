import type { JobState } from '#app/domain/jobs/vocabulary.ts'
import { latestJob } from '#db/queries/jobs.ts'
import { ask, type Context } from '../../context.ts'

export type ReckoningView = {
  state: JobState
  done: number
  total: number
  /** YYYY-MM-DD */
  on: string
  result: { clusters: number; turned: number } | null
}

/** How the reckoning of all clusters stands, or how it ended last; null when it never ran. */
export async function showReckoning(context: Context): Promise<ReckoningView | null> {
  ask(context, 'clusters.reckon-all')
  const job = await latestJob(context.store.read, 'clusters.reckon')
  if (!job) return null
  const { state, done, total, createdAt, result } = job
  return {
    state,
    done,
    total,
    on: createdAt.toISOString().slice(0, 10),
    result: result && { clusters: Number(result.clusters), turned: Number(result.turned) },
  }
}
