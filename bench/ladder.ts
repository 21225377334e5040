import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operator } from '#app/domain/accounts/permissions.ts'
import { insertBulk } from '#db/bulk.ts'
import { migrate } from '#db/migrate.ts'
import { allClusterIds } from '#db/queries/cluster-standing.ts'
import { clusterDocument, clusterPriority, governingBody, jointProject } from '#db/schema/index.ts'
import { generateClusters } from '#db/seed/generate.ts'
import { openStore, type Store } from '#db/store.ts'
import { clusterChanged } from '#server/clusters/cluster-changed.ts'
import { reckonJob } from '#server/clusters/ladder/reckon-job.ts'
import { newId, type Context } from '#server/context.ts'
import { createEvents } from '#server/events.ts'
import { createLog } from '#server/log.ts'
import { median, percentile } from './load.ts'
import { atMost, type Benchmark } from './report.ts'

const SIZE = { clusters: 10_000, participants: 50_000 }
const SMALL = { clusters: 500, participants: 2_500 }
const RUNS = 5
const CHANGES = 100

/** Completeness and category of 10,000 clusters reckoned anew by the job, and of one that changed. */
export const ladder: Benchmark = {
  name: 'ladder',
  async run() {
    const small = await world(SMALL)
    const few = await changing(small.context)
    await small.close()
    const { context, close } = await world(SIZE)
    try {
      // The first run keeps every standing; those after it find most of them as they were.
      const first = await reckoned(context)
      const again: number[] = []
      for (let i = 0; i < RUNS; i++) again.push(await reckoned(context))
      const many = await changing(context)
      const ratio = median(many.times) / median(few.times)
      return [
        atMost('All 10,000 clusters reckoned for the first time', first / 1000, 2, ' s'),
        atMost(
          'All 10,000 clusters reckoned again, median',
          median(again) / 1000,
          2,
          ' s',
          `${RUNS} runs, slowest ${(Math.max(...again) / 1000).toFixed(2)} s; 3 documents, 3 bodies, 2 projects and 5 participants each`,
        ),
        atMost(
          `Statements of one change at ${SIZE.clusters} clusters (at ${SMALL.clusters}: ${few.statements})`,
          many.statements,
          few.statements,
        ),
        atMost(
          `One change at ${SIZE.clusters} ÷ at ${SMALL.clusters} clusters, median`,
          ratio,
          2,
          '',
          `medians ${median(many.times).toFixed(1)} ÷ ${median(few.times).toFixed(1)} ms, p95 ${percentile(many.times, 0.95).toFixed(1)} ms`,
        ),
      ]
    } finally {
      await close()
    }
  },
}

async function world(size: typeof SIZE) {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-bench-'))
  const url = `file:${join(folder, 'bench.db')}`
  await migrate(url)
  const store = await openStore(url)
  await generateClusters(store, size)
  await fill(store)
  const context: Context = {
    store,
    events: createEvents(),
    actor: operator,
    now: () => new Date(),
    newId,
    log: createLog('silent'),
    demo: false,
  }
  return {
    context,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Gives every cluster what the ladder looks at. */
async function fill(store: Store): Promise<void> {
  const ids = await allClusterIds(store.read)
  const each = <T>(count: number, make: (clusterId: string, n: number) => T) =>
    ids.flatMap((clusterId) => Array.from({ length: count }, (_, n) => make(clusterId, n)))
  const named = (kind: string, n: number) => ({
    id: newId(),
    nameRu: `${kind} ${n}`,
    nameEn: `${kind} ${n}`,
    isDemo: true,
  })
  const kinds = ['agreement', 'strategy', 'programme'] as const
  const bodies = ['managing_company', 'council', 'general_meeting'] as const
  await store.transact(async (tx) => {
    await insertBulk(
      tx,
      clusterDocument,
      each(3, (clusterId, n) => ({
        id: newId(),
        clusterId,
        kind: kinds[n]!,
        titleRu: `Документ ${n}`,
        titleEn: `Document ${n}`,
        isFounding: n === 0,
        isDemo: true,
      })),
    )
    await insertBulk(
      tx,
      governingBody,
      each(3, (clusterId, n) => ({
        ...named('Body', n),
        clusterId,
        kind: bodies[n]!,
        funding: ['fees'],
        rank: n,
      })),
    )
    await insertBulk(
      tx,
      jointProject,
      each(2, (clusterId, n) => ({
        ...named('Project', n),
        clusterId,
        stage: 'running',
        initiatorsRu: [],
        initiatorsEn: [],
      })),
    )
    await insertBulk(
      tx,
      clusterPriority,
      each(1, (clusterId) => ({
        clusterId,
        priority: 'people',
        importance: 'high',
        isDemo: true,
      })),
    )
  })
}

async function reckoned(context: Context): Promise<number> {
  const start = performance.now()
  await reckonJob.run(context, {}, async () => {})
  return performance.now() - start
}

async function changing(context: Context) {
  const ids = await allClusterIds(context.store.read)
  const times: number[] = []
  let statements = 0
  for (let i = 0; i < CHANGES; i++) {
    const id = ids[(i * 7) % ids.length]!
    statements = 0
    const off = context.store.onQuery(() => statements++)
    const start = performance.now()
    await context.store.transact((tx) => clusterChanged(tx, context, [id]))
    times.push(performance.now() - start)
    off()
  }
  return { times, statements }
}
