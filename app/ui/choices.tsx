import { useId, type ReactNode } from 'react'
import { ui } from '#app/i18n/ui.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { classes } from './classes.ts'
import { described, type Option } from './fields.tsx'
import { Checkbox } from './fields.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

type Props = {
  name: string
  label: ReactNode
  options: readonly Option[]
  /** Whether a box is ticked at first. */
  ticked: (value: string) => boolean
  /** One of them, or any number. */
  type?: 'checkbox' | 'radio'
  hint?: ReactNode
  error?: string
  /** What stands where there is nothing to choose from. */
  none?: ReactNode
}

/** Many options scroll in a frame of their own beyond this. */
const LONG_LIST = 10

/** A set of boxes under one question. */
export function Choices({
  name,
  label,
  options,
  ticked,
  type = 'checkbox',
  hint,
  error,
  none,
}: Props) {
  const id = useId()
  const t = useMessages(ui)
  return (
    <fieldset
      className={classes('max-w-measure', error && 'border-l-4 border-danger pl-3')}
      aria-describedby={described(id, hint, error)}
    >
      <legend className="mb-1 font-medium">{label}</legend>
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
      {options.length === 0 && none ? (
        <p className="text-sm text-muted">{none}</p>
      ) : (
        <div
          className={classes(
            options.length > LONG_LIST &&
              'max-h-72 overflow-y-auto rounded border border-edge px-3 py-1 sm:columns-2 sm:gap-6',
          )}
        >
          {options.map((option) => (
            <div key={option.value} className="break-inside-avoid">
              <Checkbox
                type={type}
                name={name}
                value={option.value}
                label={option.label}
                disabled={option.disabled}
                defaultChecked={ticked(option.value)}
              />
            </div>
          ))}
        </div>
      )}
    </fieldset>
  )
}
