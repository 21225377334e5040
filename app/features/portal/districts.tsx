import { Link } from '@remix-run/react'
import { formatNumber } from '#app/i18n/format.ts'
import { home } from '#app/i18n/home.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Bars } from '#app/ui/charts/bars.tsx'
import { Part } from './parts.tsx'

type Props = { districts: readonly { id: string; name: string; count: number }[] }

/** Clusters by federal district, the most first: each bar leads to its clusters. */
export function Districts({ districts }: Props) {
  const lang = useLang()
  const t = useMessages(home).districts
  const [most] = districts
  if (!most) return null
  return (
    <Part
      id="districts"
      title={t.title(most.name, most.count)}
      note={t.note}
      links={[
        { href: paths.clusterMap(lang), label: t.map },
        { href: paths.statistics(lang), label: t.statistics },
      ]}
    >
      <Bars
        marks={districts.map(({ id, name, count }, i) => ({
          label: name,
          value: count,
          text: formatNumber(lang, count),
          quiet: i > 0,
          href: paths.clusters(lang, `?district=${id}`),
        }))}
      />
    </Part>
  )
}

type RegionsProps = { regions: readonly { id: string; name: string; count: number }[] }

/** The regions with most clusters. */
export function Regions({ regions }: RegionsProps) {
  const lang = useLang()
  const t = useMessages(home).regions
  const [most] = regions
  if (!most) return null
  return (
    <Part id="regions" title={t.title} note={t.note}>
      <ol>
        {regions.map(({ id, name, count }) => (
          <li
            key={id}
            className="flex items-baseline justify-between gap-4 border-b border-line py-2"
          >
            <Link to={paths.clusters(lang, `?region=${id}`)}>{name}</Link>
            <span className="tabular">{formatNumber(lang, count)}</span>
          </li>
        ))}
      </ol>
    </Part>
  )
}
