import { Link } from '@remix-run/react'
import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import type { MailState } from '#app/domain/mail/vocabulary.ts'
import { conferenceAttendees } from '#app/i18n/conference-attendees.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { mail } from '#app/i18n/mail.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'

type Step = {
  id: string
  at: string
  from: RegistrationState | null
  to: RegistrationState
  actorKind: 'visitor' | 'account' | 'operator'
  by: string | null
  kind: string | null
}

/** What became of a registration, the latest first; it ends with its making. */
export function AttendeeHistory({ steps, made }: { steps: readonly Step[]; made: string }) {
  const t = useMessages(conferenceAttendees).one
  const words = useMessages(conferenceWords).registrationState
  const who = ({ actorKind, by }: Step) =>
    actorKind === 'account' ? (by ?? t.by.gone) : t.by[actorKind]
  const whole = steps.some(({ from }) => from === null)
  return (
    <ol className="border-t border-line">
      {steps.map((step) => (
        <li key={step.id} className="border-b border-line py-2.5">
          {step.from === step.to && step.kind ? `${t.kind}: ${step.kind}` : words[step.to]}
          <span className="block text-sm text-muted">
            {step.at}, {who(step)}
          </span>
        </li>
      ))}
      {!whole && (
        <li className="border-b border-line py-2.5">
          {t.made2}
          <span className="block text-sm text-muted">{made}</span>
        </li>
      )}
    </ol>
  )
}

type Letter = { id: string; subject: string; state: MailState; on: string }

/** Letters to the attendee's address, each with what became of it. */
export function AttendeeLetters({ letters }: { letters: readonly Letter[] }) {
  const lang = useLang()
  const t = useMessages(conferenceAttendees).one
  const states = useMessages(mail).state
  if (letters.length === 0) return <p className="text-muted">{t.noLetters}</p>
  return (
    <ul className="border-t border-line">
      {letters.map(({ id, subject, state, on }) => (
        <li key={id} className="border-b border-line py-2.5">
          <Link to={paths.outboxLetter(lang, id)}>{subject}</Link>
          <span className="block text-sm text-muted">
            {on}, {states[state].toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  )
}
