import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { sqlState } from './errors.ts'
import { guardNesting } from './nesting.ts'
import * as schema from './schema/index.ts'
import type { Db, QueryListener, Store, StoreOptions } from './store.ts'

const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'
const ATTEMPTS = 12

/** PostgreSQL: a pool, serialisable transactions, retried when the engine asks for it. */
export async function openPostgres(
  url: string,
  { poolSize = 10 }: StoreOptions = {},
): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: poolSize })
  // An idle connection that breaks must not end the process; the next query gets a new one.
  pool.on('error', () => {})
  const listeners = new Set<QueryListener>()
  const logger = {
    logQuery: (sql: string) => {
      for (const listener of listeners) listener(sql)
    },
  }
  const read = drizzle(pool, { schema, casing: 'snake_case', logger }) as unknown as Db
  return {
    dialect: 'postgres',
    read,
    transact(work) {
      return guardNesting(async () => {
        for (let attempt = 1; ; attempt++) {
          try {
            return await read.transaction(work, { isolationLevel: 'serializable' })
          } catch (error) {
            const state = sqlState(error)
            const again = state === SERIALIZATION_FAILURE || state === DEADLOCK
            if (!again || attempt === ATTEMPTS) throw error
            await pause(Math.random() * 2 ** Math.min(attempt, 7))
          }
        }
      })
    },
    onQuery(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => pool.end(),
  }
}
