import { useEffect, useRef } from 'react'
import { letterOfKey } from '#app/domain/conference/check-in/typed.ts'

/** A scanner writes its letters faster than this apart, ms; nobody types like that. */
const FAST = 80
/** Shorter texts are somebody typing; what is longer nobody types, however slowly it comes. */
const SHORTEST = 6
const LONG = 60

/**
 * Listens for a USB scanner, which is a keyboard that types a code and Enter. Keys are read by their place, so the
 * keyboard layout does not matter. What somebody types into a field stays in it.
 */
export function useScanner(found: (text: string) => void): void {
  const latest = useRef(found)
  useEffect(() => {
    latest.current = found
  })
  useEffect(() => {
    let text = ''
    let last = 0
    let slow = false
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const now = event.timeStamp
      if (now - last > 500) {
        text = ''
        slow = false
      } else if (now - last > FAST && text.length > 0) slow = true
      last = now
      if (event.key === 'Enter') {
        if (text.length >= (slow ? LONG : SHORTEST)) {
          event.preventDefault()
          event.stopPropagation()
          // Where a field had the focus the code stands in it now.
          if (event.target instanceof HTMLInputElement) event.target.value = ''
          latest.current(text)
        }
        text = ''
        slow = false
        return
      }
      const letter = letterOfKey(event.code)
      if (letter) text += letter
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [])
}
