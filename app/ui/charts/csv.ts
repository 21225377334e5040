import { BYTE_ORDER_MARK, csvLine } from '#app/domain/shared/delimited.ts'
import type { ChartTable } from './model.ts'

/** A chart's table as a file for people: what the page shows, numbers with the decimal point. */
export function csvOf({ columns, rows }: ChartTable): string {
  const spaced = (cell: string | number | null) =>
    typeof cell === 'string' ? cell.replaceAll('\u00a0', ' ') : cell
  return (
    BYTE_ORDER_MARK +
    [columns.map(({ label }) => label), ...rows].map((cells) => csvLine(cells.map(spaced))).join('')
  )
}
