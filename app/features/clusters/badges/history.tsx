import type { RevocationReason } from '#app/domain/clusters/badges/credential.ts'
import type { Category } from '#app/domain/clusters/vocabulary.ts'
import { badges } from '#app/i18n/badges.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { CategoryBadge } from '../category-badge.tsx'

/** One credential of a cluster; dates are YYYY-MM-DD. */
export type PastCredential = {
  id: string
  category: Category
  curated: boolean
  issued: string
  until: string | null
  over: boolean
  revoked: string | null
  reason: RevocationReason | null
}

/** Every credential the cluster was given, youngest first, with what became of it. */
export function BadgeHistory({ credentials }: { credentials: readonly PastCredential[] }) {
  const lang = useLang()
  const t = useMessages(badges).page
  const stateOf = ({ revoked, reason, until, over }: PastCredential) => {
    if (revoked) return t.revoked(revoked, reason ?? 'lost')
    if (until) return over ? t.over(until) : t.until(until)
    return t.inForce
  }
  return (
    <DataTable
      caption={t.history}
      hideCaption
      columns={[
        { key: 'category', label: t.columns.category },
        { key: 'issued', label: t.columns.issued },
        { key: 'state', label: t.columns.state },
      ]}
      rows={credentials.map((one) => ({
        rowKey: one.id,
        category: <CategoryBadge category={one.category} curated={one.curated} withWord />,
        issued: formatPartialDate(lang, one.issued),
        state: stateOf(one),
      }))}
    />
  )
}
