import type { ChartTable, TableCell } from './model.ts'

/** Spreadsheets would run a cell that begins so. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * A chart's table as a file (RFC 4180). It begins with a byte order mark, without which Excel
 * misreads Cyrillic; numbers keep the decimal point.
 */
export function csvOf({ columns, rows }: ChartTable): string {
  const lines = [columns.map(({ label }) => label), ...rows]
  return `\uFEFF${lines.map((cells) => cells.map(written).join(',')).join('\r\n')}\r\n`
}

function written(cell: TableCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = (FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('\u00a0', ' ')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
