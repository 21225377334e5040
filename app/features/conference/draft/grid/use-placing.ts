import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { GridSession, Place } from './arrange.ts'

type Kept = Place & { version: number | null }
export type Outcome = 'saved' | 'stale' | 'failed'

type Options = {
  sessions: readonly GridSession[]
  /** Sends a place to the server, and tells the session's new version. */
  send: (session: GridSession, place: Place) => Promise<{ outcome: Outcome; version?: number }>
  onOutcome: (session: GridSession, outcome: Outcome) => void
}

/**
 * The draft as it is being changed: what was moved here is shown at once, and sent one by one in its order.
 * What the server would not take goes back to where it was.
 */
export function usePlacing({ sessions, send, onOutcome }: Options) {
  const [kept, setKept] = useState<ReadonlyMap<string, Kept>>(new Map())
  const [undoable, setUndoable] = useState<readonly { id: string; from: Place }[]>([])
  const [busy, setBusy] = useState(0)
  const line = useRef(Promise.resolve())
  const versions = useRef(new Map<string, number>())

  useEffect(() => {
    versions.current = new Map(sessions.map(({ id, version }) => [id, version]))
    // Loaded anew: only what is still on its way counts more than the server's word.
    setKept((was) => {
      const left = [...was].filter(
        ([id, one]) => one.version === null || one.version > (versions.current.get(id) ?? 0),
      )
      return left.length === was.size ? was : new Map(left)
    })
  }, [sessions])

  const current = useMemo(
    () =>
      sessions.map((session) => {
        const place = kept.get(session.id)
        return place ? { ...session, hallId: place.hallId, start: place.start } : session
      }),
    [sessions, kept],
  )

  const put = useCallback(
    (session: GridSession, place: Place) => {
      setKept((was) => new Map(was).set(session.id, { ...place, version: null }))
      setBusy((n) => n + 1)
      line.current = line.current.then(async () => {
        const version = versions.current.get(session.id) ?? session.version
        const { outcome, version: next } = await send({ ...session, version }, place)
        if (next !== undefined) versions.current.set(session.id, next)
        setKept((was) => {
          const now = was.get(session.id)
          // Moved again meanwhile: that one is on its way.
          if (!now || now.start !== place.start || now.hallId !== place.hallId) return was
          const then = new Map(was)
          if (outcome === 'saved') then.set(session.id, { ...place, version: next ?? null })
          else then.delete(session.id)
          return then
        })
        setBusy((n) => n - 1)
        onOutcome(session, outcome)
      })
    },
    [send, onOutcome],
  )

  const move = useCallback(
    (session: GridSession, from: Place, to: Place) => {
      if (from.hallId === to.hallId && from.start === to.start) return
      setUndoable((was) => [...was, { id: session.id, from }])
      put(session, to)
    },
    [put],
  )

  /** Takes the last move back. */
  const undo = useCallback(() => {
    const last = undoable.at(-1)
    const session = last && current.find(({ id }) => id === last.id)
    if (!last || !session) return undefined
    setUndoable((was) => was.slice(0, -1))
    put(session, last.from)
    return session
  }, [undoable, current, put])

  return { current, move, undo, mayUndo: undoable.length > 0, busy: busy > 0 }
}
