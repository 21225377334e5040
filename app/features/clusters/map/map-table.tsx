import type { ClusterMap } from '#app/domain/clusters/cluster-map.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { map as words } from '#app/i18n/map.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'

/** The map as a table: all regions, most clusters first. */
export function MapTable({ map }: { map: ClusterMap }) {
  const t = useMessages(words)
  const lang = useLang()
  const districts = new Map(map.districts.map(({ id, name }) => [id, name]))
  const rows = [...map.regions].sort((a, b) => b.count - a.count)
  return (
    <details className="no-print mt-8">
      <summary className="w-fit py-1 text-accent underline">{t.table}</summary>
      <div className="mt-2 max-w-[44rem]">
        <DataTable
          caption={t.title}
          hideCaption
          columns={[
            { key: 'region', label: t.columns.region },
            { key: 'district', label: t.columns.district, hideOnPhone: true },
            { key: 'clusters', label: t.columns.clusters, align: 'right' },
            { key: 'register', label: t.columns.register, align: 'right' },
          ]}
          rows={rows.map(({ id, name, district, count, inRegister }) => ({
            rowKey: id,
            region: name,
            district: districts.get(district),
            clusters: formatNumber(lang, count),
            register: formatNumber(lang, inRegister),
          }))}
        />
      </div>
    </details>
  )
}
