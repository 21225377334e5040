import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import { dialect } from './dialect.ts'
import { runSql } from './raw.ts'
import type { Tx } from './store.ts'

type Table = Parameters<Tx['insert']>[0]

/** Rows of one statement. */
const BATCH = 5_000

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

// SQLite keeps instants as milliseconds, PostgreSQL reads them in ISO 8601, as JSON writes them.
const written = (value: unknown) =>
  dialect === 'sqlite' && value instanceof Date ? value.getTime() : (value ?? null)

/** Rows as JSON: lists on SQLite, which reads those fastest, objects on PostgreSQL, which wants the names. */
function encode(rows: readonly Record<string, unknown>[], columns: readonly string[]): string {
  if (dialect === 'sqlite')
    return JSON.stringify(rows.map((row) => columns.map((key) => written(row[key]))))
  const names = columns.map(snakeCase)
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((key, i) => [names[i], written(row[key])]))),
  )
}

/**
 * Inserts very many rows quickly: each statement has one parameter, the rows as JSON, which the engine
 * unpacks. Building a statement with a parameter a value costs more than the insert itself.
 */
export async function insertBulk<T extends Table>(
  tx: Tx,
  into: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  const columns = Object.keys(getTableColumns(into))
  const table = sql.identifier(getTableName(into))
  const names = sql.join(
    columns.map((key) => sql.identifier(snakeCase(key))),
    sql`, `,
  )
  for (let i = 0; i < rows.length; i += BATCH) {
    const json = encode(rows.slice(i, i + BATCH), columns)
    const from =
      dialect === 'postgres'
        ? sql`SELECT ${names} FROM json_populate_recordset(NULL::${table}, ${json}::json)`
        : sql`SELECT ${sql.join(
            columns.map((_, at) => sql.raw(`value ->> ${at}`)),
            sql`, `,
          )} FROM json_each(${json})`
    await runSql(tx, sql`INSERT INTO ${table} (${names}) ${from}`)
  }
}

/**
 * Updates very many rows by their key (one column or several) quickly, one statement for thousands.
 * @param rows the key and the columns to set, the same columns in each
 */
export async function updateBulk<T extends Table, K extends keyof T['$inferSelect'] & string>(
  tx: Tx,
  table: T,
  key: K | readonly K[],
  rows: readonly (Partial<T['$inferSelect']> & Record<K, unknown>)[],
): Promise<void> {
  if (rows.length === 0) return
  const keys: readonly string[] = [key].flat()
  const columns = Object.keys(rows[0]!)
  const name = sql.identifier(getTableName(table))
  const set = columns
    .filter((column) => !keys.includes(column))
    .map((column) => {
      const identifier = sql.identifier(snakeCase(column))
      return sql`${identifier} = v.${identifier}`
    })
  const by = keys.map((column) => {
    const identifier = sql.identifier(snakeCase(column))
    return sql`${name}.${identifier} = v.${identifier}`
  })
  for (let i = 0; i < rows.length; i += BATCH) {
    const json = encode(rows.slice(i, i + BATCH), columns)
    const from =
      dialect === 'postgres'
        ? sql`json_populate_recordset(NULL::${name}, ${json}::json) AS v`
        : sql`(SELECT ${sql.join(
            columns.map(
              (column, at) =>
                sql`value ->> ${sql.raw(String(at))} AS ${sql.identifier(snakeCase(column))}`,
            ),
            sql`, `,
          )} FROM json_each(${json})) AS v`
    await runSql(
      tx,
      sql`UPDATE ${name} SET ${sql.join(set, sql`, `)} FROM ${from} WHERE ${sql.join(by, sql` AND `)}`,
    )
  }
}
