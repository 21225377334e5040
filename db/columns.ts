import * as postgres from './columns.postgres.ts'
import * as sqlite from './columns.sqlite.ts'
import { dialect } from './dialect.ts'

// The one lie of the data layer: whatever engine runs, TypeScript sees Postgres. SQLite-only calls
// fail to compile, Postgres-only calls fail in the default test run (docs/decisions/002).
const columns = dialect === 'postgres' ? postgres : (sqlite as unknown as typeof postgres)

export const {
  table,
  index,
  uniqueIndex,
  primaryKey,
  text,
  integer,
  check,
  id,
  flag,
  instant,
  bytes,
  json,
  money,
  figure,
} = columns
