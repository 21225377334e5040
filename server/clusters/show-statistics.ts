import type { Statistics } from '#app/domain/clusters/statistics.ts'
import { countDirectory } from '#db/queries/clusters-counts.ts'
import {
  loadMonitoringTotals,
  loadPublishedFigures,
  loadSeries,
  loadSubsidyCosts,
  loadSupportedProjects,
} from '#db/queries/clusters-statistics.ts'
import { ask, type Context } from '../context.ts'

/** Everything the statistics page charts, in eight statements whatever the size of the directory. */
export async function showStatistics(context: Context): Promise<Statistics> {
  ask(context, 'clusters.statistics')
  const { read } = context.store
  const [series, costs, projects, monitoring, map2015, directory] = await Promise.all([
    loadSeries(read),
    loadSubsidyCosts(read),
    loadSupportedProjects(read),
    loadMonitoringTotals(read),
    loadPublishedFigures(read, 'map-2015'),
    countDirectory(read),
  ])
  return { series, costs, projects, monitoring, map2015, directory }
}
