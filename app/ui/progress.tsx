import { ui } from '#app/i18n/ui.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { classes } from './classes.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

type ProgressProps = {
  /** What is being done, or what the share is of. */
  label: string
  /** 0–100; nothing while the end is unknown. */
  value?: number
  hideLabel?: boolean
}

/** A share of a whole, or a long piece of work on its way. */
export function Progress({ label, value, hideLabel }: ProgressProps) {
  const t = useMessages(ui)
  return (
    <div className="max-w-measure">
      <div
        className={classes('mb-1 flex justify-between gap-4 text-sm', hideLabel && 'sr-only')}
        aria-hidden="true"
      >
        <span>{label}</span>
        {value !== undefined && (
          <span className="tabular text-muted">
            {value}
            {'\u00a0'}%
          </span>
        )}
      </div>
      <progress
        className="progress"
        aria-label={label}
        max={100}
        value={value}
        aria-valuetext={value === undefined ? t.loading : t.progress(value)}
      />
    </div>
  )
}

type SkeletonProps = { kind?: 'text' | 'table' | 'chart'; rows?: number }

const WIDTHS = ['w-full', 'w-11/12', 'w-4/5', 'w-full', 'w-2/3']

/** The shape of what is coming; it shows itself only after 200 ms. */
export function Skeleton({ kind = 'text', rows = 3 }: SkeletonProps) {
  const t = useMessages(ui)
  return (
    <div role="status" className="after-a-while">
      <VisuallyHidden>{t.loading}</VisuallyHidden>
      <div aria-hidden="true">
        {kind === 'chart' ? (
          <div className="flex h-48 items-end gap-3 border-b border-line">
            {['h-1/2', 'h-3/4', 'h-2/5', 'h-full', 'h-3/5'].map((height) => (
              <div key={height} className={`w-full bg-wash ${height}`} />
            ))}
          </div>
        ) : (
          Array.from({ length: rows }, (_, i) => (
            <div
              key={i}
              className={kind === 'table' ? 'flex gap-6 border-b border-line py-3' : 'py-1.5'}
            >
              <div className={`h-4 rounded bg-wash ${WIDTHS[i % WIDTHS.length]}`} />
              {kind === 'table' && <div className="h-4 w-16 shrink-0 rounded bg-wash" />}
            </div>
          ))
        )}
      </div>
    </div>
  )
}
