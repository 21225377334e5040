import { Form, Link } from '@remix-run/react'
import { directorySearch, nothingChosen } from '#app/domain/clusters/directory.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { home } from '#app/i18n/home.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { shell } from '#app/i18n/shell.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'

type Counts = {
  total: number
  regions: number
  inRegister: number
  interregional: number
  specialisations: number
  byCategory: readonly { category: Category | null; count: number }[]
}

/** The headline with the whole directory in it, the search, and four figures that lead on. */
export function Opening({ counts }: { counts: Counts }) {
  const lang = useLang()
  const t = useMessages(home)
  const { search } = useMessages(shell)
  const placed = counts.byCategory.flatMap(({ category, count }) =>
    category === null ? [] : [{ category, count }],
  )
  const withCategory = placed.reduce((sum, { count }) => sum + count, 0)
  const category = placed.map((one) => one.category)
  const figures = [
    [counts.inRegister, t.figures.inRegister, '?registry=yes'],
    [
      withCategory,
      t.figures.withCategory,
      directorySearch({ chosen: { ...nothingChosen, category } }),
    ],
    [counts.interregional, t.figures.interregional(counts.interregional), '?interregional=yes'],
    [counts.specialisations, t.figures.specialisations(counts.specialisations), ''],
  ] as const
  return (
    <div className="column pt-10 pb-12 md:pt-16 md:pb-16">
      <h1 className="max-w-[18em]">
        {counts.total > 0 ? t.title(counts.total, counts.regions) : t.empty}
      </h1>
      <p className="mt-4 max-w-measure text-lg text-muted">{t.lead}</p>
      <Form action={paths.clusters(lang)} className="no-print mt-8 flex max-w-3xl gap-2">
        <input
          type="search"
          name="q"
          aria-label={search.label}
          placeholder={search.placeholder}
          className="field min-h-13 text-lg"
        />
        <Button className="min-h-13">{search.go}</Button>
      </Form>
      <p className="no-print mt-3 flex flex-wrap gap-x-3 gap-y-1 text-sm text-muted">
        {t.try}
        {t.examples.map((example) => (
          <Link key={example} to={paths.clusters(lang, `?q=${encodeURIComponent(example)}`)}>
            {example}
          </Link>
        ))}
      </p>
      {counts.total > 0 && (
        <ul
          aria-label={t.figures.label}
          className="mt-12 grid grid-cols-2 gap-x-6 gap-y-6 border-t border-ink pt-5 md:grid-cols-4"
        >
          {figures.map(([value, words, query]) => (
            <li key={words}>
              <Link
                to={paths.clusters(lang, query)}
                className="group block text-ink no-underline hover:text-ink"
              >
                <span className="tabular block text-xl font-semibold">
                  {formatNumber(lang, value)}
                </span>
                <span className="block text-sm text-accent underline decoration-1 underline-offset-[0.18em] group-hover:decoration-2">
                  {words}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
