import { useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useRef, type FormEvent } from 'react'

/** How long nothing is typed before a draft is kept, in milliseconds. */
const PAUSE = 1_200

/** What keeping a draft answers. */
export type KeptDraft = { kept: string }

/**
 * Keeps a draft of a form while it is filled in: spread `form` into it. Without scripts nothing happens and the
 * form is saved as ever.
 */
export function useAutosave(where: string) {
  const fetcher = useFetcher<unknown>({ key: `draft ${where}` })
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(timer.current), [])
  const { submit, state, data } = fetcher
  const onInput = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      const form = event.currentTarget
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        const typed = new FormData(form)
        typed.set('intent', 'draft')
        submit(typed, { method: 'post' })
      }, PAUSE)
    },
    [submit],
  )
  const onSubmit = useCallback(() => clearTimeout(timer.current), [])
  const kept = isKept(data) ? data.kept : null
  return {
    form: { onInput, onSubmit },
    state: state !== 'idle' ? 'keeping' : data === undefined ? 'idle' : kept ? 'kept' : 'failed',
    kept,
  } as const
}

const isKept = (data: unknown): data is KeptDraft =>
  typeof data === 'object' && data !== null && 'kept' in data
