import { Readable } from 'node:stream'
import { wallClock } from '#app/domain/conference/days.ts'
import { attachment } from '#app/domain/shared/content-disposition.ts'
import { BYTE_ORDER_MARK, csvLine } from '#app/domain/shared/delimited.ts'
import { workbook, type WorkbookCell } from '#server/files/workbook.ts'

export const tableFormats = ['csv', 'xlsx', 'json'] as const
export type TableFormat = (typeof tableFormats)[number]
export const isTableFormat = (format: string | undefined): format is TableFormat =>
  (tableFormats as readonly string[]).includes(format ?? '')

type Column = { title: string; width: number }
type Rows = AsyncIterable<readonly WorkbookCell[]> | Iterable<readonly WorkbookCell[]>
type Table<Of extends Column = Column> = {
  columns: readonly Of[]
  rows: Rows
  count: number
  /** IANA: whose clock moments are written by in what people read; JSON says them in UTC. */
  zone?: string
}
type Named = {
  /** Of the file, without its ending. */
  name: string
  /** The same for programs that know Latin letters only. */
  plainName?: string
  sheet: string
  /** Instead of keeping the file from everybody's caches. */
  headers?: HeadersInit
}

const types: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
}

/**
 * A table as a file to download, written as its rows come. Text that a spreadsheet program would run is made harmless.
 * Only columns with keys can become JSON.
 */
export function tableFile(
  ...[table, format, named]:
    | [table: Table<Column & { key: string }>, format: TableFormat, named: Named]
    | [table: Table, format: Exclude<TableFormat, 'json'>, named: Named]
): Response {
  const { name, plainName = name, sheet } = named
  const headers = new Headers(named.headers ?? { 'Cache-Control': 'private, no-store' })
  headers.set('Content-Type', types[format])
  headers.set('Content-Disposition', attachment(`${name}.${format}`, `${plainName}.${format}`))
  const bytes =
    format === 'json'
      ? jsonOf(table as Table<Column & { key: string }>)
      : format === 'xlsx'
        ? workbook({ ...table, rows: oneByOne(table.rows), sheet })
        : csvOf(table)
  return new Response(Readable.toWeb(Readable.from(bytes)) as ReadableStream, { headers })
}

async function* oneByOne(rows: Rows) {
  yield* rows
}

const encoder = new TextEncoder()

async function* csvOf({ columns, rows, zone }: Table) {
  const plain = (cell: WorkbookCell) => {
    if (!(cell instanceof Date)) return cell
    if (!zone) return cell.toISOString()
    const { date, time } = wallClock(cell, zone)
    return `${date} ${time}`
  }
  yield encoder.encode(BYTE_ORDER_MARK + csvLine(columns.map(({ title }) => title)))
  for await (const row of rows) yield encoder.encode(csvLine(row.map(plain)))
}

async function* jsonOf({ columns, rows, count }: Table<Column & { key: string }>) {
  let before = '{"items":['
  for await (const row of rows) {
    const item = Object.fromEntries(columns.map(({ key }, at) => [key, row[at]]))
    yield encoder.encode(before + JSON.stringify(item))
    before = ','
  }
  yield encoder.encode(`${before === ',' ? '' : before}],"total":${count}}`)
}
