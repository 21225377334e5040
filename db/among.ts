import { inArray, sql, type AnyColumn, type SQL } from 'drizzle-orm'
import { dialect } from './dialect.ts'

/** From how many ids on one parameter is cheaper than one an id. */
const MANY = 50

/** Whether a column holds one of the ids: however many there are, the statement stays short. */
export function among(column: AnyColumn, ids: readonly string[]): SQL {
  if (ids.length < MANY) return inArray(column, [...ids])
  const list = JSON.stringify(ids)
  return dialect === 'postgres'
    ? sql`${column} IN (SELECT jsonb_array_elements_text(${list}::jsonb))`
    : sql`${column} IN (SELECT value FROM json_each(${list}))`
}
