import { readMonitoringYears, readSlugs } from '#db/queries/cluster-directory.ts'
import { ask, type Context } from '../context.ts'

/** A sitemap holds 50,000 addresses at most, and each profile has two. */
const MOST_PROFILES = 24_000

export type Pages = {
  clusters: { slug: string; updatedAt: Date }[]
  years: number[]
  /** The last change of any profile. */
  latest: Date | undefined
}

/** The pages that exist because the database holds something: profiles and monitoring rounds. */
export async function listPages(context: Context): Promise<Pages> {
  ask(context, 'clusters.find')
  const { read } = context.store
  const clusters = await readSlugs(read, MOST_PROFILES)
  const latest = clusters.reduce<Date | undefined>(
    (last, { updatedAt }) => (!last || updatedAt > last ? updatedAt : last),
    undefined,
  )
  return { clusters, years: await readMonitoringYears(read), latest }
}
