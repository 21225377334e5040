import { gates as words } from '#app/i18n/gates.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { CopyField } from '#app/ui/copy-field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { QrCode } from '#app/ui/qr-code.tsx'

export type MadeLink = {
  gate: string
  label: string
  url: string
  until: string
  qr: { size: number; path: string }
}

/** A device's link, shown this once. */
export function NewLink({ made, until }: { made: MadeLink; until: string }) {
  const t = useMessages(words).link
  return (
    <div className="grid gap-5">
      <Notice kind="info" live title={t.title(made.label)}>
        <p>{t.text}</p>
        <p>{t.until(until)}</p>
      </Notice>
      <div className="flex flex-wrap items-start gap-6">
        <QrCode qr={made.qr} label={t.qr} />
        <div className="w-full max-w-measure sm:w-auto sm:grow">
          <CopyField label={t.label} value={made.url} rows={2} copy={t.copy} />
        </div>
      </div>
    </div>
  )
}
