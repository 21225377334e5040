import type { MailState } from '#app/domain/mail/vocabulary.ts'
import { mail } from '#app/i18n/mail.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Facts } from '#app/ui/facts.tsx'
import { MailStateMark } from './mail-state.tsx'

type Props = {
  letter: {
    to: string
    state: MailState
    template: string
    created: string
    sent: string | null
    attempts: number
    next: string | null
    lastError: string | null
  }
}

/** Whom a letter is for and what became of it. */
export function LetterFacts({ letter }: Props) {
  const t = useMessages(mail).outbox
  const { to, state, template, created, sent, attempts, next, lastError } = letter
  return (
    <Facts
      items={[
        { term: t.to, value: <span className="wrap-anywhere">{to}</span> },
        { term: t.state, value: <MailStateMark state={state} /> },
        { term: t.created, value: created },
        ...(sent ? [{ term: t.sent, value: sent }] : []),
        ...(attempts > 0 ? [{ term: t.attempts, value: attempts }] : []),
        ...(next ? [{ term: t.next, value: next }] : []),
        ...(lastError
          ? [{ term: t.answer, value: <code className="text-sm wrap-anywhere">{lastError}</code> }]
          : []),
        { term: t.template, value: <code className="text-sm">{template}</code> },
      ]}
    />
  )
}
