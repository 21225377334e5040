import Database from 'better-sqlite3'
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import pg from 'pg'
import { dialectOf } from './dialect.ts'
import { knownMigrations } from './journal.ts'
import { sqliteFile } from './sqlite-file.ts'

/** Why a database is not used. Nothing was written to it. */
export class DatabaseRefused extends Error {
  readonly reason: 'broken' | 'foreign' | 'newer' | 'unreachable'

  constructor(reason: DatabaseRefused['reason'], message: string) {
    super(message)
    this.name = 'DatabaseRefused'
    this.reason = reason
  }
}

/** A larger file is not read through at start: that would take minutes. */
const CHECKED_BYTES = 1024 ** 3

/**
 * Looks at a database without touching it.
 * @returns how many migrations of this release it still lacks (all of them when it is empty or absent)
 * @throws DatabaseRefused when it is broken, belongs to something else, or was migrated by a newer release
 */
export async function inspect(url: string): Promise<{ pending: number }> {
  return dialectOf(url) === 'postgres' ? inspectPostgres(url) : inspectSqlite(sqliteFile(url))
}

function inspectSqlite(file: string): { pending: number } {
  const known = knownMigrations('sqlite')
  if (!existsSync(file) || statSync(file).size === 0) return { pending: known.length }
  let connection: Database.Database | undefined
  try {
    connection = openToLook(file)
    if (statSync(file).size <= CHECKED_BYTES) {
      const verdict = connection.pragma('quick_check(1)', { simple: true })
      if (verdict !== 'ok')
        throw new DatabaseRefused('broken', `${file} is damaged: ${String(verdict)}`)
    }
    const tables = connection
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
      .pluck()
      .all() as string[]
    const applied = tables.includes('__drizzle_migrations')
      ? (connection
          .prepare('SELECT hash FROM __drizzle_migrations ORDER BY id')
          .pluck()
          .all() as string[])
      : undefined
    return { pending: compare(known, applied, tables.length, file) }
  } catch (error) {
    if (error instanceof DatabaseRefused) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new DatabaseRefused('broken', `${file} cannot be read as a SQLite database: ${message}`)
  } finally {
    connection?.close()
  }
}

/**
 * A read-only connection cannot take away the `-wal` and `-shm` files that SQLite makes for it; one that
 * could write takes them away, but would fold a left-over `-wal` into the file. So it depends on what lies there.
 */
function openToLook(file: string): Database.Database {
  const header = Buffer.alloc(20)
  const fd = openSync(file, 'r')
  readSync(fd, header, 0, header.length, 0)
  closeSync(fd)
  const walMode = header[18] === 2 && header.toString('latin1', 0, 15) === 'SQLite format 3'
  const readonly = !walMode || existsSync(`${file}-wal`)
  const connection = new Database(file, { readonly, fileMustExist: true })
  connection.pragma('query_only = ON')
  return connection
}

async function inspectPostgres(url: string): Promise<{ pending: number }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A connection that breaks is reported by the query it breaks.
  client.on('error', () => {})
  const where = `the database at ${url.replace(/\/\/[^@/]*@/, '//')}`
  try {
    await client.connect()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new DatabaseRefused('unreachable', `${where} cannot be reached: ${message}`)
  }
  try {
    const { rows: tables } = await client.query(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public' OR schemaname = 'drizzle'",
    )
    const migrated = tables.some((row) => row.tablename === '__drizzle_migrations')
    const applied = migrated
      ? (await client.query('SELECT hash FROM drizzle.__drizzle_migrations ORDER BY id')).rows.map(
          (row) => row.hash as string,
        )
      : undefined
    return { pending: compare(knownMigrations('postgres'), applied, tables.length, where) }
  } catch (error) {
    if (error instanceof DatabaseRefused) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new DatabaseRefused('unreachable', `${where} cannot be read: ${message}`)
  } finally {
    await client.end()
  }
}

function compare(
  known: string[],
  applied: string[] | undefined,
  tables: number,
  where: string,
): number {
  if (applied === undefined || applied.length === 0) {
    if (tables > (applied ? 1 : 0))
      throw new DatabaseRefused('foreign', `${where} holds tables of something else.`)
    return known.length
  }
  const strange = applied.filter((hash) => !known.includes(hash)).length
  if (strange > 0)
    throw new DatabaseRefused(
      'newer',
      `${where} was brought up to date by a newer release (${strange} migrations unknown here). Start that release, or restore a backup.`,
    )
  return known.length - applied.length
}
