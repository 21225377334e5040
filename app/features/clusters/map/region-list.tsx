import { Link } from '@remix-run/react'
import { withRegion, type ClusterMap } from '#app/domain/clusters/cluster-map.ts'
import { directorySearch } from '#app/domain/clusters/directory.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { map as words } from '#app/i18n/map.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Bars } from '#app/ui/charts/bars.tsx'
import { CategoryBadge } from '../category-badge.tsx'

const LEADERS = 12

/** Beside the map: the clusters of the chosen regions, or the regions with most while none is chosen. */
export function RegionList({ map }: { map: ClusterMap }) {
  const t = useMessages(words)
  const lang = useLang()
  const { query, rows, total } = map
  const toDirectory = (
    <p className="mt-5">
      <Link to={paths.clusters(lang, directorySearch({ ...query, page: 1 }))}>
        {t.openDirectory(total)}
      </Link>
    </p>
  )
  if (query.chosen.region.length === 0) {
    const leaders = map.regions
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, LEADERS)
    if (leaders.length === 0) return <Nothing />
    return (
      <section aria-labelledby="map-list">
        <h2 id="map-list" className="text-lg">
          {t.leaders}
        </h2>
        <div className="chart-figure mt-4">
          <Bars
            marks={leaders.map(({ id, name, count }) => ({
              label: name,
              value: count,
              text: formatNumber(lang, count),
              href: paths.clusterMap(lang, directorySearch(withRegion(query, id))),
            }))}
          />
        </div>
        {toDirectory}
      </section>
    )
  }
  if (rows.length === 0) return <Nothing />
  return (
    <section aria-labelledby="map-list">
      <h2 id="map-list" className="text-lg">
        {t.rows(total)}
      </h2>
      <ul className="mt-3 border-t border-line text-sm">
        {rows.map((row) => (
          <li key={row.slug} className="flex items-start gap-2 border-b border-line py-2.5">
            <span className="min-w-0 flex-1">
              <Link to={paths.cluster(lang, row.slug)} prefetch="none">
                {row.name}
              </Link>
              <span className="mt-0.5 block text-xs text-muted">{row.regions.join(', ')}</span>
            </span>
            {row.category && <CategoryBadge category={row.category} curated={row.curated} />}
          </li>
        ))}
      </ul>
      {toDirectory}
    </section>
  )
}

function Nothing() {
  const t = useMessages(words)
  return (
    <section aria-labelledby="map-list">
      <h2 id="map-list" className="text-lg">
        {t.emptyRegion.title}
      </h2>
      <p className="mt-2 text-sm text-muted">{t.emptyRegion.text}</p>
    </section>
  )
}
