import { useEffect, useState } from 'react'

/**
 * The time, looked at every second once the page runs.
 * @param at what the server's clock said: the first drawing is the same on both sides
 * @returns milliseconds of the clock
 */
export function useClock(at: number): number {
  const [now, setNow] = useState(at)
  useEffect(() => {
    const look = () => setNow(Date.now())
    look()
    const timer = setInterval(look, 1_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
