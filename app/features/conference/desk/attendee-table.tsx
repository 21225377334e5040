import { Link } from '@remix-run/react'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { DemoMark, Tag } from '#app/ui/tag.tsx'
import { StateMark } from './state-mark.tsx'
import { useVenueClock } from './venue-zone.tsx'

export type AttendeeView = {
  id: string
  code: string
  name: string
  email: string
  organisation: string
  position: string
  state: RegistrationState
  kind: string
  group: string | null
  tags: readonly { id: string; name: string }[]
  isDemo: boolean
  createdAt: Date | string
  /** When they came first; null: not yet. */
  cameAt: Date | string | null
}

type Props = {
  attendees: readonly AttendeeView[]
  total: number
  hrefOf: (id: string) => string
  /** Boxes to tick stand before the names, of the field `id`. */
  ticks?: boolean
  /** The conference is a real one, so that those made up in it are to be told apart. */
  markDemo: boolean
}

/** Attendees, one a row. */
export function AttendeeTable({ attendees, total, hrefOf, ticks, markDemo }: Props) {
  const t = useMessages(conferenceAttendees)
  const { moment, date } = useVenueClock()
  return (
    <DataTable
      caption={t.caption(total)}
      columns={[
        { key: 'name', label: t.column.name },
        { key: 'organisation', label: t.column.organisation, hideOnPhone: true },
        { key: 'kind', label: t.column.kind, hideOnPhone: true },
        { key: 'state', label: t.column.state },
        { key: 'made', label: t.column.made, hideOnPhone: true },
      ]}
      rows={attendees.map((one) => ({
        rowKey: one.id,
        name: (
          <span className="flex items-start gap-3">
            {ticks && (
              <input
                type="checkbox"
                name="id"
                value={one.id}
                aria-label={t.batch.chooseNamed(one.name)}
                className="no-print mt-0.5 size-5 shrink-0 accent-accent"
              />
            )}
            <span className="min-w-0 sm:min-w-56">
              <Link to={hrefOf(one.id)}>{one.name}</Link> {one.isDemo && markDemo && <DemoMark />}
              <span className="block text-xs font-normal wrap-anywhere text-muted">
                {one.email}
              </span>
              {one.tags.length > 0 && (
                <span className="mt-1 flex flex-wrap gap-1">
                  {one.tags.map(({ id, name }) => (
                    <Tag key={id}>{name}</Tag>
                  ))}
                </span>
              )}
            </span>
          </span>
        ),
        organisation: (
          <>
            {one.organisation}
            <span className="block text-xs text-muted">{one.position}</span>
          </>
        ),
        kind: (
          <>
            {one.kind}
            {one.group !== null && (
              <span className="block text-xs text-muted">{t.inGroup(one.group)}</span>
            )}
          </>
        ),
        state: (
          <>
            <StateMark state={one.state} />
            {one.cameAt && (
              <span className="block text-xs text-muted">
                {t.here} {moment(one.cameAt)}
              </span>
            )}
          </>
        ),
        made: <span className="text-muted">{date(one.createdAt)}</span>,
      }))}
    />
  )
}
