import type { Clash } from '#app/domain/conference/clashes.ts'
import { conferenceDraft } from '#app/i18n/conference-draft.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Icon } from '#app/ui/icon.tsx'

/** Names of what clashes name by id. */
export type ClashNames = {
  session: (id: string) => string
  hall: (id: string) => string
  speaker: (id: string) => string
}

type Named = { id: string; title?: string; name?: string }

/** Looks names up in lists; what went meanwhile is a dash. */
export function namesFrom(
  sessions: readonly Named[],
  halls: readonly Named[],
  speakers: readonly Named[],
): ClashNames {
  const by = (list: readonly Named[]) => {
    const map = new Map(list.map(({ id, title, name }) => [id, title ?? name ?? '—']))
    return (id: string) => map.get(id) ?? '—'
  }
  return { session: by(sessions), hall: by(halls), speaker: by(speakers) }
}

/** A clash as a sentence. */
export function useClashWords(names: ClashNames): (clash: Clash) => string {
  const t = useMessages(conferenceDraft).clash
  return (clash) => {
    const [a = '', b = ''] = clash.sessions.map((id) => names.session(id))
    switch (clash.kind) {
      case 'hall':
        return t.hall(a, b, names.hall(clash.hallId))
      case 'speaker':
        return t.speaker(a, b, names.speaker(clash.speakerId))
      case 'walk':
        return t.walk(a, b, names.speaker(clash.speakerId), clash.minutes)
      case 'availability':
        return t.availability(a, names.speaker(clash.speakerId))
      case 'capacity':
        return t.capacity(a, names.hall(clash.hallId), clash.places, clash.capacity)
      case 'day':
        return t.day(a)
      case 'hidden-hall':
        return t['hidden-hall'](a, names.hall(clash.hallId))
    }
  }
}

type Props = { clashes: readonly Clash[]; names: ClashNames }

/** Every clash, one a line. */
export function ClashList({ clashes, names }: Props) {
  const say = useClashWords(names)
  return (
    <ul className="border-t border-line">
      {clashes.map((clash, i) => (
        <li key={i} className="flex gap-3 border-b border-line py-2.5 text-sm">
          <Icon name="warning" className="mt-0.5 text-danger" />
          <span className="min-w-0">{say(clash)}</span>
        </li>
      ))}
    </ul>
  )
}
