import { Link } from '@remix-run/react'
import { ui } from '#app/i18n/ui.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import type { useFields } from './refused-form.tsx'
import { TickBox } from './tick-box.tsx'

type Props = { fields: ReturnType<typeof useFields>; label: string }

/** The consent: never ticked beforehand, its text a link away in a window of its own, so that the form stays. */
export function ConsentBox({ fields, label }: Props) {
  const t = useMessages(ui)
  const lang = useLang()
  return (
    <TickBox fields={fields} name="consent" label={label}>
      <p className="pl-8 text-sm">
        <Link to={paths.consent(lang)} target="_blank">
          {t.consentLink}
        </Link>
      </p>
    </TickBox>
  )
}
