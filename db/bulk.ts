import { getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm'
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
    return toJson(rows.map((row) => columns.map((key) => written(row[key]))))
  const names = columns.map(snakeCase)
  return toJson(
    rows.map((row) => Object.fromEntries(columns.map((key, i) => [names[i], written(row[key])]))),
  )
}

// JSON can say what no text of PostgreSQL may hold: NUL, and halves of a character beyond the first plane.
function toJson(rows: unknown[]): string {
  const json = JSON.stringify(rows)
  if (!/\\u(0000|d[89a-f])/.test(json)) return json
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'string'
      ? value.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\ufffd')
      : value,
  )
}

type Statement = { columns: readonly string[]; head: SQL; tail: SQL }

const statements = new WeakMap<Table, Statement>()

/** The text around the rows, made once a table. */
function statementOf(into: Table): Statement {
  const known = statements.get(into)
  if (known) return known
  const columns = Object.keys(getTableColumns(into))
  const table = `"${getTableName(into)}"`
  const names = columns.map((key) => `"${snakeCase(key)}"`).join(', ')
  const values = columns.map((_, at) => `value ->> ${at}`).join(', ')
  const [head, tail] =
    dialect === 'postgres'
      ? [`${names} FROM json_populate_recordset(NULL::${table}, `, '::json)']
      : [`${values} FROM json_each(`, ')']
  const made = {
    columns,
    head: sql.raw(`INSERT INTO ${table} (${names}) SELECT ${head}`),
    tail: sql.raw(tail),
  }
  statements.set(into, made)
  return made
}

/**
 * Inserts rows quickly, few or very many: each statement has one parameter, the rows as JSON, which the engine
 * unpacks. Building a statement with a parameter a value costs more than the insert itself.
 */
export async function insertBulk<T extends Table>(
  tx: Tx,
  into: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  const { columns, head, tail } = statementOf(into)
  for (let i = 0; i < rows.length; i += BATCH) {
    const json = encode(rows.slice(i, i + BATCH), columns)
    await runSql(tx, sql`${head}${json}${tail}`)
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
