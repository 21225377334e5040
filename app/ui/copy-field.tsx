import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Button } from './button.tsx'

type Props = {
  label: ReactNode
  value: string
  rows?: number
  /** Word of the button, its full name for listeners, and the word once it is done. */
  copy: { word: string; name: string; done: string }
}

/** A text to take away: selected whole when entered, copied by a button where scripts run. */
export function CopyField({ label, value, rows = 1, copy }: Props) {
  const id = useId()
  const ref = useRef<HTMLTextAreaElement>(null)
  const [canCopy, setCanCopy] = useState(false)
  const [copied, setCopied] = useState('')
  useEffect(() => setCanCopy('clipboard' in navigator), [])
  const done = copied === value
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <div className="flex flex-wrap items-start gap-2 sm:flex-nowrap">
        <textarea
          ref={ref}
          id={id}
          className="field field-sizing-content resize-none text-sm wrap-anywhere"
          readOnly
          rows={rows}
          value={value}
          spellCheck={false}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        {canCopy && (
          <Button
            type="button"
            kind="quiet"
            className="no-print min-w-36"
            aria-label={done ? undefined : copy.name}
            onClick={() =>
              navigator.clipboard.writeText(value).then(
                () => setCopied(value),
                // Not let by the browser: the text is selected, the keyboard does the rest.
                () => ref.current?.select(),
              )
            }
          >
            {done ? copy.done : copy.word}
          </Button>
        )}
      </div>
      <span role="status" className="sr-only">
        {done ? copy.done : ''}
      </span>
    </div>
  )
}
