import { Link } from '@remix-run/react'
import { directorySearch, type DirectoryQuery } from '#app/domain/clusters/directory.ts'
import { directory } from '#app/i18n/directory.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Icon } from '#app/ui/icon.tsx'

/** The selection as files, as a feed, on the map. */
export function Downloads({ query, total }: { query: DirectoryQuery; total: number }) {
  const t = useMessages(directory)
  const lang = useLang()
  const search = directorySearch({ ...query, page: 1 })
  const inWords = `${search === '' ? '?' : `${search}&`}lang=${lang}`
  return (
    <section className="no-print mt-8 border-t border-line pt-4 text-sm">
      <h2 className="text-base font-semibold">{t.files.title(total)}</h2>
      <p className="text-muted">{t.files.note}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {(['xlsx', 'csv', 'json'] as const).map((format) => (
          <li key={format}>
            <a
              href={paths.clustersFile(format, format === 'json' ? search : inWords)}
              className="inline-flex min-h-9 items-center gap-1.5"
              download={format !== 'json' || undefined}
            >
              <Icon name="download" size={16} />
              {t.files[format]}
            </a>
          </li>
        ))}
        <li>
          <a
            href={paths.clustersFile('atom', `?lang=${lang}`)}
            className="inline-flex min-h-9 items-center"
          >
            {t.files.atom}
          </a>
        </li>
        <li>
          <Link
            to={paths.clusterMap(lang, search)}
            className="inline-flex min-h-9 items-center gap-1.5"
          >
            <Icon name="map" size={16} />
            {t.files.map}
          </Link>
        </li>
      </ul>
    </section>
  )
}
