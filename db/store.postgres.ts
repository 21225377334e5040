import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { sqlState } from './errors.ts'
import { guardNesting } from './nesting.ts'
import * as schema from './schema/index.ts'
import type { Db, QueryListener, Store, StoreOptions } from './store.ts'

const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'
/** How long a transaction is tried again before its conflict becomes a failure. */
const LONGEST_RETRY_MS = 15_000
/** A server that does not answer makes a request fail, not wait for ever. */
const LONGEST_CONNECT_MS = 5_000

/**
 * Runs transactions again that the engine could not serve together. Those of one process then go one
 * after the other: all at once they would meet the same conflict for ever.
 */
function createRetry() {
  let lane: Promise<unknown> = Promise.resolve()
  return async function retried<T>(attempt: () => Promise<T>): Promise<T> {
    try {
      return await attempt()
    } catch (error) {
      if (!isConflict(error)) throw error
    }
    const again = async () => {
      const until = performance.now() + LONGEST_RETRY_MS
      for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, 64)) {
        try {
          return await attempt()
        } catch (error) {
          if (!isConflict(error) || performance.now() > until) throw error
        }
        await pause(Math.random() * pauseMs)
      }
    }
    const mine = lane.then(again)
    lane = mine.catch(() => {})
    return mine
  }
}

function isConflict(error: unknown): boolean {
  const state = sqlState(error)
  return state === SERIALIZATION_FAILURE || state === DEADLOCK
}

// PostgreSQL refuses a text with NUL in it, and an address may bring one to any condition: SQLite finds nothing there.
function withoutNul(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const plain = (value: unknown) =>
    typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value
  client.query = ((first: unknown, values: unknown, ...rest: unknown[]) =>
    query(
      first,
      Array.isArray(values) ? values.map(plain) : values,
      ...rest,
    )) as typeof client.query
}

/** PostgreSQL: a pool, serialisable transactions, retried when the engine asks for it. */
export async function openPostgres(
  url: string,
  { poolSize = 10 }: StoreOptions = {},
): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: LONGEST_CONNECT_MS,
    keepAlive: true,
  })
  // An idle connection that breaks must not end the process; the next query gets a new one.
  pool.on('error', () => {})
  // One at work between two statements of a transaction has no listener of the pool's: the next statement fails.
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('connect', withoutNul)
  const listeners = new Set<QueryListener>()
  const logger = {
    logQuery: (sql: string) => {
      for (const listener of listeners) listener(sql)
    },
  }
  const read = drizzle(pool, { schema, casing: 'snake_case', logger }) as unknown as Db
  const retried = createRetry()
  let closing: Promise<void> | undefined
  return {
    dialect: 'postgres',
    read,
    transact: (work) =>
      guardNesting(() => retried(() => read.transaction(work, { isolationLevel: 'serializable' }))),
    onQuery(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => (closing ??= pool.end()),
  }
}
