import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { DayWindow } from '#app/domain/conference/days.ts'
import { instantIn, minutesIn, STEP, type GridSession, type Place } from './arrange.ts'

export type Moving = { session: GridSession; from: Place; to: Place; by: 'keys' | 'pointer' }

type Options = {
  day: DayWindow
  /** Columns in their order; null is the one without a hall. */
  halls: readonly (string | null)[]
  /** First minute and last minute of the grid, from the beginning of the day. */
  first: number
  last: number
  onDrop: (moving: Moving) => void
  onStep: (moving: Moving, first: boolean) => void
  onCancel: (moving: Moving) => void
}

/** A pixel moved by a press is a press; from here on it is a drag. */
const THRESHOLD = 5
/** So near the edge of the window it scrolls along. */
const EDGE = 56

const placeOf = ({ hallId, start }: GridSession): Place => ({ hallId, start })

/** Moving sessions about the grid, with the keys or a pointer: what is moved, and where to. */
export function useMoving({ day, halls, first, last, onDrop, onStep, onCancel }: Options) {
  const [moving, setMoving] = useState<Moving | null>(null)
  // The listeners on the window see the latest without being put there anew with each step.
  const latest = useRef<Moving | null>(null)
  /** The session the keys hold, until its button has the focus again. */
  const held = useRef<string | null>(null)
  const set = (next: Moving | null) => {
    latest.current = next
    setMoving(next)
  }

  // A card that changed its column is a new element: the keys must go on reaching it.
  useEffect(() => {
    if (moving?.by === 'keys') held.current = moving.session.id
    // Put down or left alone: it may just have gone back to its column.
    if (held.current === null || moving?.by === 'pointer') return
    const button = document.querySelector<HTMLElement>(`[data-move="${held.current}"]`)
    if (button && document.activeElement !== button) button.focus()
    if (moving)
      button?.closest('.draft-card')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    else held.current = null
  }, [moving])

  const clamp = (minutes: number, length: number) =>
    Math.min(Math.max(minutes, first), Math.max(first, last - length))

  const begin = (session: GridSession) => {
    const from = placeOf(session)
    const to = from.start
      ? from
      : {
          hallId: from.hallId ?? halls.find((id) => id !== null) ?? null,
          start: instantIn(day, first),
        }
    const next: Moving = { session, from, to, by: 'keys' }
    set(next)
    onStep(next, true)
  }

  const finish = () => {
    const now = latest.current
    set(null)
    if (now) onDrop(now)
  }
  const cancel = () => {
    const now = latest.current
    set(null)
    if (now) onCancel(now)
  }

  const step = (minutes: number, columns: number) => {
    const now = latest.current
    if (!now?.to.start) return
    const at = halls.indexOf(now.to.hallId)
    const hallId = halls[Math.min(Math.max(at + columns, 0), halls.length - 1)] ?? null
    const next = clamp(minutesIn(day, now.to.start) + minutes, now.session.minutes)
    const moved = { ...now, to: { hallId, start: instantIn(day, next) } }
    set(moved)
    onStep(moved, false)
  }

  const onKey = (session: GridSession) => (event: KeyboardEvent<HTMLButtonElement>) => {
    const active = latest.current?.session.id === session.id && latest.current.by === 'keys'
    if (!active) return
    const far = event.shiftKey ? 30 : STEP
    const steps: Record<string, () => void> = {
      ArrowUp: () => step(-far, 0),
      ArrowDown: () => step(far, 0),
      ArrowLeft: () => step(0, -1),
      ArrowRight: () => step(0, 1),
      Enter: finish,
      ' ': finish,
      Escape: cancel,
    }
    if (event.key === 'Tab') {
      held.current = null
      cancel()
    }
    const act = steps[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  const onGrab = (session: GridSession) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const card = event.currentTarget.closest<HTMLElement>('.draft-card')
    const grabbedAt = card ? event.clientY - card.getBoundingClientRect().top : 0
    const [fromX, fromY] = [event.clientX, event.clientY]
    const from = placeOf(session)
    let dragging = false
    const onMove = (at: globalThis.PointerEvent) => {
      if (!dragging && Math.hypot(at.clientX - fromX, at.clientY - fromY) < THRESHOLD) return
      dragging = true
      at.preventDefault()
      if (at.clientY < EDGE) window.scrollBy(0, -12)
      if (at.clientY > window.innerHeight - EDGE) window.scrollBy(0, 12)
      set({ session, from, to: targetAt(at, session, grabbedAt) ?? from, by: 'pointer' })
    }
    const stop = () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', onOff)
      window.removeEventListener('keydown', onEscape)
    }
    const onUp = () => {
      stop()
      if (dragging) finish()
    }
    const onOff = () => {
      stop()
      if (dragging) cancel()
    }
    const onEscape = ({ key }: globalThis.KeyboardEvent) => {
      if (key === 'Escape') onOff()
    }
    window.addEventListener('pointermove', onMove, { passive: false })
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onOff)
    window.addEventListener('keydown', onEscape)
  }

  const targetAt = (
    { clientX, clientY }: { clientX: number; clientY: number },
    session: GridSession,
    grabbedAt: number,
  ): Place | null => {
    const under = document.elementFromPoint(clientX, clientY)
    if (under?.closest('[data-drop="loose"]')) return { hallId: session.hallId, start: null }
    const column = under?.closest<HTMLElement>('[data-drop="column"]')
    if (!column) return null
    const { top, height } = column.getBoundingClientRect()
    const share = (clientY - grabbedAt - top) / height
    const minutes = first + Math.round((share * (last - first)) / STEP) * STEP
    return {
      hallId: column.dataset.hall || null,
      start: instantIn(day, clamp(minutes, session.minutes)),
    }
  }

  /** A press of the button begins, or puts down what is moved by keys. */
  const onClick = (session: GridSession) => () => {
    if (latest.current?.session.id === session.id) finish()
    else begin(session)
  }

  return { moving, onKey, onClick, onGrab }
}
