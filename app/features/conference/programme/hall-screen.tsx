import { nowAndNext, timeLeft } from '#app/domain/conference/now-next.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { screens } from '#app/i18n/screens.ts'

/** A session as screens show it, by the venue's clock. */
export type ScreenSession = {
  id: string
  title: string
  kind: string
  people: string
  start: string
  end: string
  from: string
  until: string
  hallId: string | null
  hall: string
  cancelled: boolean
  /** Moved or cancelled by a release of these days. */
  changed: boolean
  full: { tryHall: string | null } | null
}

/** What follows what runs. */
const MOST_NEXT = 3

/** One hall: what runs, how long it lasts, what follows. */
export function HallScreen({ sessions, now }: { sessions: readonly ScreenSession[]; now: number }) {
  const t = useMessages(screens)
  const { now: running } = nowAndNext(sessions, now)
  const later = sessions.filter(({ start, cancelled }) => !cancelled && Date.parse(start) > now)
  const any = sessions.some(({ cancelled }) => !cancelled)
  const [coming] = later
  return (
    <div className="screen-hall">
      <section aria-label={t.now} className="screen-now">
        {running.length === 0 && (
          <p className="screen-quiet">{!any ? t.empty : coming ? t.free : t.over}</p>
        )}
        {running.map((session) => (
          <article key={session.id}>
            <p className="screen-kind">{session.kind}</p>
            <h2>{session.title}</h2>
            {session.people && <p className="screen-people">{session.people}</p>}
            {session.full && <Full tryHall={session.full.tryHall} />}
            <p className="screen-left tabular">
              {t.until(session.until)}
              <span>{<Left to={Date.parse(session.end)} now={now} />}</span>
            </p>
            <progress
              className="progress"
              aria-label={t.until(session.until)}
              max={Date.parse(session.end) - Date.parse(session.start)}
              value={now - Date.parse(session.start)}
            />
          </article>
        ))}
      </section>
      {later.length > 0 && (
        <section aria-label={t.next} className="screen-next">
          <h2 className="screen-part">{t.next}</h2>
          <ol>
            {later.slice(0, MOST_NEXT).map((session, i) => (
              <li key={session.id}>
                <p className="tabular">
                  {session.from}–{session.until}
                  {i === 0 && running.length === 0 && (
                    <span className="screen-in">
                      <Until to={Date.parse(session.start)} now={now} />
                    </span>
                  )}
                </p>
                <p className="screen-title">{session.title}</p>
                {session.people && <p className="screen-people">{session.people}</p>}
                {session.full && <Full tryHall={session.full.tryHall} />}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

function Full({ tryHall }: { tryHall: string | null }) {
  const t = useMessages(screens)
  return <p className="screen-full">{tryHall === null ? t.full : t.fullTry(tryHall)}</p>
}

/** Seconds are told only of the last minute: before it they would only unrest. */
function Left({ to, now }: { to: number; now: number }) {
  const t = useMessages(screens)
  const { hours, minutes, seconds } = timeLeft(now, to)
  if (hours === 0 && minutes === 0) return <>{t.lastSeconds(seconds)}</>
  return <>{t.left(hours, minutes)}</>
}

function Until({ to, now }: { to: number; now: number }) {
  const t = useMessages(screens)
  const { hours, minutes, seconds } = timeLeft(now, to)
  if (hours >= 24) return null
  if (hours === 0 && minutes === 0) return <>{t.startsSoon(seconds)}</>
  return <>{t.starts(hours, minutes)}</>
}

type HouseProps = {
  halls: readonly { id: string; name: string }[]
  sessions: readonly ScreenSession[]
  now: number
}

/** The whole house: each hall with what runs and what follows. */
export function HouseScreen({ halls, sessions, now }: HouseProps) {
  const t = useMessages(screens)
  const everywhere = sessions.filter(({ hallId }) => hallId === null)
  const common = nowAndNext(everywhere, now)
  return (
    <div className="screen-house">
      {common.now.map(({ id, title, until }) => (
        <p key={id} className="screen-common">
          {title} <span className="tabular">{t.until(until)}</span>
        </p>
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">{t.hall}</th>
            <th scope="col">{t.now}</th>
            <th scope="col">{t.next}</th>
          </tr>
        </thead>
        <tbody>
          {halls.map(({ id, name }) => {
            const own = nowAndNext(
              sessions.filter(({ hallId }) => hallId === id),
              now,
            )
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  {own.now.length === 0 && <span aria-hidden="true">—</span>}
                  {own.now.map((session) => (
                    <p key={session.id}>
                      {session.title} <span className="tabular">{t.until(session.until)}</span>
                      {session.full && <Full tryHall={session.full.tryHall} />}
                    </p>
                  ))}
                </td>
                <td>
                  {own.next.map((session) => (
                    <p key={session.id}>
                      <span className="tabular">{session.from}</span> {session.title}
                    </p>
                  ))}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** What a release of these days changed about this day, not yet over. */
export function ScreenChanges({
  sessions,
  now,
}: {
  sessions: readonly ScreenSession[]
  now: number
}) {
  const t = useMessages(screens)
  const news = sessions.filter(({ changed, end }) => changed && Date.parse(end) > now)
  if (news.length === 0) return null
  return (
    <section aria-label={t.changes} className="screen-changes">
      <h2 className="screen-part">{t.changes}</h2>
      <ul>
        {news.slice(0, 4).map(({ id, title, cancelled, from, hall }) => (
          <li key={id}>
            <strong>{cancelled ? t.cancelled : t.moved}</strong> {title}
            {!cancelled && (
              <span className="tabular"> → {[from, hall].filter(Boolean).join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
