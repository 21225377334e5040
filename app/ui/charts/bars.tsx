import './charts.css'
import { Link } from '@remix-run/react'
import type { Mark } from './model.ts'
import { percent } from './scale.ts'

/**
 * Horizontal bars: rows of text in which only the bar is drawn, so that it reads aloud as a list
 * and its words keep their size on a phone.
 * @param max the value of a full bar; the greatest value when left out
 */
export function Bars({ marks, max }: { marks: readonly Mark[]; max?: number }) {
  const full = max ?? Math.max(...marks.map(({ value }) => value))
  // Room beside the longest bar for its value: a few figures, or some words.
  const wordy = Math.max(...marks.map(({ text }) => text.length)) > 6
  return (
    <ol className={wordy ? 'chart-bars chart-bars-wordy' : 'chart-bars'}>
      {marks.map((mark) => (
        <li key={mark.label}>
          <span className="chart-bars-label">
            {mark.href ? <Link to={mark.href}>{mark.label}</Link> : mark.label}
          </span>
          <span className="chart-bars-track">
            <svg
              aria-hidden="true"
              width={`${percent(mark.value, full)}%`}
              height="16"
              className={mark.value > 0 ? 'chart-bar' : undefined}
            >
              {mark.part === undefined ? (
                <Area mark={mark} width="100%" height="16" />
              ) : (
                <>
                  <Area mark={{ ...mark, quiet: true }} width="100%" height="16" />
                  <Area mark={mark} width={`${percent(mark.part, mark.value)}%`} height="16" />
                </>
              )}
            </svg>
            <span className="chart-bars-value">{mark.text}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

type Place = Partial<Record<'x' | 'y' | 'width' | 'height', string | number>>

/** A filled area in the colour of its mark; hatched where the value is uncertain. */
export function Area({ mark, ...place }: { mark: Pick<Mark, 'quiet' | 'uncertain'> } & Place) {
  return (
    <>
      <rect {...place} className={mark.quiet ? 'chart-area chart-quiet' : 'chart-area'} />
      {mark.uncertain && <rect {...place} fill="url(#chart-hatch)" />}
    </>
  )
}

/** The hatching all charts of a page refer to: drawn once, takes no room. */
export function ChartDefinitions() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="chart-definitions">
      <defs>
        <pattern
          id="chart-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" className="chart-hatch-gap" />
        </pattern>
      </defs>
    </svg>
  )
}
