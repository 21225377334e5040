import { useEffect, type ReactNode } from 'react'
import { facets, type DirectoryQuery } from '#app/domain/clusters/directory.ts'
import { directory } from '#app/i18n/directory.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'

const SHEET = 'filters'

/** The way to the filters where they do not stand beside the list. */
export function OpenFilters({ query }: { query: DirectoryQuery }) {
  const t = useMessages(directory)
  const count = facets.reduce((n, facet) => n + query.chosen[facet].length, 0)
  return (
    <a
      href={`#${SHEET}`}
      className="no-print inline-flex min-h-11 items-center gap-2 rounded border border-edge px-4 text-base font-medium text-ink no-underline lg:hidden"
    >
      <Icon name="filter" />
      {count > 0 ? t.filters.openCount(count) : t.filters.open}
    </a>
  )
}

/** Filters beside the list; on a narrow screen a sheet over it, opened and closed by the address alone. */
export function FilterSheet({ total, children }: { total: number; children: ReactNode }) {
  const t = useMessages(directory)
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && window.location.hash === `#${SHEET}`)
        window.location.hash = 'results'
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [])
  return (
    <aside id={SHEET} tabIndex={-1} aria-label={t.filters.title} className="filter-sheet no-print">
      <div className="flex items-center justify-between border-b border-ink px-4 lg:hidden">
        <h2>{t.filters.title}</h2>
        <a
          href="#results"
          aria-label={t.filters.close}
          className="inline-flex size-12 items-center justify-center text-ink"
        >
          <Icon name="close" size={24} />
        </a>
      </div>
      <div className="filter-body">
        {children}
        <div className="no-scripts-only sticky bottom-0 bg-paper py-3">
          <Button className="w-full">{t.filters.apply}</Button>
        </div>
      </div>
      <div className="scripts-only border-t border-ink p-4 lg:hidden">
        <a
          href="#results"
          className="flex min-h-11 items-center justify-center rounded bg-accent px-4 font-medium text-on-accent no-underline hover:bg-accent-strong hover:text-on-accent"
        >
          {t.filters.show(total)}
        </a>
      </div>
    </aside>
  )
}
