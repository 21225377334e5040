import { Link } from '@remix-run/react'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { ladder } from '#app/i18n/ladder.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { DemoMark } from '#app/ui/tag.tsx'
import { CategoryBadge } from '../category-badge.tsx'

export type QueueEntry = {
  slug: string
  name: string
  category: Category | null
  curated: boolean
  isDemo: boolean
  awaiting: number
  next: Category | null
  nextMissing: number
  request: { on: string; note: string | null; by: string | null; isDemo: boolean } | null
}

/** Clusters whose evidence an expert has to look at. */
export function CheckQueue({ clusters }: { clusters: readonly QueueEntry[] }) {
  const lang = useLang()
  const t = useMessages(ladder).queue
  return (
    <ul className="border-t border-ink">
      {clusters.map((one) => (
        <li key={one.slug} className="flex gap-4 border-b border-line py-4">
          <span className="w-6 shrink-0 pt-0.5">
            {one.category && <CategoryBadge category={one.category} curated={one.curated} />}
          </span>
          <div className="min-w-0">
            <p>
              <Link to={paths.clusterLadder(lang, one.slug)} className="font-medium">
                {one.name}
              </Link>{' '}
              {one.isDemo && <DemoMark />}
            </p>
            <p className="text-sm text-muted">
              {t.awaiting(one.awaiting)}
              {one.next && one.nextMissing > 0 && ` · ${t.next(one.next, one.nextMissing)}`}
            </p>
            {one.request && (
              <div className="mt-2 border-l-4 border-accent pl-3 text-sm">
                <p className="text-muted">
                  {t.on(one.request.on, one.request.by)}{' '}
                  {one.request.isDemo && !one.isDemo && <DemoMark />}
                </p>
                {one.request.note && <p className="max-w-measure">{one.request.note}</p>}
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
