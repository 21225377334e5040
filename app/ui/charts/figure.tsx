import type { ReactNode } from 'react'
import { charts } from '#app/i18n/charts.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '../data-table.tsx'
import './charts.css'
import { Area, Bars } from './bars.tsx'
import { Columns } from './columns.tsx'
import { Dots } from './dots.tsx'
import { Lines } from './lines.tsx'
import type { ChartSpec, ChartTable, Figure, TableCell } from './model.ts'
import { Shares } from './shares.tsx'

/** Draws a chart from its data; `label` is said where a picture stands for words. */
export function Chart({ spec, label }: { spec: ChartSpec; label: string }) {
  switch (spec.kind) {
    case 'bars':
      return <Bars {...spec} />
    case 'shares':
      return <Shares {...spec} />
    case 'columns':
      return <Columns {...spec} />
    case 'lines':
      return <Lines {...spec} label={label} />
    case 'dots':
      return <Dots {...spec} label={label} />
  }
}

type Props = Omit<Figure, 'chart' | 'table'> & {
  /** Where the table can be had as a file. */
  file?: string
  table: ChartTable
  children: ReactNode
}

/** A chart with its finding over it, its source under it and its table one click away. */
export function ChartFigure(props: Props) {
  const { id, title, lead, uncertain, note, source, file, table, children } = props
  const t = useMessages(charts)
  return (
    <figure className="chart-figure" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        {lead && <p>{lead}</p>}
      </figcaption>
      {children}
      <div className="chart-under">
        {uncertain && (
          <p className="chart-legend">
            <svg aria-hidden="true" width="24" height="14">
              <Area mark={{ uncertain: true }} width="24" height="14" />
            </svg>
            <span>{uncertain}</span>
          </p>
        )}
        {note && <p>{note}</p>}
        <p>
          <span className="chart-source">{t.source}</span> {source}
        </p>
        <details className="no-print">
          <summary>{t.table}</summary>
          <DataOf table={table} title={title} />
          {file && (
            <p>
              <a href={file} download>
                {t.file}
              </a>
            </p>
          )}
        </details>
      </div>
    </figure>
  )
}

function DataOf({ table, title }: { table: ChartTable; title: string }) {
  const lang = useLang()
  const t = useMessages(charts)
  const written = (cell: TableCell, decimals?: number) =>
    cell === null
      ? '—'
      : typeof cell === 'number'
        ? formatNumber(lang, cell, decimals ?? (Number.isInteger(cell) ? 0 : 1))
        : cell
  return (
    <DataTable
      caption={t.tableOf(title)}
      hideCaption
      columns={table.columns.map(({ label, numeric }, at) => ({
        key: String(at),
        label,
        align: numeric ? 'right' : undefined,
      }))}
      rows={table.rows.map((row) =>
        Object.fromEntries(
          row.map((cell, at) => [String(at), written(cell, table.columns[at]?.decimals)]),
        ),
      )}
    />
  )
}
