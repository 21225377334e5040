import type { SQL } from 'drizzle-orm'
import { dialect } from './dialect.ts'
import type { Db, Tx } from './store.ts'

type SqliteRaw = { values(query: SQL): Promise<unknown[][]>; run(query: SQL): Promise<unknown> }

/** Runs hand-written SQL, for the few things drizzle has no words for (full-text tables). */
export async function runSql(db: Db | Tx, query: SQL): Promise<void> {
  if (dialect === 'postgres') await db.execute(query)
  else await (db as unknown as SqliteRaw).run(query)
}

/** Rows of hand-written SQL, each an array in the order of the selected columns. */
export async function selectSql<Row extends unknown[]>(db: Db | Tx, query: SQL): Promise<Row[]> {
  if (dialect === 'sqlite') return (await (db as unknown as SqliteRaw).values(query)) as Row[]
  const { rows } = (await db.execute(query)) as unknown as { rows: Record<string, unknown>[] }
  return rows.map((row) => Object.values(row)) as Row[]
}
