import { Link } from '@remix-run/react'
import { useId } from 'react'
import { ui } from '#app/i18n/ui.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { classes } from './classes.ts'
import type { useFields } from './refused-form.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

type Props = { fields: ReturnType<typeof useFields>; label: string }

/** The consent: never ticked beforehand, its text a link away in a window of its own, so that the form stays. */
export function ConsentBox({ fields, label }: Props) {
  const t = useMessages(ui)
  const lang = useLang()
  const id = useId()
  const { error } = fields.of('consent')
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
          name="consent"
          value="yes"
          required
          defaultChecked={fields.ticked('consent', 'yes', false)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="mt-0.5 size-5 shrink-0 accent-accent"
        />
        <span>{label}</span>
      </label>
      <p className="pl-8 text-sm">
        <Link to={paths.consent(lang)} target="_blank">
          {t.consentLink}
        </Link>
      </p>
    </div>
  )
}
