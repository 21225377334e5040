import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { useMessages } from '#app/i18n/messages.ts'

export type Entry = { id: string; title: string }

function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className="text-sm">
      {entries.map(({ id, title }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            className="block border-l border-line py-1.5 pl-3 text-muted no-underline hover:border-ink hover:text-ink"
          >
            {title}
          </a>
        </li>
      ))}
    </ol>
  )
}

/** The way around a long page: beside it on wide screens, folded above it on narrow ones. */
export function Contents({ entries }: { entries: readonly Entry[] }) {
  const t = useMessages(clusterProfile)
  return (
    <div className="no-print lg:w-56 lg:shrink-0">
      <nav
        aria-label={t.onThisPage}
        className="sticky top-6 hidden max-h-[calc(100vh-3rem)] overflow-y-auto pt-4 lg:block"
      >
        <p className="mb-2 text-sm font-medium">{t.onThisPage}</p>
        <Entries entries={entries} />
      </nav>
      <details className="no-print border-y border-line lg:hidden">
        <summary className="py-3 font-medium">{t.onThisPage}</summary>
        <nav aria-label={t.onThisPage} className="pb-3">
          <Entries entries={entries} />
        </nav>
      </details>
    </div>
  )
}
