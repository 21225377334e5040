import { useSearchParams } from '@remix-run/react'
import { editing } from '#app/i18n/editing.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Notice } from '#app/ui/notice.tsx'
import { dones } from './view.ts'

/** Says what the form before this page did. */
export function DoneNotice() {
  const [search] = useSearchParams()
  const t = useMessages(editing)
  const done = dones.find((one) => one === search.get('done'))
  if (!done) return null
  return (
    <div className="mb-8">
      <Notice kind="info" live title={t.done[done]} />
    </div>
  )
}
