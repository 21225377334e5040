import Database from 'better-sqlite3'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '#db/migrate.ts'
import { openStore } from '#db/store.ts'
import { median } from './load.ts'
import { atLeast, atMost, type Benchmark, type Result } from './report.ts'
import { prepareRush, type Outcome, type RushKind } from './rush-data.ts'

const ATTEMPTS = Number(process.env.BENCH_ATTEMPTS ?? 10_000)
const PLACES = Number(process.env.BENCH_PLACES ?? 1_000)
const PROCESSES = 4
const LANES = 50
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)

/**
 * Ten thousand people want one of a thousand places: from 200 lanes of four processes on one database. Against it, in
 * the same run, the least that could be done: begin immediate, count, insert, commit, as durable.
 */
export const rush: Benchmark = {
  name: 'rush',
  async run() {
    const postgres = process.env.TEST_POSTGRES_URL
    return [...(await onSqlite()), ...(postgres ? await onPostgres(postgres) : [])]
  },
}

type Run = Outcome & { perSecond: number; rows: number }

async function onSqlite(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-rush-'))
  let n = 0
  const fresh = async (kind: RushKind): Promise<Run> => {
    const url = `file:${join(folder, `${++n}.db`)}`
    await migrate(url)
    const store = await openStore(url)
    await prepareRush(store, PLACES)
    await store.close()
    const outcome = await run(url, kind)
    const db = new Database(join(folder, `${n}.db`), { readonly: true })
    const { rows } = db
      .prepare(
        "SELECT count(*) AS rows FROM registration WHERE state = 'confirmed' AND conference_id = 'rush'",
      )
      .get() as { rows: number }
    db.close()
    return { ...outcome, rows }
  }
  try {
    await fresh('verb')
    const verbs: Run[] = []
    const raws: Run[] = []
    for (let round = 0; round < ROUNDS; round++) {
      raws.push(await fresh('raw'))
      verbs.push(await fresh('verb'))
    }
    const control = await fresh('careless')
    const [verb, raw] = [verbs, raws].map((runs) => median(runs.map((one) => one.perSecond)))
    return [
      ...told('SQLite', verbs, control),
      atLeast(
        'Registrations a second ÷ raw BEGIN IMMEDIATE check-and-insert, as durable',
        verb! / raw!,
        0.5,
        `processes warm; medians of ${ROUNDS}: ${verb!.toFixed(0)} ÷ ${raw!.toFixed(0)} attempts a second`,
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onPostgres(server: string): Promise<Result[]> {
  const { default: pg } = await import('pg')
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  const names: string[] = []
  const fresh = async (kind: RushKind): Promise<Run> => {
    const name = `rush_${process.pid}_${names.length}`
    names.push(name)
    await admin.query(`CREATE DATABASE ${name}`)
    const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
    const outcome = await run(url, kind, true)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const counted = await client.query<{ n: string }>(
      "SELECT count(*) AS n FROM registration WHERE state = 'confirmed' AND conference_id = 'rush'",
    )
    await client.end()
    return { ...outcome, rows: Number(counted.rows[0]!.n) }
  }
  try {
    const verb = await fresh('verb')
    return told('PostgreSQL', [verb], await fresh('careless'))
  } finally {
    for (const name of names) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await admin.end()
  }
}

function told(engine: string, runs: readonly Run[], control: Run): Result[] {
  const off = runs.filter(
    ({ rows, confirmed, refused, errors }) =>
      rows !== PLACES || confirmed !== PLACES || refused !== ATTEMPTS - PLACES || errors > 0,
  )
  const some = `${runs[0]!.confirmed} confirmed, ${runs[0]!.refused} told that it is full, ${runs[0]!.errors} errors`
  return [
    atMost(
      `${engine}: rushes of ${ATTEMPTS} on ${PLACES} places that did not end exactly so`,
      off.length,
      0,
      '',
      `${PROCESSES} processes × ${LANES} lanes; ${some}; ${runs[0]!.perSecond.toFixed(0)} a second`,
    ),
    atLeast(
      `${engine}: control without the lock oversells, places sold ÷ places there are`,
      control.rows / PLACES,
      1 + 1 / PLACES,
      `${control.rows} sold`,
    ),
  ]
}

/** @param prepare the first process makes the tables and the conference */
async function run(url: string, kind: RushKind, prepare = false): Promise<Run> {
  const workers = Array.from({ length: PROCESSES }, (_, i) =>
    fork('bench/rush-worker.ts', [kind, String(i)], {
      execArgv: ['--import', 'tsx'],
      env: {
        ...process.env,
        DATABASE_URL: url,
        RUSH_ATTEMPTS: String(Math.ceil(ATTEMPTS / PROCESSES)),
        RUSH_LANES: String(LANES),
        RUSH_PLACES: String(PLACES),
        RUSH_PREPARE: prepare ? '1' : '',
      },
    }),
  )
  try {
    // One after the other: the first may have to make the database.
    for (const worker of workers) {
      worker.send('open')
      await once(worker, 'message')
    }
    const started = performance.now()
    const outcomes = await Promise.all(
      workers.map(async (worker) => {
        worker.send('go')
        return (await once(worker, 'message'))[0] as Outcome
      }),
    )
    const seconds = (performance.now() - started) / 1_000
    const sum = (key: keyof Outcome) => outcomes.reduce((total, one) => total + one[key], 0)
    return {
      confirmed: sum('confirmed'),
      refused: sum('refused'),
      errors: sum('errors'),
      perSecond: ATTEMPTS / seconds,
      rows: 0,
    }
  } finally {
    for (const worker of workers) worker.kill()
  }
}
