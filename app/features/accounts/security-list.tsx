import { Link } from '@remix-run/react'
import { ownAccount } from '#app/i18n/own-account.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'

type Props = {
  email: string
  /** As the language writes it; null: as old as the account. */
  passwordSince: string | null
  passkeys: number
  secondFactor: boolean
  /** Their rights make a second factor worth advising. */
  advised: boolean
  sessions: number
  /** When it was given, and whether to the present text. */
  consent: { since: string; current: boolean } | null
}

/** How the account is entered, each with the way to change it. */
export function SecurityList(props: Props) {
  const { email, passwordSince, passkeys, secondFactor, advised, sessions, consent } = props
  const t = useMessages(ownAccount).overview
  const lang = useLang()
  const rows = [
    { term: t.email, value: email, href: paths.ownEmail(lang), act: t.change },
    {
      term: t.password,
      value: passwordSince ? t.passwordSince(passwordSince) : t.passwordFirst,
      href: paths.ownPassword(lang),
      act: t.change,
    },
    {
      term: t.passkeys,
      value: passkeys > 0 ? t.passkeysSome(passkeys) : t.passkeysNone,
      href: paths.ownPasskeys(lang),
      act: t.manage,
    },
    {
      term: t.secondFactor,
      value: secondFactor ? t.on : advised ? t.advised : t.off,
      href: paths.ownSecondFactor(lang),
      act: t.manage,
    },
    {
      term: t.sessions,
      value: t.sessionsSome(sessions),
      href: paths.ownSessions(lang),
      act: t.show,
    },
    {
      term: t.consent,
      value: !consent
        ? t.consentNone
        : consent.current
          ? t.consentSince(consent.since)
          : t.consentOld,
      href: paths.consent(lang),
      act: t.read,
    },
  ]
  return (
    <ul className="border-t border-line">
      {rows.map(({ term, value, href, act }) => (
        <li
          key={href}
          className="flex items-center justify-between gap-6 border-b border-line py-2"
        >
          <div className="grid min-w-0 grow gap-x-6 sm:grid-cols-[minmax(10rem,1fr)_2fr]">
            <p className="text-sm text-muted sm:pt-px">{term}</p>
            <p className="wrap-anywhere">{value}</p>
          </div>
          <Link
            to={href}
            aria-label={`${act}: ${term}`}
            className="inline-flex min-h-11 w-28 shrink-0 items-center justify-end"
          >
            {act}
          </Link>
        </li>
      ))}
    </ul>
  )
}
