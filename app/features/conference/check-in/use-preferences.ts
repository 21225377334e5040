import { useState } from 'react'
import type { Preferences } from './gate-settings.tsx'

const KEY = 'corridor-gate'

/** What was chosen on this device; where nothing was, what the gate says. */
export function usePreferences(autoPrint: boolean) {
  const [own, setOwn] = useState<Preferences>(() => {
    const usual = { sound: true, vibration: true, print: autoPrint }
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
      return { ...usual, ...(typeof kept === 'object' && kept) }
    } catch {
      return usual
    }
  })
  function change(preferences: Preferences) {
    setOwn(preferences)
    try {
      localStorage.setItem(KEY, JSON.stringify(preferences))
    } catch {
      // A browser without storage: chosen for this page only.
    }
  }
  return [own, change] as const
}
