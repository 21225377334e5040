import './day-lines.css'
import { percent } from '#app/ui/charts/scale.ts'

export type DayLine = {
  label: string
  values: readonly number[]
  /** The last value in words. */
  text: string
  tone: 'quiet' | 'accent' | 'dashed'
}

type Props = {
  /** What listeners are told the picture is. */
  label: string
  /** Days as people read them; all of the lines' length. */
  days: readonly string[]
  lines: readonly DayLine[]
  format: (value: number) => string
}

const HEIGHT = 240
const FOOT = 26
const HEAD = 20

/** A round number not below `value`, of 1, 2 or 5 and noughts, times up to five steps. */
export function niceTop(value: number): { top: number; step: number } {
  const least = Math.max(1, value) / 4
  const power = 10 ** Math.floor(Math.log10(least))
  const step = Math.max(1, ([1, 2, 5, 10].find((n) => n * power >= least) ?? 10) * power)
  return { top: step * Math.max(1, Math.ceil(value / step)), step }
}

/** Numbers day by day as lines over one scale; the legend says where each stands at the end. */
export function DayLines({ label, days, lines, format }: Props) {
  const { top, step } = niceTop(Math.max(...lines.flatMap(({ values }) => [...values])))
  const last = Math.max(1, days.length - 1)
  const points = (values: readonly number[]) =>
    // One day alone is drawn as a line across.
    (values.length === 1 ? [values[0]!, values[0]!] : values)
      .map(
        (value, at) =>
          `${((100 * at) / last).toFixed(2)},${(100 - percent(value, top)).toFixed(2)}`,
      )
      .join(' ')
  const marks = [...new Set([0, Math.round(last / 2), days.length - 1])]
  const levels = Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step)
  return (
    <div className="day-lines">
      <ul className="day-lines-legend">
        {lines.map((line) => (
          <li key={line.label}>
            <svg aria-hidden="true" width="26" height="10" className={`day-line-${line.tone}`}>
              <line x1="0" x2="26" y1="5" y2="5" />
            </svg>
            {line.label} <span className="chart-value">{line.text}</span>
          </li>
        ))}
      </ul>
      <svg
        role="img"
        aria-label={label}
        width="100%"
        height={HEAD + HEIGHT + FOOT}
        className="chart-text"
      >
        {levels.map((level) => {
          const y = HEAD + HEIGHT - (HEIGHT * percent(level, top)) / 100
          return (
            <g key={level}>
              <line x1="0" x2="100%" y1={y} y2={y} className="chart-axis" />
              <text x="0" y={y - 4} className="chart-label">
                {level > 0 && format(level)}
              </text>
            </g>
          )
        })}
        <svg y={HEAD} width="100%" height={HEIGHT} viewBox="0 0 100 100" preserveAspectRatio="none">
          {lines.map((line) => (
            <polyline
              key={line.label}
              points={points(line.values)}
              vectorEffect="non-scaling-stroke"
              className={`day-line-${line.tone}`}
            />
          ))}
        </svg>
        {marks.map((at) => (
          <text
            key={at}
            x={`${percent(at, last)}%`}
            y={HEAD + HEIGHT + 18}
            textAnchor={at === 0 ? 'start' : at === days.length - 1 ? 'end' : 'middle'}
            className="chart-label"
          >
            {days[at]}
          </text>
        ))}
      </svg>
    </div>
  )
}
