import { Link } from '@remix-run/react'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { classes } from '#app/ui/classes.ts'
import { Icon } from '#app/ui/icon.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { slotOf, type GridSession } from './arrange.ts'

type Props = {
  session: GridSession
  href: string
  /** Beginning and end on the wall, where it has them. */
  time?: string
  colour: number | undefined
  track: string | undefined
  clashes: readonly string[]
  moving: boolean
  /** Without it the card cannot be moved. */
  onMoveKey?: (event: KeyboardEvent<HTMLButtonElement>) => void
  onMoveClick?: () => void
  onGrab?: (event: PointerEvent<HTMLElement>) => void
  /** Where it stands on the grid; without, it is in the list of those without a time. */
  slot?: { from: number; minutes: number; lane: number }
}

/** One session of the draft: a link to its form, and what takes hold of it. */
export function DraftCard({ session, href, slot, ...props }: Props) {
  const { time, colour, track, clashes, moving } = props
  const t = useMessages(conferenceDraft)
  const words = useMessages(conferenceWords)
  const note: ReactNode = [words.kind[session.kind], track].filter(Boolean).join(' · ')
  return (
    <li
      className={classes(
        'draft-card',
        clashes.length > 0 && 'has-clash',
        session.kind === 'break' && 'is-break',
        session.state === 'cancelled' && 'is-cancelled',
        moving && 'is-moving',
      )}
      data-track={colour}
      data-lane={slot?.lane}
      data-session={session.id}
      {...(slot ? slotOf(slot.from, slot.minutes) : {})}
    >
      <div className="draft-tools">
        {props.onMoveKey && (
          <button
            type="button"
            className="draft-move scripts-only"
            data-move={session.id}
            aria-pressed={moving}
            onKeyDown={props.onMoveKey}
            onClick={props.onMoveClick}
            onPointerDown={props.onGrab}
          >
            <svg width="10" height="16" viewBox="0 0 10 16" aria-hidden="true" fill="currentColor">
              <path d="M2 1h2v2H2zM6 1h2v2H6zM2 7h2v2H2zM6 7h2v2H6zM2 13h2v2H2zM6 13h2v2H6z" />
            </svg>
            <VisuallyHidden>{t.draft.moveTitle(session.title)}</VisuallyHidden>
          </button>
        )}
        {time && <span className="tabular font-medium">{time}</span>}
        {clashes.length > 0 && (
          <span className="ml-auto text-danger">
            <Icon name="warning" size={16} />
            <VisuallyHidden>{t.draft.clashCount(clashes.length)}</VisuallyHidden>
          </span>
        )}
      </div>
      <div className="draft-text">
        <Link to={href} draggable={false}>
          {session.title}
        </Link>
        <span className="block text-muted">{note}</span>
        {session.state === 'cancelled' && <span className="block">{words.cancelled}</span>}
      </div>
    </li>
  )
}
