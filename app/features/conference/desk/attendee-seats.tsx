import { Link } from '@remix-run/react'
import { conferenceSeats } from '#app/i18n/conference-seats.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { useVenueClock } from './venue-zone.tsx'

type Seat = { code: string; title: string; start: string; state: 'taken' | 'waiting' }

/** Sessions with limited places an attendee has a seat in, or waits for. */
export function AttendeeSeats({
  seats,
  hrefOf,
}: {
  seats: readonly Seat[]
  hrefOf: (code: string) => string
}) {
  const t = useMessages(conferenceSeats).attendee
  const { dayClock } = useVenueClock()
  if (seats.length === 0) return <p className="text-muted">{t.none}</p>
  return (
    <ul className="border-t border-line">
      {seats.map(({ code, title, start, state }) => (
        <li key={code} className="border-b border-line py-2.5">
          <Link to={hrefOf(code)}>{title}</Link>
          <span className="block text-sm text-muted">
            {dayClock(start)}
            {state === 'waiting' && `, ${t.waiting}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
