import { useMessages } from '#app/i18n/messages.ts'
import { programme } from '#app/i18n/programme.ts'
import { classes } from '#app/ui/classes.ts'
import { lowerFirst } from '#app/i18n/format.ts'

type Props = {
  day: {
    title: string
    sessions: readonly {
      code: string
      title: string
      time: string
      hall: string | null
      kind: string
      abstract: string
      cancelled: boolean
      isBreak: boolean
      people: readonly { name: string; about: string; role: string }[]
    }[]
  }
}

/** A day of the printed programme, each session with its description and people. */
export function BookletDay({ day }: Props) {
  const t = useMessages(programme)
  return (
    <section className="booklet-day">
      <h2>{day.title}</h2>
      {day.sessions.length === 0 && <p className="mt-4 text-muted">{t.none.day}</p>}
      {day.sessions.map((session) => (
        <article
          key={session.code}
          className={classes('booklet-session', session.isBreak && 'is-break')}
        >
          <p className="tabular text-sm font-semibold whitespace-nowrap">{session.time}</p>
          <div>
            <h3 className="text-base">
              {session.cancelled && <span className="text-danger">{t.cancelled}: </span>}
              {session.title}
            </h3>
            <p className="text-sm text-muted">
              {[session.kind, session.hall].filter(Boolean).join(' · ')}
            </p>
            {session.abstract && (
              <p className="mt-1.5 text-sm whitespace-pre-line">{session.abstract}</p>
            )}
            {session.people.length > 0 && (
              <p className="mt-1.5 text-sm">
                {session.people.map(({ name, about, role }, i) => (
                  <span key={i}>
                    {i > 0 && '; '}
                    <span className="font-medium">{name}</span>
                    {(role || about) &&
                      ` (${[lowerFirst(role), about].filter(Boolean).join(', ')})`}
                  </span>
                ))}
              </p>
            )}
          </div>
        </article>
      ))}
    </section>
  )
}
