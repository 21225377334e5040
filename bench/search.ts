import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { visitor } from '#app/domain/accounts/permissions.ts'
import { parseDirectoryQuery } from '#app/domain/clusters/directory.ts'
import { words } from '#app/domain/shared/search.ts'
import { generateClusters } from '#db/seed/generate.ts'
import { migrate } from '#db/migrate.ts'
import { stem } from '#db/search.ts'
import { openStore } from '#db/store.ts'
import { findClusters } from '#server/clusters/find-clusters.ts'
import { newId, type Context } from '#server/context.ts'
import { createEvents } from '#server/events.ts'
import { createLog } from '#server/log.ts'
import { median, percentile } from './load.ts'
import { atMost, type Benchmark } from './report.ts'

const SIZE = { clusters: 100_000, participants: 500_000 }
const SMALL = { clusters: 1_000, participants: 5_000 }
/** Every fourth search is narrowed by a facet as well. */
const FACETS = ['', 'registry=1', 'level=high', 'district=nw']
const NARROWED: Record<string, string> = {
  '': '',
  'registry=1': 'AND c.in_register = 1',
  'level=high': "AND c.level = 'high'",
  'district=nw': "AND c.district_id = 'nw'",
}

type Asked = { q: string; facet: string }

/** Search and facets over 100,000 clusters, against an FTS5 query written by hand for the same rows. */
export const search: Benchmark = {
  name: 'search',
  async run() {
    const small = await database(SMALL)
    const fewQueries = await countQueries(small.context)
    await small.close()
    const { context, file, close } = await database(SIZE)
    try {
      const bare = new Database(file, { readonly: true })
      const asked = searches(bare)
      const [ours, byHand] = await measure(context, bare, asked)
      const manyQueries = await countQueries(context)
      bare.close()
      const ratio = percentile(ours, 0.95) / percentile(byHand, 0.95)
      const detail = `${asked.length} searches; p95 ${percentile(ours, 0.95).toFixed(1)} ÷ ${percentile(byHand, 0.95).toFixed(1)} ms, medians ${median(ours).toFixed(1)} ÷ ${median(byHand).toFixed(1)} ms; ${SIZE.clusters} clusters, ${SIZE.participants} participants`
      return [
        atMost('Search with facets ÷ FTS5 by hand, p95', ratio, 3, '', detail),
        atMost(
          `Queries a page at ${SIZE.clusters} clusters (at ${SMALL.clusters}: ${fewQueries})`,
          manyQueries,
          fewQueries,
        ),
      ]
    } finally {
      await close()
    }
  },
}

async function database(size: typeof SIZE) {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-bench-'))
  const file = join(folder, 'search.db')
  await migrate(`file:${file}`)
  const store = await openStore(`file:${file}`)
  await generateClusters(store, size)
  const context: Context = {
    store,
    events: createEvents(),
    actor: visitor,
    now: () => new Date(),
    newId,
    log: createLog('silent'),
    demo: true,
  }
  const close = async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { context, file, close }
}

/** Searches nobody made before in this run: one word or two that stand together in some cluster's name. */
function searches(db: Database.Database): Asked[] {
  const names = db
    .prepare(
      'SELECT name_ru FROM cluster WHERE ordinal % 397 = 5 UNION SELECT name_en FROM cluster WHERE ordinal % 397 = 5',
    )
    .pluck()
    .all() as string[]
  const found = new Set<string>()
  for (const name of names) {
    const long = words(name).filter((word) => word.length > 3)
    for (const [i, word] of long.entries()) {
      found.add(word)
      if (long[i + 1]) found.add(`${word} ${long[i + 1]}`)
    }
  }
  return [...found].slice(0, 600).map((q, i) => ({ q, facet: FACETS[i % FACETS.length]! }))
}

async function measure(
  context: Context,
  db: Database.Database,
  asked: readonly Asked[],
): Promise<[number[], number[]]> {
  const ours: number[] = []
  const byHand: number[] = []
  await find(context, { q: 'прогрев', facet: '' })
  for (const one of asked) {
    const hand = () => {
      const started = performance.now()
      statement(db, one).all(matchOf(one.q))
      byHand.push(performance.now() - started)
    }
    const own = async () => {
      const started = performance.now()
      await find(context, one)
      ours.push(performance.now() - started)
    }
    // Whoever comes second finds the pages of the file warm: take turns.
    if (ours.length % 2 === 0) {
      hand()
      await own()
    } else {
      await own()
      hand()
    }
  }
  return [ours, byHand]
}

function find(context: Context, { q, facet }: Asked) {
  const { query } = parseDirectoryQuery(new URLSearchParams(`q=${encodeURIComponent(q)}&${facet}`))
  return findClusters(context, 'ru', query)
}

const statements = new Map<string, Database.Statement>()

function statement(db: Database.Database, { facet }: Asked): Database.Statement {
  let made = statements.get(facet)
  if (!made) {
    made =
      db.prepare(`SELECT c.slug, c.name_ru, c.category, c.curated, c.level, c.in_register, c.interregional, c.is_demo
      FROM search_cluster f JOIN cluster c ON c.ordinal = f.rowid
      WHERE search_cluster MATCH ? ${NARROWED[facet]} ORDER BY bm25(search_cluster, 10.0, 4.0, 1.0) LIMIT 50`)
    statements.set(facet, made)
  }
  return made
}

const matchOf = (q: string) =>
  words(q)
    .map((word) => `"${stem(word)}"*`)
    .join(' AND ')

async function countQueries(context: Context): Promise<number> {
  // The first search of a process also reads the index; what counts is every one after it.
  await find(context, { q: 'прогрев', facet: '' })
  let queries = 0
  const off = context.store.onQuery(() => queries++)
  await find(context, { q: 'кластер приборостроения', facet: 'registry=1' })
  off()
  return queries
}
