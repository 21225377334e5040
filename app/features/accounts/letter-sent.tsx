import { Link } from '@remix-run/react'
import { signUp } from '#app/i18n/sign-up.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'

type Props = { kind: 'signUp' | 'forgotten'; again: string; demo: boolean }

/** The same for everybody, whether the address has an account or not. */
export function LetterSent({ kind, again, demo }: Props) {
  const t = useMessages(signUp)
  const lang = useLang()
  return (
    <Page title={t.sent.title} lead={<p>{t.sent[kind]}</p>}>
      <p className="max-w-measure">{t.sent.nothing}</p>
      <p className="mt-4">
        <Link to={again}>{t.sent.again}</Link>
      </p>
      {demo && (
        <div className="mt-8">
          <Notice kind="info">
            {t.sent.outbox} <Link to={paths.outbox(lang)}>{t.sent.outboxLink}</Link>
          </Notice>
        </div>
      )}
    </Page>
  )
}
