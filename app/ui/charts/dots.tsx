import type { ChartSpec } from './model.ts'

const DOT = 12
const HEAD = 22
const FOOT = 22

/** One dot for each thing, stacked over its value: shows at a glance how many are like this. */
export function Dots({
  stacks,
  axis,
  label,
}: Omit<Extract<ChartSpec, { kind: 'dots' }>, 'kind'> & { label: string }) {
  const step = 100 / stacks.length
  const height = Math.max(...stacks.map(({ dots }) => dots)) * DOT
  const floor = HEAD + height
  return (
    <div className="chart-dots">
      <svg role="img" aria-label={label} width="100%" height={floor + FOOT} className="chart-text">
        {stacks.map(({ label: value, dots, names }, at) => {
          const middle = `${Math.round(step * (at + 0.5) * 100) / 100}%`
          return (
            <g key={value}>
              {Array.from({ length: dots }, (_, i) => (
                <circle
                  key={i}
                  cx={middle}
                  cy={floor - DOT * (i + 0.5)}
                  r="4.5"
                  className="chart-dot"
                >
                  {names[i] && <title>{names[i]}</title>}
                </circle>
              ))}
              {dots > 0 && (
                <text
                  x={middle}
                  y={floor - DOT * dots - 6}
                  textAnchor="middle"
                  className="chart-value"
                >
                  {dots}
                </text>
              )}
              <text x={middle} y={floor + 16} textAnchor="middle" className="chart-label">
                {value}
              </text>
            </g>
          )
        })}
        <line x1="0" x2="100%" y1={floor} y2={floor} className="chart-axis" />
      </svg>
      <p className="chart-axis-title">{axis}</p>
    </div>
  )
}
