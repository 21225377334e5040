import { Link } from '@remix-run/react'
import { useMessages } from '#app/i18n/messages.ts'
import { programme } from '#app/i18n/programme.ts'

type Props = {
  days: readonly { date: string; short: string; label: string; count: number; href: string }[]
  day: string
}

/** The days of a conference with how much each holds. */
export function DayTabs({ days, day }: Props) {
  const t = useMessages(programme)
  return (
    <nav aria-label={t.days} className="no-print">
      <ul className="flex flex-wrap gap-x-1 border-b border-ink">
        {days.map(({ date, short, label, count, href }) => (
          <li key={date}>
            <Link
              to={href}
              preventScrollReset
              aria-current={date === day ? 'page' : undefined}
              title={label}
              className="flex min-h-11 items-center gap-2 rounded-t border-b-3 border-transparent px-3 text-ink no-underline hover:bg-wash hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold"
            >
              {short}
              <span aria-hidden="true" className="tabular text-sm font-normal text-muted">
                {count}
              </span>
              <span className="sr-only">: {t.count(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
