import type { ReactNode } from 'react'
import { ui } from '#app/i18n/ui.ts'
import { useMessages } from '#app/i18n/messages.ts'

/** A short word about a thing; not pressable. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded border border-line bg-wash px-1.5 text-xs leading-5 font-medium text-muted">
      {children}
    </span>
  )
}

/** Marks what was made up for demonstration. */
export function DemoMark() {
  const t = useMessages(ui)
  return (
    <abbr
      title={t.demoLong}
      className="inline-block rounded border border-dashed border-edge px-1.5 text-xs leading-5 font-medium text-muted no-underline"
    >
      {t.demo}
    </abbr>
  )
}
