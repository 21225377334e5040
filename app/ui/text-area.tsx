import { useId, type ReactNode, type TextareaHTMLAttributes } from 'react'
import { described, Frame } from './fields.tsx'

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'id'> & {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  optional?: boolean
}

/** Several lines of text; grows with what is typed, where the browser can. */
export function TextArea({ label, hint, error, optional, rows = 4, ...area }: Props) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        id={id}
        rows={rows}
        className="field field-sizing-content max-h-96 min-h-24 py-2 leading-snug"
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
        {...area}
      />
    </Frame>
  )
}
