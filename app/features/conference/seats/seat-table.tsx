import { Link } from '@remix-run/react'
import { conferenceSeats } from '#app/i18n/conference-seats.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { useVenueClock } from '../desk/venue-zone.tsx'
import { SeatButton } from './seat-button.tsx'

type Person = {
  registrationId: string
  code: string
  name: string
  organisation: string
  kind: string
  since: Date | string
}
type Props = {
  people: readonly Person[]
  caption: string
  /** The list no longer changes. */
  fixed: boolean
  /** They wait, and may be given a seat past the others. */
  line?: boolean
  /** No place is free: who is given one sits beyond their number. */
  full?: boolean
  hrefOf: (registrationId: string) => string
}

/** Who sits in a session, or who waits; on paper with room for a tick. */
export function SeatTable({ people, caption, fixed, line, full, hrefOf }: Props) {
  const t = useMessages(conferenceSeats).one
  const { moment } = useVenueClock()
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { key: 'name', label: t.name },
        { key: 'kind', label: t.kind, hideOnPhone: true },
        { key: 'since', label: t.since, hideOnPhone: true },
        ...(fixed
          ? []
          : [{ key: 'action' as const, label: <span className="no-print">{t.action}</span> }]),
      ]}
      rows={people.map(({ registrationId, code, name, organisation, kind, since }, at) => ({
        rowKey: registrationId,
        name: (
          <span className="flex gap-3">
            {!line && (
              <span
                aria-hidden="true"
                className="hidden size-4 shrink-0 border border-ink print:block"
              />
            )}
            <span aria-hidden="true" className="tabular w-6 shrink-0 text-right text-muted">
              {at + 1}
            </span>
            <span className="min-w-0">
              <Link to={hrefOf(registrationId)}>{name}</Link>
              <span className="block text-xs font-normal text-muted">
                {[organisation, code].filter(Boolean).join(' · ')}
              </span>
            </span>
          </span>
        ),
        kind,
        since: <span className="text-muted">{moment(since)}</span>,
        action: (
          <span className="no-print flex flex-wrap gap-2">
            {line && (
              <SeatButton intent="seat" beyond={full} {...{ registrationId, name }}>
                {t.seat}
              </SeatButton>
            )}
            <SeatButton intent={line ? 'leave' : 'unseat'} {...{ registrationId, name }}>
              {line ? t.leave : t.unseat}
            </SeatButton>
          </span>
        ),
      }))}
    />
  )
}
