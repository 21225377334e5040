import { Link } from '@remix-run/react'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { CategoryBadge } from '#app/features/clusters/category-badge.tsx'
import { home } from '#app/i18n/home.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { DemoMark } from '#app/ui/tag.tsx'
import { Part } from './parts.tsx'

type FullestProps = {
  clusters: readonly {
    slug: string
    name: string
    category: Category | null
    curated: boolean
    isDemo: boolean
    completeness: number
  }[]
}

/** The profiles that tell most. */
export function Fullest({ clusters }: FullestProps) {
  const lang = useLang()
  const t = useMessages(home).fullest
  if (clusters.length === 0) return null
  return (
    <Part
      id="fullest"
      title={t.title}
      note={t.note}
      links={[{ href: paths.clusters(lang), label: t.all }]}
    >
      <ol>
        {clusters.map(({ slug, name, category, curated, isDemo, completeness }) => (
          <li key={slug} className="flex items-start gap-3 border-b border-line py-2.5">
            <span className="w-6 shrink-0">
              {category && <CategoryBadge category={category} curated={curated} />}
            </span>
            <span className="grow">
              <Link to={paths.cluster(lang, slug)}>{name}</Link> {isDemo && <DemoMark />}
            </span>
            <span className="tabular shrink-0">
              {completeness}
              {'\u00a0'}%
            </span>
          </li>
        ))}
      </ol>
    </Part>
  )
}

type NewsProps = {
  changes: readonly { slug: string; name: string; summary: string; day: string; date: string }[]
}

/** What changed last. */
export function News({ changes }: NewsProps) {
  const lang = useLang()
  const t = useMessages(home).changes
  if (changes.length === 0) return null
  return (
    <Part
      id="news"
      title={t.title}
      links={[{ href: paths.clustersFile('atom'), label: t.feed, plain: true }]}
    >
      <ol>
        {changes.map(({ slug, name, summary, day, date }) => (
          <li key={slug + day} className="border-b border-line py-2.5 text-sm">
            <Link to={paths.cluster(lang, slug)}>{name}</Link>
            <br />
            <span className="text-muted">
              {summary} · <time dateTime={day}>{date}</time>
            </span>
          </li>
        ))}
      </ol>
    </Part>
  )
}
