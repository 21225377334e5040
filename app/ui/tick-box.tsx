import { useId, type ReactNode } from 'react'
import { ui } from '#app/i18n/ui.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { classes } from './classes.ts'
import type { useFields } from './refused-form.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

type Props = {
  fields: ReturnType<typeof useFields>
  name: string
  label: string
  /** What belongs to it, below. */
  children?: ReactNode
}

/** A box that has to be ticked: never ticked beforehand, with what is wrong beside it. */
export function TickBox({ fields, name, label, children }: Props) {
  const t = useMessages(ui)
  const id = useId()
  const { error } = fields.of(name)
  return (
    <div className={classes('max-w-measure', error && 'border-l-4 border-danger pl-3')}>
      {error && (
        <p id={`${id}-error`} className="mb-2 text-sm font-medium text-danger">
          <VisuallyHidden>{t.error}: </VisuallyHidden>
          {error}
        </p>
      )}
      <label className="flex min-h-11 items-start gap-3 py-1.5">
        <input
          type="checkbox"
          name={name}
          value="yes"
          required
          defaultChecked={fields.ticked(name, 'yes', false)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="mt-0.5 size-5 shrink-0 accent-accent"
        />
        <span>{label}</span>
      </label>
      {children}
    </div>
  )
}
