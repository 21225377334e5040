import { useId, type ReactNode } from 'react'
import { classes } from './classes.ts'

export type Column<Key extends string = string> = {
  key: Key
  label: ReactNode
  align?: 'left' | 'right'
  /** Left out on phones: a table stays a table by choosing columns. */
  hideOnPhone?: boolean
  /** The address this heading sorts by, and how it stands now. */
  sorted?: 'ascending' | 'descending'
}

export type Row<Key extends string = string> = Partial<Record<Key, ReactNode>> & {
  /** React's key, when rows may move. */
  rowKey?: string
}

type Props<Key extends string> = {
  caption: ReactNode
  columns: readonly Column<Key>[]
  rows: readonly Row<NoInfer<Key>>[]
  /** Keeps the caption for listeners only, where a heading says the same. */
  hideCaption?: boolean
  /** Totals under a line. */
  foot?: Row<NoInfer<Key>>
}

/** A table with its caption; the first column names the row and stays in sight when it scrolls. */
export function DataTable<Key extends string>(props: Props<Key>) {
  const { caption, columns, rows, hideCaption, foot } = props
  const id = useId()
  const cell = (column: Column<Key>) =>
    classes(
      'py-2 pr-3 align-top last:pr-0 sm:pr-4 sm:last:pr-0',
      column.align === 'right' && 'text-right',
      column.hideOnPhone && 'hidden sm:table-cell',
    )
  const line = (row: Row<Key>, key: string, className: string) => (
    <tr key={key} className={className}>
      {columns.map((column, i) =>
        i === 0 ? (
          <th
            key={column.key}
            scope="row"
            className={classes(
              cell(column),
              'sticky left-0 bg-paper text-left font-medium print:static print:bg-transparent',
            )}
          >
            {row[column.key]}
          </th>
        ) : (
          <td key={column.key} className={cell(column)}>
            {row[column.key]}
          </td>
        ),
      )}
    </tr>
  )
  return (
    <div
      role="group"
      aria-labelledby={id}
      tabIndex={0}
      className="relative overflow-x-auto print:overflow-visible"
    >
      <table className="w-full border-collapse text-sm">
        <caption
          id={id}
          className={classes('pb-2 text-left text-sm text-muted', hideCaption && 'sr-only')}
        >
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-ink">
            {columns.map((column, i) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sorted}
                className={classes(
                  cell(column),
                  'align-bottom font-medium text-muted print:hyphens-none',
                  column.align !== 'right' && 'text-left',
                  i === 0 && 'sticky left-0 bg-paper print:static print:bg-transparent',
                )}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => line(row, row.rowKey ?? String(i), 'border-b border-line'))}
        </tbody>
        {foot && <tfoot>{line(foot, 'foot', 'border-t border-ink font-medium')}</tfoot>}
      </table>
    </div>
  )
}
