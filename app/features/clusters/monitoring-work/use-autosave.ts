import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '#app/ui/refused-form.tsx'

/** How long nothing is typed before it is saved, ms. */
const PAUSE_MS = 900

export type Autosave = {
  state: 'idle' | 'saving' | 'saved' | 'refused' | 'failed'
  /** Fields that could not be saved. */
  refused: Refusal | undefined
  /** What the next save is held against, as the server last said. */
  base: string | null
  /** Call when something in the form changed. */
  changed: (form: HTMLFormElement) => void
}

/**
 * Saves a form as it is filled in: a moment after the last change, one save at a time. The page's action takes
 * `intent=autosave` and answers `{ base }`, or refuses as it refuses any form.
 */
export function useAutosave(): Autosave {
  const fetcher = useFetcher<{ base: string } | Refusal>({ key: 'autosave' })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const waiting = useRef<HTMLFormElement | null>(null)
  const [touched, setTouched] = useState(false)
  const busy = fetcher.state !== 'idle'

  const save = (form: HTMLFormElement) => {
    const values = new FormData(form)
    values.set('intent', 'autosave')
    fetcher.submit(values, { method: 'post' })
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  // What changed while a save was under way is saved after it, against what it left behind.
  useEffect(() => {
    if (busy || !waiting.current) return
    const form = waiting.current
    waiting.current = null
    save(form)
  })
  const { data } = fetcher
  const refused = data && 'code' in data ? data : undefined
  const base = data
    ? 'base' in data
      ? data.base
      : typeof data.params.base === 'string'
        ? data.params.base
        : null
    : null
  return {
    refused,
    base,
    state: !touched
      ? 'idle'
      : busy
        ? 'saving'
        : refused
          ? refused.code === 'form.invalid'
            ? 'refused'
            : 'failed'
          : data
            ? 'saved'
            : 'idle',
    changed(form) {
      setTouched(true)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        if (fetcher.state === 'idle') save(form)
        else waiting.current = form
      }, PAUSE_MS)
    },
  }
}
