import { Link } from '@remix-run/react'
import { useMessages } from '#app/i18n/messages.ts'
import { sessionPage } from '#app/i18n/session-page.ts'

type Props = { state: 'open' | 'given'; href: string }

/** Asks who was there for their feedback, or thanks for it. */
export function FeedbackAsk({ state, href }: Props) {
  const t = useMessages(sessionPage)
  if (state === 'given') return <p className="text-muted">{t.feedbackGiven}</p>
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1">
      <span>{t.feedbackText}</span>
      <Link to={href} className="font-medium">
        {t.feedback}
      </Link>
    </p>
  )
}
