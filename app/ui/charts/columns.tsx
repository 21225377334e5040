import { Area } from './bars.tsx'
import type { ChartSpec, Mark } from './model.ts'
import { percent } from './scale.ts'

const HEIGHT = 88
const HEAD = 20
const FOOT = 20

/** Small columns side by side: one panel a measure or a place, one column a year. */
export function Columns({ panels, sharedScale }: Extract<ChartSpec, { kind: 'columns' }>) {
  const greatest = (marks: readonly Mark[]) => Math.max(...marks.map(({ value }) => value))
  const common = Math.max(...panels.map(({ marks }) => greatest(marks)))
  return (
    <ul className={`chart-panels chart-panels-${panels.length}`}>
      {panels.map(({ title, unit, marks }) => (
        <li key={title}>
          <p className="chart-panel-title">
            {title}
            {unit && <span className="chart-panel-unit">{unit}</span>}
          </p>
          <Panel marks={marks} max={sharedScale ? common : greatest(marks)} />
        </li>
      ))}
    </ul>
  )
}

function Panel({ marks, max }: { marks: readonly Mark[]; max: number }) {
  const step = 100 / marks.length
  return (
    <svg
      role="img"
      aria-label={marks.map(({ label, text }) => `${label}: ${text}`).join('; ')}
      width="100%"
      height={HEAD + HEIGHT + FOOT}
      className="chart-text"
    >
      {marks.map((mark, at) => {
        const height = Math.max(mark.value > 0 ? 2 : 0, (HEIGHT * percent(mark.value, max)) / 100)
        const top = HEAD + HEIGHT - height
        const middle = `${step * (at + 0.5)}%`
        return (
          <g key={mark.label} className={mark.quiet ? 'chart-muted' : undefined}>
            <Area
              mark={mark}
              x={`${step * (at + 0.14)}%`}
              y={top}
              width={`${step * 0.72}%`}
              height={height}
            />
            <text x={middle} y={top - 6} textAnchor="middle" className="chart-value">
              {mark.text}
            </text>
            <text x={middle} y={HEAD + HEIGHT + 15} textAnchor="middle" className="chart-label">
              {mark.label}
            </text>
          </g>
        )
      })}
      <line x1="0" x2="100%" y1={HEAD + HEIGHT} y2={HEAD + HEIGHT} className="chart-axis" />
    </svg>
  )
}
