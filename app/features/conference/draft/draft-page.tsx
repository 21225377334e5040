import type { ReactNode } from 'react'
import { Notice } from '#app/ui/notice.tsx'

/** What is said above a page of the draft: what was just done, and that an archived conference is only looked at. */
export function Said({ done, archived }: { done: string | null; archived?: ReactNode }) {
  if (!done && !archived) return null
  return (
    <div className="mb-8 grid gap-3">
      {done && <Notice kind="info" live title={done} />}
      {archived && <Notice kind="warn">{archived}</Notice>}
    </div>
  )
}
