import { Link } from '@remix-run/react'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import {
  withDistrict,
  withRegion,
  type ClusterMap,
  type MapRegion,
} from '#app/domain/clusters/cluster-map.ts'
import { directorySearch, type DirectoryQuery } from '#app/domain/clusters/directory.ts'
import {
  moveOnGrid,
  outlines,
  stepBounds,
  stepOf,
  tiles,
  type Side,
} from '#app/domain/clusters/tile-grid.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { map as words } from '#app/i18n/map.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { MapLegend } from './map-legend.tsx'
import './map.css'

const ARROWS: Record<string, Side> = {
  ArrowUp: 'top',
  ArrowRight: 'right',
  ArrowDown: 'bottom',
  ArrowLeft: 'left',
}

/**
 * Russia's regions as equal squares, each a link that chooses the region or takes it back. Without
 * scripts the squares are links in reading order; with them one tab stop, and arrows move between them.
 */
export function TileMap({ map }: { map: ClusterMap }) {
  const t = useMessages(words)
  const lang = useLang()
  const grid = useRef<HTMLUListElement>(null)
  // The square last focused: from then on the map is one tab stop, and arrows move in it.
  const [current, setCurrent] = useState<string>()
  const [shown, setShown] = useState<MapRegion>()
  const regions = useMemo(() => new Map(map.regions.map((one) => [one.id, one])), [map.regions])
  const edges = useMemo(() => outlines(tiles, (id) => regions.get(id)?.district), [regions])
  const max = Math.max(0, ...map.regions.map(({ count }) => count))
  const bounds = stepBounds(max)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const side = ARROWS[event.key]
    const from = event.currentTarget.dataset['region']
    if (!side || !from || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const to = moveOnGrid(tiles, from, side)
    grid.current?.querySelector<HTMLElement>(`[data-region="${to}"]`)?.focus()
  }
  const show = ({ currentTarget }: { currentTarget: HTMLElement }) =>
    setShown(regions.get(currentTarget.dataset['region'] ?? ''))
  const hide = () => setShown(undefined)
  const hrefOf = (query: DirectoryQuery) => paths.clusterMap(lang, directorySearch(query))

  return (
    <div className="tile-map">
      <ul ref={grid} aria-label={t.map}>
        {tiles.map(({ region, col, row }) => {
          const one = regions.get(region)
          if (!one) return null
          const chosen = map.query.chosen.region.includes(region)
          const label = t.tile(one.name, one.count, one.inRegister)
          const sides = (edges.get(region) ?? []).map((side) => `tile-${side}`)
          return (
            <li key={region} className={`tile-col-${col} tile-row-${row}`}>
              <Link
                to={hrefOf(withRegion(map.query, region))}
                data-region={region}
                title={label}
                aria-current={chosen || undefined}
                tabIndex={current === undefined || current === region ? undefined : -1}
                onKeyDown={onKeyDown}
                onMouseEnter={show}
                onMouseLeave={hide}
                onFocus={(event) => {
                  show(event)
                  setCurrent(region)
                }}
                onBlur={hide}
                preventScrollReset
                className={`tile tile-step-${stepOf(one.count, bounds)} ${sides.join(' ')}`}
              >
                <span className="sr-only">{chosen ? t.chosen(label) : label}</span>
                <span className="tile-name" aria-hidden="true">
                  {one.short}
                </span>
                <span className="tile-count" aria-hidden="true">
                  {formatNumber(lang, one.count)}
                  {one.inRegister > 0 && <small>{`/${formatNumber(lang, one.inRegister)}`}</small>}
                </span>
              </Link>
            </li>
          )
        })}
        {map.districts.map(({ id, name, count }) => {
          const chosen = map.query.chosen.district.includes(id)
          const label = t.district(name, count)
          return (
            <li key={id} className={`tile-district tile-district-${id}`}>
              <Link
                to={hrefOf(withDistrict(map.query, id))}
                aria-current={chosen || undefined}
                preventScrollReset
              >
                <span className="sr-only">{chosen ? t.chosen(label) : label}</span>
                <span aria-hidden="true">
                  {name} <b>{formatNumber(lang, count)}</b>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
      <div className="tile-panel">
        <p className="tile-detail no-print" aria-hidden="true">
          {shown ? t.tile(shown.name, shown.count, shown.inRegister) : '\u00a0'}
        </p>
        {map.query.chosen.region.length > 0 && (
          <p className="no-print mb-2 xl:hidden">
            <a href="#map-list">{t.toList(map.total)}</a>
          </p>
        )}
        <MapLegend bounds={bounds} max={max} />
      </div>
    </div>
  )
}
