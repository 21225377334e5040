import { Area } from './bars.tsx'
import type { Mark } from './model.ts'
import { percent } from './scale.ts'

/** One bar cut into parts; the words stand under it, in the order of the parts. */
export function Shares({ marks }: { marks: readonly Mark[] }) {
  const total = marks.reduce((sum, { value }) => sum + value, 0)
  const before = (at: number) => marks.slice(0, at).reduce((sum, { value }) => sum + value, 0)
  return (
    <div className="chart-shares">
      <svg aria-hidden="true" width="100%" height="44" className="chart-text">
        {marks.map((mark, at) => {
          const from = percent(before(at), total)
          const width = percent(before(at + 1), total) - from
          return (
            <g key={mark.label} className={`chart-share-${at}`}>
              <Area mark={mark} x={`${from}%`} width={`${width}%`} height="44" />
              {at > 0 && (
                <line x1={`${from}%`} x2={`${from}%`} y1="0" y2="44" className="chart-cut" />
              )}
            </g>
          )
        })}
      </svg>
      <ol>
        {marks.map((mark, at) => (
          <li key={mark.label} className={`chart-share-${at}`}>
            <svg aria-hidden="true" width="12" height="12">
              <Area mark={mark} width="12" height="12" />
            </svg>
            <span className="chart-value">{mark.text}</span> {mark.label}
          </li>
        ))}
      </ol>
    </div>
  )
}
