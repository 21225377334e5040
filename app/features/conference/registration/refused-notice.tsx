import { errors } from '#app/i18n/errors.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Refusal } from '#app/ui/refused-form.tsx'

/** What a small form without fields was refused for. */
export function RefusedNotice({ refused }: { refused: Refusal | undefined }) {
  const words = useMessages(errors)
  if (!refused) return null
  return (
    <Notice kind="error" live title={words[refused.code].title}>
      {words[refused.code].text(refused.params)}
    </Notice>
  )
}
