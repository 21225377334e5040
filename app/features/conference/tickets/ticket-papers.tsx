import { Link } from '@remix-run/react'
import { conferenceTickets } from '#app/i18n/conference-tickets.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Section } from '#app/ui/page.tsx'

type Props = {
  letters: boolean
  certificate: 'none' | 'later' | 'ready'
  letterHref: string
  certificateHref: string
}

/** The papers that come with a ticket, where the conference offers them. */
export function TicketPapers({ letters, certificate, letterHref, certificateHref }: Props) {
  const t = useMessages(conferenceTickets).page
  if (!letters && certificate === 'none') return null
  return (
    <div className="no-print">
      <Section id="papers" title={t.papers}>
        <ul className="border-t border-line">
          {letters && (
            <li className="border-b border-line py-4">
              <p className="font-medium">{t.letter}</p>
              <p className="text-sm text-muted">{t.letterText}</p>
              <p className="mt-2">
                <Link to={letterHref}>{t.letterMake}</Link>
              </p>
            </li>
          )}
          {certificate !== 'none' && (
            <li className="border-b border-line py-4">
              <p className="font-medium">{t.certificate}</p>
              <p className="text-sm text-muted">{t.certificateText}</p>
              <p className="mt-2">
                {certificate === 'ready' ? (
                  <a href={certificateHref}>{t.certificateGet}</a>
                ) : (
                  t.certificateLater
                )}
              </p>
            </li>
          )}
        </ul>
      </Section>
    </div>
  )
}
