import { Link } from '@remix-run/react'
import { formatPartialDate } from '#app/i18n/format.ts'
import { ladder } from '#app/i18n/ladder.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Section } from '#app/ui/page.tsx'
import { useCategoryName, type Ladder } from './view.ts'

/** How the category turned: rounds of the monitoring and changes made here, latest first. */
export function CategoryHistory({ view }: { view: Ladder }) {
  const lang = useLang()
  const t = useMessages(ladder)
  const nameOf = useCategoryName()
  const turns = view.turns.map((turn) => ({
    rowKey: turn.id,
    on: turn.on,
    what: t.turn(nameOf(turn.from, turn.fromCurated), nameOf(turn.to, turn.toCurated)),
    why: [t.cause[turn.cause], turn.by].filter(Boolean).join(', '),
  }))
  const rounds = view.rounds.map(({ year, category, curated }) => ({
    rowKey: `round-${year}`,
    on: String(year),
    what: t.round(nameOf(category, curated)),
    why: <Link to={paths.monitoring(lang, year ?? 0)}>{t.roundWhy(year ?? 0)}</Link>,
  }))
  const rows = [...turns, ...rounds].sort((a, b) => b.on.localeCompare(a.on, 'en'))
  return (
    <Section id="history" title={t.history} note={t.historyNote}>
      {rows.length === 0 ? (
        <p className="text-muted">{t.historyEmpty}</p>
      ) : (
        <DataTable
          caption={t.history}
          hideCaption
          columns={[
            { key: 'when', label: t.when },
            { key: 'what', label: t.what },
            { key: 'why', label: t.why },
          ]}
          rows={rows.map(({ on, ...row }) => ({
            ...row,
            when: <span className="whitespace-nowrap">{formatPartialDate(lang, on)}</span>,
          }))}
        />
      )}
    </Section>
  )
}
