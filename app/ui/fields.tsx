import { useId, type InputHTMLAttributes, type ReactNode } from 'react'
import { ui } from '#app/i18n/ui.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { classes } from './classes.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

type FrameProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  optional?: boolean
  children: ReactNode
}

/** A label with its hint and error above a field. */
export function Frame({ id, label, hint, error, optional, children }: FrameProps) {
  const t = useMessages(ui)
  return (
    <div className={classes('max-w-measure', error && 'border-l-4 border-danger pl-3')}>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
        {optional && <span className="font-normal text-muted"> ({t.optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-2 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mb-2 text-sm font-medium text-danger">
          <VisuallyHidden>{t.error}: </VisuallyHidden>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

/** Ids of what is read with a field. */
export function described(id: string, hint: ReactNode, error: string | undefined) {
  return classes(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`) || undefined
}

type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'> & {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  optional?: boolean
}

/** One line of text with its label above it; hint and error are read with the field. */
export function TextField({ label, hint, error, optional, ...input }: TextFieldProps) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        id={id}
        className="field"
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
        {...input}
      />
    </Frame>
  )
}

export type Option = { value: string; label: string; disabled?: boolean }

type SelectProps = {
  name: string
  label: ReactNode
  options: readonly Option[]
  defaultValue?: string
  hint?: ReactNode
  error?: string
  /** Label beside the list instead of above it, for a tool row. */
  inline?: boolean
  disabled?: boolean
  /** Submits its form when changed, where scripts run. */
  submits?: boolean
}

/** The browser's own list. */
export function Select({ label, options, hint, error, inline, submits, ...select }: SelectProps) {
  const id = useId()
  const list = (
    <select
      id={id}
      className={classes('field pr-8', inline && 'w-auto')}
      aria-invalid={error ? true : undefined}
      aria-describedby={described(id, hint, error)}
      onChange={submits ? (event) => event.currentTarget.form?.requestSubmit() : undefined}
      {...select}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  )
  if (inline)
    return (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={id} className="text-sm text-muted">
          {label}
        </label>
        {list}
      </div>
    )
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      {list}
    </Frame>
  )
}

type CheckboxProps = {
  name: string
  value: string
  label: ReactNode
  /** How much choosing it would show. */
  count?: ReactNode
  defaultChecked?: boolean
  disabled?: boolean
  type?: 'checkbox' | 'radio'
  /** Submits its form when changed, where scripts run. */
  submits?: boolean
}

/** A box (or a radio button) with its words and, in a facet, its count at the right edge. */
export function Checkbox({ label, count, submits, type = 'checkbox', ...input }: CheckboxProps) {
  return (
    <label
      className={classes(
        'flex min-h-9 items-start gap-3 py-1.5 text-sm',
        input.disabled && 'text-muted',
      )}
    >
      <input
        type={type}
        className="mt-0.5 size-5 shrink-0 accent-accent"
        onChange={submits ? (event) => event.currentTarget.form?.requestSubmit() : undefined}
        {...input}
      />
      <span className="grow">{label}</span>
      {count !== undefined && <span className="tabular text-muted">{count}</span>}
    </label>
  )
}
