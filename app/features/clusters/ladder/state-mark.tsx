import type { CriterionState } from '#app/domain/clusters/ladder/standing.ts'
import { ladder } from '#app/i18n/ladder.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'

const drawn: Record<CriterionState, { icon: IconName; tone: string }> = {
  met: { icon: 'check', tone: 'text-accent' },
  awaiting: { icon: 'clock', tone: 'text-ink' },
  expired: { icon: 'warning', tone: 'text-danger' },
  missing: { icon: 'minus', tone: 'text-muted' },
}

type Props = {
  state: CriterionState
  /** Met by a decision, whatever its evidence is worth. */
  counted?: boolean
}

/** How a criterion stands: a sign and its word. */
export function StateMark({ state, counted }: Props) {
  const t = useMessages(ladder)
  const { icon, tone } = drawn[state]
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm whitespace-nowrap ${tone}`}>
      <Icon name={icon} size={16} />
      {counted && state === 'met' ? t.countedMet : t.state[state]}
    </span>
  )
}
