import type { ReactNode } from 'react'
import { ui } from '#app/i18n/ui.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

type Props = {
  certainty: 'certain' | 'high' | 'medium' | 'guess' | 'unreadable'
  /** Why it is in doubt; replaces the general words. */
  note?: ReactNode
  /** Shows the words beside the figure instead of for listeners only. */
  showNote?: boolean
  children?: ReactNode
}

/** A figure in doubt: ≈ before it, hatching under it, and the words why. */
export function Uncertain({ certainty, note, showNote, children }: Props) {
  const t = useMessages(ui)
  if (certainty === 'certain') return <>{children}</>
  const words = note ?? t.certainty[certainty]
  return (
    <span>
      <span className="hatched-under whitespace-nowrap">
        {certainty !== 'unreadable' && <span aria-hidden="true">≈{'\u00a0'}</span>}
        {certainty === 'unreadable' ? (children ?? '—') : children}
      </span>
      {showNote ? (
        <span className="ml-2 text-xs text-muted">{words}</span>
      ) : (
        <VisuallyHidden> ({words})</VisuallyHidden>
      )}
    </span>
  )
}

/** The key to the marks: once on every page that has figures in doubt. */
export function UncertainLegend() {
  const t = useMessages(ui)
  return (
    <p className="flex items-center gap-2 text-xs text-muted">
      <span
        aria-hidden="true"
        className="hatched inline-block h-3 w-6 shrink-0 border border-edge"
      />
      {t.uncertainLegend}
    </p>
  )
}
