import { countClusters } from '../queries/clusters.ts'
import { lacksCredentials, settleByRows } from '../queries/cluster-badges.ts'
import { readSetting, removeSetting, writeSetting } from '../queries/settings.ts'
import { raiseVersion } from '../queries/versions.ts'
import type { Store, Tx } from '../store.ts'
import { loadCleantech } from './cleantech.ts'
import { loadConference2017 } from './conference-2017.ts'
import { loadClusters, loadMonitoring, loadSupportedProjects } from './clusters.ts'
import { loadDemoConference, removeDemoConference } from './demo-conference.ts'
import { loadDemoChecks } from './demo-ladder.ts'
import { loadDemoMail, removeDemoMail } from './demo-mail.ts'
import { loadDemoMonitoring, removeDemoMonitoring } from './demo-monitoring.ts'
import { loadDemoEditing, removeDemoEditing } from './demo-editing.ts'
import { loadDemoAccounts } from './demo-people.ts'
import { loadDemoProfiles, removeDemoRows } from './demo.ts'
import { loadPublishedFigures } from './published-figures.ts'
import { dataFingerprint } from './read-data.ts'
import { reckon } from './reckon.ts'
import { loadStatistics, loadVocabularies } from './vocabularies.ts'

export type SeedContext = { now: () => Date; newId: () => string }

/** Number of clusters that got contents in this run; undefined where nothing was to be done. */
export type SeedOutcome = { clusters: number; factsLoaded: boolean; demoLoaded?: number }

/** Edition of the demo contents, kept with them. */
const DEMO_EDITION = '1'

/**
 * Fills an empty database with the published facts, and with demo contents where they are asked for;
 * what is there already is left as it is. All in one transaction: a run cut short leaves nothing behind.
 * @param demo hash of the demo accounts' password, when demo contents are wanted
 */
export async function seed(
  store: Store,
  context: SeedContext,
  demo?: { passwordHash: () => Promise<string> },
): Promise<SeedOutcome> {
  const there = await countClusters(store.read)
  const wantsDemo = demo !== undefined && !(await carriesDemo(store))
  if (there > 0 && !wantsDemo) {
    await issueMissing(store, context)
    await addConferences(store, context)
    return { clusters: there, factsLoaded: false }
  }
  const passwordHash = wantsDemo ? await demo.passwordHash() : undefined
  return store.transact(async (tx) => {
    const clusters = there > 0 ? there : await loadFacts(tx, context)
    await loadConference2017(tx, context)
    let demoLoaded: number | undefined
    if (passwordHash !== undefined) {
      demoLoaded = await loadDemoProfiles(tx, context)
      await loadDemoAccounts(tx, context, passwordHash)
      await loadDemoChecks(tx, context)
      await loadDemoMail(tx, context)
      await loadDemoMonitoring(tx, context)
      await loadDemoEditing(tx, context)
      await loadDemoConference(tx, context)
      await writeSetting(tx, 'seed.demo', DEMO_EDITION, context.now())
    }
    await raiseVersion(tx, 'clusters')
    await raiseVersion(tx, 'statistics')
    await raiseVersion(tx, 'conference')
    return { clusters, factsLoaded: there === 0, demoLoaded }
  })
}

// A database filled by a release that issued no credentials yet.
async function issueMissing(store: Store, context: SeedContext): Promise<void> {
  if (!(await lacksCredentials(store.read))) return
  await store.transact(async (tx) => {
    await settleByRows(tx, context)
    await raiseVersion(tx, 'clusters')
  })
}

// A database filled by a release that knew no conferences yet.
async function addConferences(store: Store, context: SeedContext): Promise<void> {
  const demo = await carriesDemo(store)
  if (
    (await readSetting(store.read, 'seed.conference-2017')) &&
    (!demo || (await readSetting(store.read, 'seed.demo-conference')))
  )
    return
  await store.transact(async (tx) => {
    await loadConference2017(tx, context)
    if (demo) await loadDemoConference(tx, context)
    await raiseVersion(tx, 'conference')
  })
}

/** Whether the database holds demo contents. */
export async function carriesDemo(store: Store): Promise<boolean> {
  return (await readSetting(store.read, 'seed.demo')) !== undefined
}

/** Removes all demo contents and leaves the facts. */
export async function removeDemo(store: Store, context: SeedContext): Promise<void> {
  await store.transact(async (tx) => {
    await removeDemoMail(tx)
    await removeDemoMonitoring(tx)
    await removeDemoEditing(tx)
    await removeDemoConference(tx)
    await removeDemoRows(tx, context)
    await removeSetting(tx, 'seed.demo')
    await raiseVersion(tx, 'clusters')
    await raiseVersion(tx, 'statistics')
    await raiseVersion(tx, 'conference')
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
  await reckon(tx, context, all)
  await writeSetting(tx, 'seed.facts', dataFingerprint(), context.now())
  return all.length
}
