import { countClusters } from '../queries/clusters.ts'
import { refreshCompleteness } from '../queries/cluster-completeness.ts'
import { indexClusters } from '../queries/cluster-index.ts'
import { writeSetting } from '../queries/settings.ts'
import { raiseVersion } from '../queries/versions.ts'
import type { Store, Tx } from '../store.ts'
import { loadCleantech } from './cleantech.ts'
import { loadClusters, loadMonitoring, loadSupportedProjects } from './clusters.ts'
import { loadPublishedFigures } from './published-figures.ts'
import { dataFingerprint } from './read-data.ts'
import { loadStatistics, loadVocabularies } from './vocabularies.ts'

export type SeedContext = { now: () => Date; newId: () => string }
export type SeedOutcome = { facts: 'loaded' | 'there'; clusters: number }

/**
 * Fills an empty database with the published facts; one that has clusters is left as it is.
 * All in one transaction: a run that is cut short leaves nothing behind.
 */
export async function seed(store: Store, context: SeedContext): Promise<SeedOutcome> {
  const there = await countClusters(store.read)
  if (there > 0) return { facts: 'there', clusters: there }
  return store.transact(async (tx) => {
    const clusters = await loadFacts(tx, context)
    await raiseVersion(tx, 'clusters')
    await raiseVersion(tx, 'statistics')
    return { facts: 'loaded', clusters }
  })
}

async function loadFacts(tx: Tx, context: SeedContext): Promise<number> {
  await loadVocabularies(tx)
  const ids = await loadClusters(tx, context)
  await loadSupportedProjects(tx, ids, context)
  await loadMonitoring(tx, ids)
  await loadCleantech(tx, ids, context)
  await loadStatistics(tx)
  await loadPublishedFigures(tx)
  const all = [...ids.values()]
  await refreshCompleteness(tx, all)
  await indexClusters(tx, all)
  await writeSetting(tx, 'seed.facts', dataFingerprint(), context.now())
  return all.length
}
