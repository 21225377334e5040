import { Link } from '@remix-run/react'
import { ui } from '#app/i18n/ui.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Icon } from './icon.tsx'

type Props = { page: number; pages: number; hrefOf: (page: number) => string; label?: string }

/** First, last and the pages around the present one; 0 is a gap. */
export function pagesAround(page: number, pages: number): number[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const sorted = [...new Set(shown)].sort((a, b) => a - b)
  return sorted.flatMap((n, i) => {
    const before = sorted[i - 1]
    if (before === undefined || n - before === 1) return [n]
    return n - before === 2 ? [n - 1, n] : [0, n]
  })
}

const box =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded px-3 tabular text-sm'

/** Pages of a list, each with its address. */
export function Pagination({ page, pages, hrefOf, label }: Props) {
  const t = useMessages(ui)
  if (pages <= 1) return null
  return (
    <nav
      aria-label={label ?? t.pages.label}
      className="no-print mt-8 flex flex-wrap items-center gap-1 border-t border-line pt-4"
    >
      {page > 1 && (
        <Link to={hrefOf(page - 1)} rel="prev" className={box}>
          <Icon name="left" size={16} /> {t.pages.previous}
        </Link>
      )}
      <ol className="hidden items-center gap-1 sm:flex">
        {pagesAround(page, pages).map((n, i) => (
          <li key={i}>
            {n === 0 ? (
              <span className={box} aria-hidden="true">
                …
              </span>
            ) : n === page ? (
              <span className={`${box} bg-ink font-semibold text-paper`} aria-current="page">
                {n}
              </span>
            ) : (
              <Link to={hrefOf(n)} className={box} aria-label={t.pages.page(n)}>
                {n}
              </Link>
            )}
          </li>
        ))}
      </ol>
      <span className="tabular grow px-2 text-center text-sm text-muted sm:hidden">
        {t.pages.of(page, pages)}
      </span>
      {page < pages && (
        <Link to={hrefOf(page + 1)} rel="next" className={box}>
          {t.pages.next} <Icon name="right" size={16} />
        </Link>
      )}
    </nav>
  )
}
