import { memo } from 'react'
import type { ClusterRow } from '#app/domain/clusters/directory.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { directory } from '#app/i18n/directory.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { DemoMark, Tag } from '#app/ui/tag.tsx'
import { CategoryBadge } from '../category-badge.tsx'

/** Regions of an interregional cluster that a row names. */
const REGIONS_NAMED = 2

type Props = { rows: readonly ClusterRow[]; caption: string; compareForm: string }

/**
 * Clusters as the directory lists them. On a phone the table keeps its name, place and mark. Its links
 * are plain: whoever shows it lets `useRouterLinks` take them.
 */
export const ClusterTable = memo(function ClusterTable({ rows, caption, compareForm }: Props) {
  const t = useMessages(directory)
  const words = useMessages(clusterWords)
  const lang = useLang()
  const place = (regions: readonly string[]) => {
    const rest = regions.length - REGIONS_NAMED
    const named = regions.slice(0, REGIONS_NAMED).join(', ')
    return rest > 0 ? `${named} ${t.row.moreRegions(rest)}` : named
  }
  return (
    <table className="cluster-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.column.name}</th>
          <th scope="col">{t.column.regions}</th>
          <th scope="col">{t.column.specialisations}</th>
          <th scope="col">{t.column.level}</th>
          <th scope="col" className="no-print">
            <span className="sr-only">{t.column.pick}</span>
            <Icon name="compare" />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.slug}>
            <th scope="row">
              <a href={paths.cluster(lang, row.slug)}>{row.name}</a>
              {(row.category ?? (row.inRegister || row.interregional)) && (
                <span className="marks">
                  {row.category && (
                    <CategoryBadge category={row.category} curated={row.curated} withWord />
                  )}
                  {row.inRegister && row.category !== 'industrial' && <Tag>{t.row.inRegister}</Tag>}
                  {row.interregional && <Tag>{t.row.interregional}</Tag>}
                </span>
              )}
            </th>
            <td>{place(row.regions)}</td>
            <td>{row.specialisations.join(', ')}</td>
            {/* The cluster is real; what its level is reckoned from may not be. */}
            <td>
              {words.level[row.level]} {row.isDemo && <DemoMark />}
            </td>
            <td className="no-print">
              <input
                type="checkbox"
                form={compareForm}
                name="ids"
                value={row.slug}
                aria-label={t.row.pick(row.name)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
})
