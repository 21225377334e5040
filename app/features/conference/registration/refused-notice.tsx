import { FailureNotice } from '#app/ui/failure-notice.tsx'
import type { Refusal } from '#app/ui/refused-form.tsx'

/** What a small form without fields was refused for. */
export function RefusedNotice({ refused }: { refused: Refusal | undefined }) {
  if (!refused) return null
  return <FailureNotice failure={refused} />
}
