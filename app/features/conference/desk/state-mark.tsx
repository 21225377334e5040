import type { RegistrationState } from '#app/domain/conference/vocabulary.ts'
import { conferenceWords } from '#app/i18n/conference-words.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { classes } from '#app/ui/classes.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'

const looks: Record<RegistrationState, { icon: IconName; tone: string }> = {
  confirmed: { icon: 'check', tone: 'text-accent' },
  pending: { icon: 'clock', tone: 'text-ink' },
  offered: { icon: 'clock', tone: 'text-ink' },
  waiting: { icon: 'list', tone: 'text-muted' },
  declined: { icon: 'minus', tone: 'text-muted' },
  cancelled: { icon: 'close', tone: 'text-muted' },
  expired: { icon: 'close', tone: 'text-muted' },
}

/** The state of a registration: a sign and its word, never colour alone. */
export function StateMark({ state }: { state: RegistrationState }) {
  const words = useMessages(conferenceWords).registrationState
  const { icon, tone } = looks[state]
  return (
    <span className={classes('inline-flex items-start gap-1.5', tone)}>
      <Icon name={icon} size={16} className="mt-0.5" />
      {words[state]}
    </span>
  )
}
