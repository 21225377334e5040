import { Readable } from 'node:stream'
import { attachment } from '#app/domain/shared/content-disposition.ts'
import { BYTE_ORDER_MARK, csvLine } from '#app/domain/shared/delimited.ts'
import { workbook } from '#server/files/workbook.ts'

export const tableFormats = ['csv', 'xlsx', 'json'] as const
export type TableFormat = (typeof tableFormats)[number]
export const isTableFormat = (format: string | undefined): format is TableFormat =>
  (tableFormats as readonly string[]).includes(format ?? '')

type Cell = string | number | Date | null
type Table = {
  columns: readonly { key: string; title: string; width: number }[]
  rows: AsyncIterable<readonly Cell[]>
  count: number
}

const types: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
}

/**
 * A table as a file to download, written as its rows come. Text that a spreadsheet program would run is made harmless.
 * @param name of the file, without its ending
 */
export function tableFile(
  table: Table,
  format: TableFormat,
  { name, plainName, sheet }: { name: string; plainName: string; sheet: string },
): Response {
  const bytes =
    format === 'xlsx'
      ? workbook({ ...table, sheet })
      : format === 'csv'
        ? csvOf(table)
        : jsonOf(table)
  return new Response(Readable.toWeb(Readable.from(bytes)) as ReadableStream, {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': attachment(`${name}.${format}`, `${plainName}.${format}`),
      'Cache-Control': 'private, no-store',
    },
  })
}

const encoder = new TextEncoder()

async function* csvOf({ columns, rows }: Table) {
  const plain = (cell: Cell) => (cell instanceof Date ? cell.toISOString() : cell)
  yield encoder.encode(BYTE_ORDER_MARK + csvLine(columns.map(({ title }) => title)))
  for await (const row of rows) yield encoder.encode(csvLine(row.map(plain)))
}

async function* jsonOf({ columns, rows, count }: Table) {
  let before = '{"items":['
  for await (const row of rows) {
    const item = Object.fromEntries(columns.map(({ key }, at) => [key, row[at]]))
    yield encoder.encode(before + JSON.stringify(item))
    before = ','
  }
  yield encoder.encode(`${before === ',' ? '' : before}],"total":${count}}`)
}
