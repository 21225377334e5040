import { Link } from '@remix-run/react'
import { clusterCompare } from '#app/i18n/cluster-compare.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { DemoMark } from '#app/ui/tag.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { CategoryBadge } from '../category-badge.tsx'
import type { CardView } from '../profile/view.ts'
import { compareHref } from './addresses.ts'
import './compare.css'
import type { ComparedGroup, ComparedLine } from './cells.ts'

type Props = { clusters: readonly CardView[]; groups: readonly ComparedGroup[]; only: boolean }

const head =
  'sticky left-0 z-10 w-36 min-w-36 border-r border-line bg-paper py-2.5 pr-3 text-left align-top sm:w-52 sm:min-w-52'

/** Clusters in columns, traits in rows; a row in which they differ says so by a sign and a word. */
export function CompareTable({ clusters, groups, only }: Props) {
  const t = useMessages(clusterCompare)
  return (
    <div
      role="region"
      aria-label={t.caption}
      tabIndex={0}
      className="-mx-4 overflow-x-auto px-4 lg:mx-0 lg:overflow-visible lg:px-0 print:overflow-visible"
    >
      <table className="compare-table w-full border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${head} z-20 border-b border-b-ink lg:top-0`}>
              <span className="font-medium text-muted">{t.trait}</span>
            </th>
            {clusters.map((cluster) => (
              <ColumnHead key={cluster.slug} cluster={cluster} among={clusters} only={only} />
            ))}
          </tr>
        </thead>
        {groups.map(({ group, lines }) => (
          <tbody key={group}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={clusters.length + 1}
                className="pt-7 pb-1 text-left text-base font-semibold"
              >
                <span className="sticky left-0">{t.groups[group]}</span>
              </th>
            </tr>
            {lines.map((line) => (
              <Line key={line.trait} line={line} clusters={clusters} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Line({ line, clusters }: { line: ComparedLine; clusters: readonly CardView[] }) {
  const t = useMessages(clusterCompare)
  return (
    <tr className={line.differs ? 'differs' : undefined}>
      <th scope="row" className={`${head} border-t font-medium`}>
        {t.traits[line.trait]}
        {line.differs && (
          <span className="block text-xs font-normal text-muted">
            <span aria-hidden="true">≠ </span>
            {t.differs}
          </span>
        )}
      </th>
      {line.cells.map((cell, i) => (
        <td
          key={clusters[i]?.slug}
          className="min-w-44 border-t border-line py-2.5 pr-4 pl-4 align-top"
        >
          {cell === null ? (
            <span className="text-muted">{t.notKnown}</span>
          ) : (
            cell.map((text) => (
              <span key={text} className="block">
                {text}
              </span>
            ))
          )}
        </td>
      ))}
    </tr>
  )
}

type HeadProps = { cluster: CardView; among: readonly CardView[]; only: boolean }

function ColumnHead({ cluster, among, only }: HeadProps) {
  const lang = useLang()
  const t = useMessages(clusterCompare)
  const others = among.map(({ slug }) => slug).filter((slug) => slug !== cluster.slug)
  return (
    <th
      scope="col"
      className="min-w-44 border-b border-ink bg-paper py-2.5 pr-4 pl-4 text-left align-top lg:sticky lg:top-0 lg:z-10"
    >
      <Link to={paths.cluster(lang, cluster.slug)} className="font-semibold">
        {cluster.name}
      </Link>
      <span className="mt-1.5 flex items-center gap-2 empty:hidden">
        {cluster.category && (
          <CategoryBadge category={cluster.category} curated={cluster.curated} />
        )}
        {cluster.isDemo && <DemoMark />}
      </span>
      <Link
        to={compareHref(lang, others, only)}
        preventScrollReset
        className="no-print flex items-center gap-1 py-1.5 text-xs font-normal text-muted"
      >
        <Icon name="close" size={16} />
        <span aria-hidden="true">{t.remove}</span>
        <VisuallyHidden>{t.removeNamed(cluster.name)}</VisuallyHidden>
      </Link>
    </th>
  )
}
