import type { DirectoryCounts } from '#app/domain/clusters/statistics.ts'
import { countDirectory } from '#db/queries/clusters-counts.ts'
import { countByCategory } from '#db/queries/monitoring.ts'
import { fullestProfiles, latestChanges, type Change, type FullProfile } from '#db/queries/home.ts'
import { conference2017, type ConferenceFacts } from '#db/seed/conference.ts'
import { ask, type Context } from '../context.ts'

export type Overview = {
  counts: DirectoryCounts
  /** Clusters of any category that a cluster development centre curates. */
  curated: number
  fullest: FullProfile[]
  changes: Change[]
  conference: ConferenceFacts
}

/** What the home page tells: who is in the directory, what is new, what the last conference asked for. */
export async function showOverview(context: Context): Promise<Overview> {
  ask(context, 'clusters.find')
  const { read } = context.store
  const [counts, { curated }, fullest, changes] = await Promise.all([
    countDirectory(read),
    countByCategory(read),
    fullestProfiles(read, 6),
    latestChanges(read, 5),
  ])
  return { counts, curated, fullest, changes, conference: conference2017 }
}
