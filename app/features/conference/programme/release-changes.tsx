import { Link } from '@remix-run/react'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { conferencePages as pages } from '#app/i18n/conference-pages.ts'
import { paths } from '#app/paths.ts'

type Props = {
  slug: string
  groups: readonly {
    kind: 'added' | 'moved' | 'cancelled' | 'restored' | 'edited'
    sessions: readonly { code: string; title: string; from: string; to: string }[]
  }[]
}

/** What a release changed, kind by kind. */
export function ReleaseChangesList({ slug, groups }: Props) {
  const lang = useLang()
  const t = useMessages(pages).changes
  return (
    <>
      {groups.map(({ kind, sessions }) => (
        <section key={kind} className="mt-5">
          <h3 className="text-base">{t[kind]}</h3>
          <ul className="mt-2 grid gap-2">
            {sessions.map(({ code, title, from, to }) => (
              <li key={code}>
                <Link to={paths.session(lang, slug, code)}>{title}</Link>
                {from && (
                  <span className="tabular block text-sm text-muted">{t.fromTo(from, to)}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
