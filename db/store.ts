import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { dialectOf } from './dialect.ts'
import type * as schema from './schema/index.ts'

type Schema = typeof schema
export type Db = PgDatabase<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

/** Called once for each statement, so that tests can count the queries of a page. */
export type QueryListener = (sql: string) => void

/** The whole surface of the database that the rest of the house sees. */
export interface Store {
  readonly dialect: 'sqlite' | 'postgres'
  /** Reads outside a transaction; on SQLite a connection that cannot write. */
  readonly read: Db
  /**
   * Runs `work` as one serialisable transaction and resolves once what it wrote survives a power cut.
   * Never nest it, never wait for the network inside it, and expect `work` to run again: PostgreSQL
   * asks for it when two transactions cannot both be served.
   */
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  onQuery(listener: QueryListener): () => void
  close(): Promise<void>
}

export type StoreOptions = {
  /** How a SQLite commit is made durable: a shared flush after the commit, or one flush in each commit. */
  sqliteSync?: 'group' | 'full'
  /** Size of the PostgreSQL pool. */
  poolSize?: number
}

/** @param url `file:…` or a path for SQLite, `postgres://…` for PostgreSQL */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  if (dialectOf(url) === 'postgres')
    return (await import('./store.postgres.ts')).openPostgres(url, options)
  return (await import('./store.sqlite.ts')).openSqlite(url, options)
}
