import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/sqlite-proxy'
import { openSync, closeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { sqlState } from './errors.ts'
import { groupFlush } from './group-flush.ts'
import { guardNesting } from './nesting.ts'
import * as schema from './schema/index.ts'
import type { Db, QueryListener, Store, StoreOptions } from './store.ts'
import { sqliteFile } from './sqlite-file.ts'

/** How long a transaction waits for another process that writes, before it gives up. */
const LONGEST_WAIT_MS = 15_000

/** Statements kept prepared per connection; generated SQL with ever new shapes must not grow for ever. */
const KEPT_STATEMENTS = 500

function connect(file: string, options: { readonly: boolean; full: boolean }): Database.Database {
  const connection = new Database(file, { fileMustExist: true })
  connection.pragma('journal_mode = WAL')
  connection.pragma(`synchronous = ${options.full ? 'FULL' : 'NORMAL'}`)
  connection.pragma('foreign_keys = ON')
  connection.pragma(`busy_timeout = ${options.readonly ? 5_000 : 0}`)
  connection.pragma('cache_size = -16000')
  if (options.readonly) connection.pragma('query_only = ON')
  return connection
}

const BEGIN = 'begin immediate'

// SQLite's own waiting would stop the event loop: while another process writes, ask again every few milliseconds.
async function begin(connection: Database.Database): Promise<void> {
  const until = performance.now() + LONGEST_WAIT_MS
  for (;;) {
    try {
      connection.exec(BEGIN)
      return
    } catch (error) {
      if (!sqlState(error)?.startsWith('SQLITE_BUSY') || performance.now() > until) throw error
    }
    await pause(2 + Math.random() * 8)
  }
}

// The official driver cannot await inside a transaction; the proxy driver can. It must be called with
// three arguments: the shorter forms silently drop the config (drizzle #4898).
function asyncDrizzle(connection: Database.Database, heard: (sql: string) => void): Db {
  const statements = new Map<string, Database.Statement>()
  const prepare = (sql: string) => {
    let statement = statements.get(sql)
    if (!statement) {
      if (statements.size >= KEPT_STATEMENTS) statements.delete(statements.keys().next().value!)
      statements.set(sql, (statement = connection.prepare(sql)))
    }
    return statement
  }
  const callback = async (sql: string, params: unknown[], method: string) => {
    heard(sql)
    if (sql === BEGIN) {
      await begin(connection)
      return { rows: [] }
    }
    // Some failures (disk full) roll back by themselves; a second rollback would hide them.
    if (sql === 'rollback' && !connection.inTransaction) return { rows: [] }
    const statement = prepare(sql)
    if (!statement.reader) {
      statement.run(...params)
      return { rows: [] }
    }
    const raw = statement.raw(true)
    return { rows: (method === 'get' ? raw.get(...params) : raw.all(...params)) as unknown[] }
  }
  const noBatch = async () => {
    throw new Error('batches are not used: a transaction is `transact`')
  }
  return drizzle(callback as never, noBatch, { schema, casing: 'snake_case' }) as unknown as Db
}

/** SQLite: one writer behind a queue, one reader that cannot write. Several processes on one file stay correct. */
export function openSqlite(url: string, { sqliteSync = 'group' }: StoreOptions = {}): Store {
  const file = sqliteFile(url)
  const full = sqliteSync === 'full'
  const listeners = new Set<QueryListener>()
  const heard = (sql: string) => {
    for (const listener of listeners) listener(sql)
  }
  const writer = connect(file, { readonly: false, full })
  const reader = connect(file, { readonly: true, full })
  const write = asyncDrizzle(writer, heard)
  const wal = openSync(`${file}-wal`, 'a')
  const flush = full ? async () => {} : groupFlush(wal)

  let tail: Promise<unknown> = Promise.resolve()
  let closing: Promise<void> | undefined
  const close = async () => {
    await tail
    try {
      await flush()
    } finally {
      reader.close()
      writer.close()
      closeSync(wal)
    }
  }
  return {
    dialect: 'sqlite',
    read: asyncDrizzle(reader, heard),
    transact(work) {
      return guardNesting(async () => {
        const run = tail.then(() => write.transaction(work, { behavior: 'immediate' } as never))
        tail = run.catch(() => {})
        const outcome = await run
        await flush()
        return outcome
      })
    },
    onQuery(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => (closing ??= close()),
  }
}

/** Copies a database file as it is at one moment; the copy is one file without a log beside it. */
export async function copySqlite(file: string, target: string): Promise<void> {
  const connection = new Database(file, { readonly: true, fileMustExist: true })
  try {
    await connection.backup(target)
  } finally {
    connection.close()
  }
}
