import {
  BrokenPackage,
  packageValues,
  type PackageManifest,
} from '#app/domain/conference/exchange/package.ts'
import {
  packageTables,
  type PackageRow,
  type PackageTables,
} from '#db/queries/conference-package-tables.ts'
import { packageColumns, type ColumnKind } from '#db/queries/conference-package.ts'

type Unchecked = Record<string, unknown>

const isObject = (value: unknown): value is Unchecked =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Rows of a file as the tables would take them: every column of its kind, every reference to something in the file.
 * @throws BrokenPackage naming table, row and column
 */
export function checkRows(said: unknown, { conference, counts }: PackageManifest): PackageTables {
  if (!isObject(said)) throw new BrokenPackage('foreign')
  const tables: PackageTables = {}
  for (const [name, rows] of Object.entries(said)) {
    if (!Object.hasOwn(packageTables, name)) throw new BrokenPackage('column', name)
    if (!Array.isArray(rows) || rows.length !== counts[name])
      throw new BrokenPackage('damaged', name)
    const columns = packageColumns(name)
    tables[name] = rows.map((row, i) => checkRow(row, columns, name, `${name}[${i}]`))
  }
  if (tables.conference?.length !== 1 || tables.conference[0]!.id !== conference.id)
    throw new BrokenPackage('missing', 'conference')
  return withReferences(tables, conference.id)
}

function checkRow(
  row: unknown,
  columns: Record<string, ColumnKind>,
  table: string,
  at: string,
): PackageRow {
  if (!isObject(row)) throw new BrokenPackage('value', at)
  for (const name of Object.keys(row))
    if (!Object.hasOwn(columns, name)) throw new BrokenPackage('column', `${at}.${name}`)
  const checked: PackageRow = {}
  for (const [name, column] of Object.entries(columns)) {
    const value = row[name]
    const place = `${at}.${name}`
    if (value === undefined || value === null) {
      if (column.required && !(value === undefined && column.hasDefault))
        throw new BrokenPackage('missing', place)
      if (value !== undefined || !column.required) checked[name] = null
      continue
    }
    checked[name] = checkValue(value, column, table, name, place)
  }
  return checked
}

function checkValue(
  value: unknown,
  { kind }: ColumnKind,
  table: string,
  name: string,
  place: string,
): unknown {
  const wrong = () => new BrokenPackage('value', place)
  const schema = packageValues[`${table}.${name}`]
  if (schema && !schema.safeParse(value).success) throw wrong()
  switch (kind) {
    case 'text':
      // NUL is a letter PostgreSQL keeps in no text.
      if (typeof value !== 'string' || value.includes('\0')) throw wrong()
      if (name === 'url' && !/^https?:\/\//i.test(value)) throw wrong()
      return value
    case 'number':
      if (!Number.isSafeInteger(value)) throw wrong()
      return value
    case 'flag':
      if (typeof value !== 'boolean') throw wrong()
      return value
    case 'instant': {
      const at = typeof value === 'string' ? new Date(value) : null
      if (!at || Number.isNaN(at.getTime())) throw wrong()
      return at
    }
    case 'json': {
      if (JSON.stringify(value).includes('\\u0000')) throw wrong()
      return value
    }
    case 'other':
      throw wrong()
  }
}

/** Every column that names something: it is in the file, or may be empty. */
function withReferences(tables: PackageTables, conferenceId: string): PackageTables {
  const ids = new Set(Object.values(tables).flatMap((rows) => rows.map(({ id }) => id)))
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => {
      const {
        accounts = [],
        clusters = [],
        files = [],
        loose = [],
        free = [],
      } = packageTables[name]!
      const elsewhere = new Set([...accounts, ...clusters, ...files, ...free])
      const references = Object.keys(rows[0] ?? {}).filter(
        (column) => column.endsWith('Id') && !elsewhere.has(column),
      )
      return [
        name,
        rows.map((row, i) => {
          if ('conferenceId' in row && row.conferenceId !== conferenceId)
            throw new BrokenPackage('reference', `${name}[${i}].conferenceId`)
          const checked = { ...row }
          for (const column of references) {
            if (checked[column] === null || ids.has(checked[column])) continue
            if (!loose.includes(column))
              throw new BrokenPackage('reference', `${name}[${i}].${column}`)
            checked[column] = null
          }
          return checked
        }),
      ]
    }),
  )
}
