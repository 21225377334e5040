import { Link } from '@remix-run/react'
import type { SessionKind } from '#app/domain/conference/vocabulary.ts'
import { agenda } from '#app/i18n/agenda.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { formatClock, formatWeekday } from '#app/i18n/venue-time.ts'
import { paths } from '#app/paths.ts'
import { classes } from '#app/ui/classes.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { SeatForm } from './seat-panel.tsx'
import { StarButton } from './star-button.tsx'

export type AgendaEntry = {
  code: string
  kind: SessionKind
  title: string
  start: string
  end: string
  day: string
  hall: string | null
  cancelled: boolean
  places: { number: number; fullness: 'free' | 'few' | 'full' } | null
  starred: boolean
  seat: 'taken' | 'waiting' | null
  position: number | null
  speaks: boolean
  clashes: { code: string; title: string; kind: 'overlap' | 'walk'; minutes: number }[]
}

type Shared = {
  conference: { slug: string; zone: string; walkMinutes: number; archived: boolean }
  /** ISO UTC. */
  now: string
  signedIn: boolean
}

/** One's own agenda: the days, and in each the sessions by time. */
export function AgendaDays({ items, ...shared }: Shared & { items: readonly AgendaEntry[] }) {
  const lang = useLang()
  const days = [...new Set(items.map(({ day }) => day))]
  return days.map((day) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} className="border-b border-ink pb-2">
        {formatWeekday(lang, day)}
      </h2>
      <ol>
        {items
          .filter((item) => item.day === day)
          .map((item) => (
            <Entry key={item.code} item={item} {...shared} />
          ))}
      </ol>
    </section>
  ))
}

function Entry({ item, ...shared }: Shared & { item: AgendaEntry }) {
  const lang = useLang()
  const t = useMessages(agenda)
  const words = useMessages(conferenceWords)
  const { conference, signedIn } = shared
  const { code, title, start, end, cancelled, hall, seat, speaks } = item
  return (
    <li className="agenda-row">
      <p className="tabular font-medium">
        <time dateTime={start}>{formatClock(lang, start, conference.zone)}</time>
        <span className="sr-only"> – </span>
        <time dateTime={end} className="ml-1 text-muted sm:ml-0 sm:block">
          {formatClock(lang, end, conference.zone)}
        </time>
      </p>
      <div className="agenda-what min-w-0">
        <p className="text-sm text-muted">
          {words.kind[item.kind]}
          {hall && <>, {hall}</>}
        </p>
        <p className={classes('text-lg font-semibold', cancelled && 'line-through')}>
          <Link to={paths.session(lang, conference.slug, code)}>{title}</Link>
        </p>
        <p className="mt-1 flex flex-wrap gap-2 empty:hidden">
          {cancelled && <Tag>{t.cancelled}</Tag>}
          {speaks && <Tag>{t.speaks}</Tag>}
          {seat === 'taken' && !cancelled && <Tag>{t.seat.taken}</Tag>}
          {seat === 'waiting' && !cancelled && <Tag>{t.seat.waiting(item.position)}</Tag>}
        </p>
        <Clashes item={item} conference={conference} />
        <SeatWay item={item} {...shared} />
      </div>
      <div className="no-print -mt-2 -mr-3 justify-self-end">
        {(item.starred || (seat === null && !speaks)) && (
          <StarButton code={code} title={title} on={item.starred && signedIn} />
        )}
      </div>
    </li>
  )
}

function Clashes({ item, conference }: { item: AgendaEntry; conference: Shared['conference'] }) {
  const t = useMessages(agenda)
  if (item.clashes.length === 0) return null
  return (
    <ul className="mt-2 grid gap-1 text-sm">
      {item.clashes.map(({ code, title, kind, minutes }) => (
        <li key={code} className="flex gap-2">
          <Icon name={kind === 'overlap' ? 'warning' : 'clock'} size={16} className="mt-1" />
          <span>
            {kind === 'overlap'
              ? t.overlap(title, minutes)
              : t.walk(title, minutes, conference.walkMinutes)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function SeatWay({ item, conference, now, signedIn }: Shared & { item: AgendaEntry }) {
  const t = useMessages(agenda).seat
  const { seat, places, cancelled, end } = item
  if (!signedIn || (!places && !seat) || end <= now || conference.archived) return null
  if (cancelled && !seat) return null
  const full = places?.fullness === 'full'
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <SeatForm
        slug={conference.slug}
        session={item}
        wish={seat ? 'give-up' : full ? 'line' : 'seat'}
        seat={seat}
      />
      {!seat && places && <span className="text-sm text-muted">{t[places.fullness]}</span>}
    </div>
  )
}
