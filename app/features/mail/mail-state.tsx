import type { MailState } from '#app/domain/mail/vocabulary.ts'
import { mail } from '#app/i18n/mail.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'

const drawn: Record<MailState, { icon: IconName; tone: string }> = {
  queued: { icon: 'right', tone: 'text-muted' },
  sending: { icon: 'up', tone: 'text-muted' },
  sent: { icon: 'check', tone: 'text-accent' },
  failed: { icon: 'warning', tone: 'text-danger' },
  kept: { icon: 'minus', tone: 'text-muted' },
}

/** What became of a letter: a word with its sign. */
export function MailStateMark({ state }: { state: MailState }) {
  const t = useMessages(mail)
  const { icon, tone } = drawn[state]
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Icon name={icon} size={16} className={tone} />
      {t.state[state]}
    </span>
  )
}
