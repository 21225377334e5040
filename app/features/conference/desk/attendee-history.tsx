import { Link } from '@remix-run/react'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import type { MailState } from '#app/domain/mail/vocabulary.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { mail } from '#app/i18n/mail.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { useVenueClock } from './venue-zone.tsx'

type Step = {
  id: string
  at: Date | string
  from: RegistrationState | null
  to: RegistrationState
  what: string | null
  note: string | null
  byAccountId: string | null
  by: string | null
}

/** What became of a registration, the latest first; it ends with its making. */
export function AttendeeHistory({ steps, made }: { steps: readonly Step[]; made: Date | string }) {
  const t = useMessages(conferenceAttendees).one
  const words = useMessages(conferenceWords).registrationState
  const { moment } = useVenueClock()
  const said: Record<string, string> = t.what
  const whole = steps.some(({ from }) => from === null)
  return (
    <ol className="border-t border-line">
      {steps.map((step) => (
        <li key={step.id} className="border-b border-line py-2.5">
          {step.from === null && `${t.made2}. `}
          {(step.what && said[step.what]) ?? words[step.to]}
          {step.note && <span className="block text-sm">{step.note}</span>}
          <span className="block text-sm text-muted">
            {moment(step.at)}
            {step.byAccountId !== null && <>, {step.by ?? t.by.gone}</>}
          </span>
        </li>
      ))}
      {!whole && (
        <li className="border-b border-line py-2.5">
          {t.made2}
          <span className="block text-sm text-muted">{moment(made)}</span>
        </li>
      )}
    </ol>
  )
}

type Letter = {
  id: string
  subject: string
  state: MailState
  createdAt: Date | string
  sentAt: Date | string | null
}

/** Letters to the attendee's address, each with what became of it. */
export function AttendeeLetters({ letters, open }: { letters: readonly Letter[]; open: boolean }) {
  const lang = useLang()
  const t = useMessages(conferenceAttendees).one
  const states = useMessages(mail).state
  const { date } = useVenueClock()
  if (letters.length === 0) return <p className="text-muted">{t.noLetters}</p>
  return (
    <ul className="border-t border-line">
      {letters.map(({ id, subject, state, createdAt, sentAt }) => (
        <li key={id} className="border-b border-line py-2.5">
          {open ? <Link to={paths.outboxLetter(lang, id)}>{subject}</Link> : subject}
          <span className="block text-sm text-muted">
            {date(sentAt ?? createdAt)}, {states[state].toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  )
}
