import { Link } from '@remix-run/react'
import { news as words } from '#app/i18n/news.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { DemoMark } from '#app/ui/tag.tsx'

export type NewsView = {
  id: string
  kind: 'news' | 'release'
  title: string
  /** YYYY-MM-DD */
  day: string
  isDemo: boolean
}

/** Headlines with their dates, each leading to its text. */
export function NewsList({ slug, news }: { slug: string; news: readonly NewsView[] }) {
  const lang = useLang()
  const t = useMessages(words)
  return (
    <ol className="border-t border-line">
      {news.map(({ id, kind, title, day, isDemo }) => (
        <li key={id} className="border-b border-line py-3">
          <Link to={paths.newsItem(lang, slug, id)} className="font-medium">
            {title}
          </Link>{' '}
          {isDemo && <DemoMark />}
          <p className="text-sm text-muted">
            <time dateTime={day}>{formatPartialDate(lang, day)}</time>
            {kind === 'release' && ` · ${t.kind.release}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
