import type { Db, Tx } from './store.ts'

/** A query of drizzle's that has been built: `execute` with what its placeholders stand for. */
type Built<R> = { execute(values?: Record<string, unknown>): Promise<R> }

/**
 * A query built once for each database instead of each time it is asked: for what every page asks, since the
 * builder costs more than such a query. What changes from one time to the next is a `sql.placeholder`.
 * @param build ends with `.prepare(UNNAMED)`
 */
export function prepared<V extends Record<string, unknown>, R>(build: (db: Db | Tx) => Built<R>) {
  const known = new WeakMap<Db | Tx, Built<R>>()
  return (db: Db | Tx, values: V): Promise<R> => {
    let query = known.get(db)
    if (!query) known.set(db, (query = build(db)))
    return query.execute(values)
  }
}

/** Not a prepared statement of PostgreSQL's: those belong to a connection, and poolers between us share connections. */
export const UNNAMED = ''
