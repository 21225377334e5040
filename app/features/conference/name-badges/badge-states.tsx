import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'

type Counts = { people: number; printed: number; toPrint: number }
type Props = { all: Counts; kinds: readonly (Counts & { id: string; name: string })[] }

/** How far printing is, by kinds of attendance. */
export function BadgeStates({ all, kinds }: Props) {
  const lang = useLang()
  const t = useMessages(conferenceTickets).badges
  const row = ({ people, printed, toPrint }: Counts) => ({
    people: formatNumber(lang, people),
    printed: formatNumber(lang, printed),
    toPrint: formatNumber(lang, toPrint),
  })
  return (
    <div className="max-w-[44rem]">
      <DataTable
        caption={t.states}
        columns={[
          { key: 'kind', label: t.columns.kind },
          { key: 'people', label: t.columns.people, align: 'right' },
          { key: 'printed', label: t.columns.printed, align: 'right', hideOnPhone: true },
          { key: 'toPrint', label: t.columns.toPrint, align: 'right' },
        ]}
        rows={kinds.map((kind) => ({ rowKey: kind.id, kind: kind.name, ...row(kind) }))}
        foot={{ kind: t.all, ...row(all) }}
      />
    </div>
  )
}
