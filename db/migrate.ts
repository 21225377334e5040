import Database from 'better-sqlite3'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import pg from 'pg'
import { DatabaseRefused, inspect } from './inspect.ts'
import { dialectOf } from './dialect.ts'
import { folderOf } from './journal.ts'
import { sqliteFile } from './sqlite-file.ts'

/** Marks a SQLite file as ours: «CRDR». */
const APPLICATION_ID = 0x43524452
/** Where drizzle's own migrator keeps its record. */
const RECORD = '__drizzle_migrations'
/** Any number, the same on every node: only one migrates at a time. */
const ADVISORY_LOCK = 4_352_452

export type MigrationOutcome = { applied: number; backup?: string }

/**
 * Brings a database to the schema of this release; creates it when there is none.
 * @throws DatabaseRefused when it is broken, foreign or newer – nothing is touched then
 */
export async function migrate(url: string): Promise<MigrationOutcome> {
  const found = await inspect(url)
  if (found.pending === 0) return { applied: 0 }
  if (dialectOf(url) === 'postgres') await runPostgres(url)
  else return { applied: found.pending, backup: await runSqlite(url) }
  return { applied: found.pending }
}

// Drizzle's migrator for SQLite commits before anybody can look. A table rebuild with foreign keys on
// would delete the child rows without a word (drizzle #5782), so they are off for the run, and an empty
// foreign_key_check is the condition of its commit.
async function runSqlite(url: string): Promise<string | undefined> {
  const file = sqliteFile(url)
  const existed = existsSync(file)
  const connection = openForWriting(file)
  try {
    let backup: string | undefined
    if (existed && connection.prepare('SELECT count(*) FROM sqlite_master').pluck().get() !== 0) {
      backup = `${file}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`
      await connection.backup(backup)
    }
    connection.pragma('foreign_keys = OFF')
    connection.transaction(applySqlite).immediate(connection)
    return backup
  } finally {
    connection.close()
  }
}

function openForWriting(file: string): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const connection = new Database(file)
    connection.pragma('journal_mode = WAL')
    return connection
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new DatabaseRefused(
      'unreachable',
      `${file} cannot be written: ${why}. Its folder must belong to whoever runs the portal.`,
    )
  }
}

function applySqlite(connection: Database.Database): void {
  connection.exec(
    `CREATE TABLE IF NOT EXISTS ${RECORD} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`,
  )
  // Read under the write lock: another process may have migrated while this one waited.
  const applied = new Set(connection.prepare(`SELECT hash FROM ${RECORD}`).pluck().all())
  const record = connection.prepare(`INSERT INTO ${RECORD} (hash, created_at) VALUES (?, ?)`)
  for (const { sql, hash, folderMillis } of readMigrationFiles({
    migrationsFolder: folderOf('sqlite'),
  })) {
    if (applied.has(hash)) continue
    for (const statement of sql) connection.exec(statement)
    record.run(hash, folderMillis)
  }
  const orphans = connection.pragma('foreign_key_check') as unknown[]
  if (orphans.length > 0)
    throw new Error(
      `The migration would leave ${orphans.length} rows without their parent; nothing was changed.`,
    )
  connection.pragma(`application_id = ${APPLICATION_ID}`)
}

async function runPostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
    await migratePostgres(drizzlePostgres(client), { migrationsFolder: folderOf('postgres') })
  } finally {
    await client.end()
  }
}
