import type { Statistics } from '#app/domain/clusters/statistics.ts'
import type { Lang } from '#app/domain/shared/lang.ts'
import { directorySection } from './directory.ts'
import { mapSection } from './map-2015.ts'
import { monitoringSection } from './monitoring.ts'
import { supportSection } from './support.ts'
import { writerFor, type StatisticsSection } from './writer.ts'
import { yearsSection } from './years.ts'

/**
 * The whole statistics page in words: every headline is told from the figures under it, and a part
 * without figures is left out. Made on the server, so that the browser needs none of its words.
 */
export function statisticsSections(lang: Lang, statistics: Statistics): StatisticsSection[] {
  const writer = writerFor(lang)
  return [
    ...(statistics.directory.total > 0 ? [directorySection(writer, statistics.directory)] : []),
    yearsSection(writer, statistics.series),
    supportSection(writer, statistics),
    mapSection(writer, statistics.map2015),
    ...(statistics.monitoring ? [monitoringSection(writer, statistics.monitoring)] : []),
  ].filter(({ figures }) => figures.length > 0)
}
