import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#app/domain/accounts/permissions.ts'
import { csvLine } from '#app/domain/shared/delimited.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { generateClusters } from '#db/seed/generate.ts'
import { makeAccount } from '#db/seed/factories.ts'
import { migrate } from '#db/migrate.ts'
import { openStore } from '#db/store.ts'
import { applyImport } from '#server/clusters/participants-import/apply-import.ts'
import { showImport } from '#server/clusters/participants-import/show-import.ts'
import { startImport } from '#server/clusters/participants-import/start-import.ts'
import { newId, type Context } from '#server/context.ts'
import { createEvents } from '#server/events.ts'
import { workbook } from '#server/files/workbook.ts'
import { createLog } from '#server/log.ts'
import { median } from './load.ts'
import { atMost, type Benchmark, type Result } from './report.ts'

const ROWS = Number(process.env.BENCH_ROWS ?? 10_000)
const ROUNDS = 5
const HEAD = ['Название', 'Название на английском', 'Тип организации', 'Страна', 'Участник с года']
const MB = 1024 ** 2

const rowsOf = (round: string, count = ROWS) =>
  Array.from({ length: count }, (_, i) => [
    `ООО «Участник ${round} № ${i}»`,
    `Participant ${round} No. ${i} LLC`,
    'Малое предприятие',
    'Россия',
    String(1990 + (i % 30)),
  ])

/** Importing ten thousand participants, against inserting the same rows by hand in one transaction. */
export const importParticipants: Benchmark = {
  name: 'import-participants',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'corridor-bench-'))
    const file = join(folder, 'import.db')
    await migrate(`file:${file}`)
    const store = await openStore(`file:${file}`)
    try {
      await generateClusters(store, { clusters: 40, participants: 100 })
      const person = makeAccount({ n: 1 })
      await store.transact((tx) => insertAccount(tx, person))
      const actor: Actor = {
        kind: 'account',
        accountId: person.id,
        grants: [{ role: 'expert', scope: 'portal', scopeId: '*' }],
      }
      const context: Context = {
        store,
        events: createEvents(),
        actor,
        now: () => new Date(),
        newId,
        log: createLog('silent'),
        demo: true,
      }
      const bare = new Database(file)
      const clusters = bare.prepare('SELECT id, slug FROM cluster').all() as Cluster[]
      const take = () => clusters.pop()!
      // What is run for the first time is slower: once unmeasured.
      await imported(context, take(), 'xlsx', 'warm')
      byHand(bare, take(), 'warm')
      const results: Result[] = []
      for (const format of ['csv', 'xlsx'] as const) {
        const times = { hand: [] as number[], dryRun: [] as number[], apply: [] as number[] }
        let memory = 0
        for (let round = 0; round < ROUNDS; round++) {
          times.hand.push(byHand(bare, take(), `hand ${format} ${round}`))
          const took = await imported(context, take(), format, `${format} ${round}`)
          times.dryRun.push(took.dryRun)
          times.apply.push(took.apply)
          memory = Math.max(memory, took.memory)
        }
        const hand = median(times.hand)
        for (const [name, key] of [
          ['Dry run', 'dryRun'],
          ['Apply', 'apply'],
        ] as const)
          results.push(
            atMost(
              `${name} of ${ROWS} rows, ${format.toUpperCase()} ÷ raw inserts`,
              median(times[key]) / hand,
              3,
              '',
              `medians of ${ROUNDS}: ${median(times[key]).toFixed(0)} ÷ ${hand.toFixed(0)} ms`,
            ),
          )
        results.push(
          atMost(
            `Memory on top while importing, ${format.toUpperCase()}`,
            Math.round(memory / MB),
            64,
            ' MB',
          ),
        )
      }
      bare.close()
      return results
    } finally {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

type Cluster = { id: string; slug: string }

/** The inserts alone, prepared statements in one transaction that survives a power cut, as the portal's does. */
function byHand(db: Database.Database, { id: clusterId }: Cluster, round: string): number {
  const rows = rowsOf(round)
  db.pragma('synchronous = FULL')
  const organisation = db.prepare(
    'INSERT INTO organisation (id, name_ru, name_en, type, country, is_demo) VALUES (?, ?, ?, ?, ?, 0)',
  )
  const participant = db.prepare(
    'INSERT INTO participant (cluster_id, organisation_id, since_year) VALUES (?, ?, ?)',
  )
  const started = performance.now()
  db.transaction(() => {
    for (const [ru, en, , , year] of rows) {
      const id = newId()
      organisation.run(id, ru, en, 'small', 'RU')
      participant.run(clusterId, id, Number(year))
    }
  })()
  return performance.now() - started
}

async function imported(
  context: Context,
  { slug }: Cluster,
  format: 'csv' | 'xlsx',
  round: string,
) {
  const bytes = await fileOf(format, rowsOf(round))
  const file = { bytes, name: `list.${format}`, declaredType: '' }
  globalThis.gc?.()
  const before = process.memoryUsage()
  let memory = 0
  const watch = setInterval(() => {
    const now = process.memoryUsage()
    memory = Math.max(memory, now.heapUsed - before.heapUsed + now.external - before.external)
  }, 5)
  let started = performance.now()
  const id = await startImport(context, { slug, file })
  const shown = await showImport(context, { slug, id, lang: 'ru', kind: null, page: 1 })
  const dryRun = performance.now() - started
  if (shown.plan?.counts.create !== ROWS) throw new Error('the table was not read as meant')
  started = performance.now()
  await applyImport(context, { slug, id, fingerprint: shown.plan.fingerprint })
  const apply = performance.now() - started
  clearInterval(watch)
  return { dryRun, apply, memory }
}

async function fileOf(format: 'csv' | 'xlsx', rows: string[][]): Promise<Uint8Array> {
  if (format === 'csv') return Buffer.from([HEAD, ...rows].map(csvLine).join(''))
  const parts: Uint8Array[] = []
  const columns = HEAD.map((title) => ({ title, width: 20 }))
  const given = (async function* () {
    yield* rows
  })()
  for await (const part of workbook({ sheet: 'a', columns, rows: given, count: rows.length }))
    parts.push(part)
  return Buffer.concat(parts)
}
