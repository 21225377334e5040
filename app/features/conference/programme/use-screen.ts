import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { paths } from '#app/paths.ts'

/** How often a screen asks whether anything changed, in ms. */
const EVERY = 20_000
/** The pointer and the links are put away after this, in ms. */
const IDLE = 4_000

/**
 * Keeps a screen true: asks one line whether anything changed and loads anew only then, and when a day ends. What is
 * shown stays when the connection goes.
 * @param until when another day begins, in ms
 * @returns since when there is no connection, in ms of the clock
 */
export function useFresh(slug: string, signal: string, until: number | undefined) {
  const { revalidate, state } = useRevalidator()
  const [lostAt, setLostAt] = useState<number>()
  const busy = useRef(false)
  useEffect(() => {
    busy.current = state !== 'idle'
  }, [state])
  useEffect(() => {
    const look = async () => {
      const answer = await fetch(paths.programmeSignal(slug)).catch(() => undefined)
      if (!answer?.ok) return setLostAt((before) => before ?? Date.now())
      setLostAt(undefined)
      const isOld = (await answer.text()).trim() !== signal
      const isOver = until !== undefined && Date.now() >= until
      if ((isOld || isOver) && !busy.current) revalidate()
    }
    const timer = setInterval(look, EVERY)
    return () => clearInterval(timer)
  }, [slug, signal, until, revalidate])
  return lostAt
}

/** Keeps the device from going dark, where the browser can. */
export function useWakeLock() {
  useEffect(() => {
    let lock: { release: () => Promise<void> } | undefined
    let over = false
    const hold = async () => {
      if (document.hidden || !('wakeLock' in navigator)) return
      // Refused on a low battery: the screen then sleeps as any other.
      lock = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (over) void lock?.release()
    }
    void hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', hold)
      void lock?.release()
    }
  }, [])
}

/** Whether nobody has touched the device for a while. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const wake = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), IDLE)
    }
    wake()
    const events = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const
    for (const event of events) document.addEventListener(event, wake)
    return () => {
      clearTimeout(timer)
      for (const event of events) document.removeEventListener(event, wake)
    }
  }, [])
  return idle
}
