import type { ChartSpec, Line } from './model.ts'
import { percent, spread } from './scale.ts'

const LABEL_GAP = 17
const TOP = 28
const FOOT = 12

/** Lines between years, each named where it ends: no legend to look up. */
export function Lines({
  years,
  lines,
  label,
}: Pick<Extract<ChartSpec, { kind: 'lines' }>, 'years' | 'lines'> & { label: string }) {
  const height = Math.max(260, lines.length * LABEL_GAP * 1.9)
  const max = Math.max(...lines.flatMap(({ values }) => values))
  const x = (at: number) => `${percent(at, years.length - 1)}%`
  const y = (value: number) => TOP + (1 - percent(value, max) / 100) * height
  const last = years.length - 1
  const places = (at: number) =>
    spread(
      lines.map(({ values }) => y(values[at]!)),
      LABEL_GAP,
      TOP,
      TOP + height,
    )
  const starts = places(0)
  const ends = places(last)
  // Quiet lines first, so that what the headline names lies on top.
  const drawn = lines.map((line, at) => ({ line, at }))
  drawn.sort((a, b) => rank(a.line) - rank(b.line))
  return (
    <div className="chart-lines">
      <svg
        role="img"
        aria-label={label}
        width="100%"
        height={TOP + height + FOOT}
        overflow="visible"
        className="chart-text"
      >
        {years.map((year, at) => (
          <g key={year}>
            <line x1={x(at)} x2={x(at)} y1={TOP - 8} y2={TOP + height} className="chart-axis" />
            <text x={x(at)} y={TOP - 14} textAnchor="middle" className="chart-label">
              {year}
            </text>
          </g>
        ))}
        {drawn.map(({ line, at }) => (
          <g key={line.label} className={`chart-line chart-line-${line.tone}`}>
            {line.values.slice(1).map((value, i) => (
              <line key={i} x1={x(i)} y1={y(line.values[i]!)} x2={x(i + 1)} y2={y(value)} />
            ))}
            {line.values.map((value, i) => (
              <circle key={i} cx={x(i)} cy={y(value)} r="3.5" />
            ))}
            <text x="0" dx="-10" y={starts[at]! + 4.5} textAnchor="end">
              {line.texts[0]}
            </text>
            <text x="100%" dx="10" y={ends[at]! + 4.5}>
              <tspan className="chart-value">{line.texts[last]}</tspan>
              <tspan dx="6">{line.label}</tspan>
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

const rank = ({ tone }: Line) => (tone === 'quiet' ? 0 : 1)
