import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

/** How often an open page asks how far the work is, ms. */
const ASK_EVERY_MS = 1_500

/** Asks for the page's data again and again while something is under way. */
export function useProgress(running: boolean): void {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!running || state !== 'idle') return undefined
    const timer = setTimeout(revalidate, ASK_EVERY_MS)
    return () => clearTimeout(timer)
  }, [running, state, revalidate])
}
