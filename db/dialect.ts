export type Dialect = 'sqlite' | 'postgres'

/** The engine an address names: `postgres://…` is PostgreSQL, anything else a SQLite file. */
export function dialectOf(url: string | undefined): Dialect {
  return /^postgres(ql)?:/.test(url ?? '') ? 'postgres' : 'sqlite'
}

// Tables are built when modules load, before any environment object exists.
export const dialect = dialectOf(process.env.DATABASE_URL)
