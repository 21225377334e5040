import Database from 'better-sqlite3'
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import pg from 'pg'
import { inspect } from './inspect.ts'
import { dialectOf } from './dialect.ts'
import { folderOf } from './journal.ts'
import { sqliteFile } from './sqlite-file.ts'

/** Marks a SQLite file as ours: «CRDR». */
const APPLICATION_ID = 0x43524452
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

// A table rebuild with foreign keys on would delete the child rows without a word (drizzle #5782),
// so they are off for the run, and an empty foreign_key_check is its condition.
async function runSqlite(url: string): Promise<string | undefined> {
  const file = sqliteFile(url)
  mkdirSync(dirname(file), { recursive: true })
  const existed = existsSync(file)
  const connection = new Database(file)
  try {
    connection.pragma('journal_mode = WAL')
    let backup: string | undefined
    if (existed && connection.prepare('SELECT count(*) FROM sqlite_master').pluck().get() !== 0) {
      backup = `${file}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`
      await connection.backup(backup)
    }
    connection.pragma('foreign_keys = OFF')
    migrateSqlite(drizzleSqlite(connection), { migrationsFolder: folderOf('sqlite') })
    const orphans = connection.pragma('foreign_key_check') as unknown[]
    if (orphans.length > 0)
      throw new Error(
        `The migration left ${orphans.length} rows without their parent. The database as it was is in ${backup ?? 'no copy: it was new'}.`,
      )
    connection.pragma(`application_id = ${APPLICATION_ID}`)
    return backup
  } finally {
    connection.close()
  }
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
