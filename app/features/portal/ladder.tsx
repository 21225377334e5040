import { Link } from '@remix-run/react'
import { categories, type Category } from '#app/domain/clusters/vocabulary.ts'
import { CategoryBadge } from '#app/features/clusters/category-badge.tsx'
import { formatNumber } from '#app/i18n/format.ts'
import { home } from '#app/i18n/home.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Part } from './parts.tsx'

type Props = {
  byCategory: readonly { category: Category | null; count: number }[]
  curated: number
}

/** The ladder from the top down, with how many stand on each step. */
export function Ladder({ byCategory, curated }: Props) {
  const lang = useLang()
  const t = useMessages(home).ladder
  // Curated is said over another category.
  const countOf = (category: Category | null) =>
    category === 'curated'
      ? curated
      : (byCategory.find((one) => one.category === category)?.count ?? 0)
  const line =
    'flex items-center justify-between gap-4 border-b border-line py-2.5 text-ink no-underline hover:bg-wash hover:text-ink'
  return (
    <Part
      id="ladder"
      title={t.title}
      note={t.note}
      links={[{ href: paths.categories(lang), label: t.more }]}
    >
      <ul>
        {[...categories].reverse().map((category) => (
          <li key={category}>
            <Link to={paths.clusters(lang, `?category=${category}`)} className={line}>
              <CategoryBadge category={category} withWord />
              <span className="tabular font-semibold">{formatNumber(lang, countOf(category))}</span>
            </Link>
          </li>
        ))}
        {countOf(null) > 0 && (
          <li>
            <Link to={paths.clusters(lang, '?category=none')} className={line}>
              <span className="pl-7.5 text-muted">{t.none}</span>
              <span className="tabular text-muted">{formatNumber(lang, countOf(null))}</span>
            </Link>
          </li>
        )}
      </ul>
    </Part>
  )
}
