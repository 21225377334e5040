import { Link } from '@remix-run/react'
import type { PaperKind } from '#app/domain/conference/letter.ts'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { useVenueClock } from '../desk/venue-zone.tsx'

type Paper = {
  id: string
  kind: PaperKind
  name: string
  code: string
  registrationCode: string
  issuedAt: Date | string
}

/** The papers issued last, each with the page that verifies it. */
export function IssuedPapers({
  issued,
  hrefOf,
}: {
  issued: readonly Paper[]
  hrefOf: (code: string) => string
}) {
  const { date } = useVenueClock()
  const t = useMessages(conferenceTickets).papers
  if (issued.length === 0) return <p className="text-muted">{t.noneIssued}</p>
  return (
    <DataTable
      caption={t.issued}
      hideCaption
      columns={[
        { key: 'name', label: t.columns.name },
        { key: 'kind', label: t.columns.kind },
        { key: 'registration', label: t.columns.registration, hideOnPhone: true },
        { key: 'issued', label: t.columns.issued, hideOnPhone: true },
      ]}
      rows={issued.map((paper) => ({
        rowKey: paper.id,
        name: paper.name,
        kind: <Link to={hrefOf(paper.code)}>{t.kinds[paper.kind]}</Link>,
        registration: paper.registrationCode,
        issued: date(paper.issuedAt),
      }))}
    />
  )
}
