import type { NameBadgeSize } from '#app/domain/conference/name-badge.ts'
import type { PrintedBadge } from './use-badge.ts'

type Props = { badge: PrintedBadge; size: NameBadgeSize; kind: string | null }

/** What this page prints: the badge alone, on a page as large as it is. */
export function BadgeSheet({ badge: { person, picture }, size, kind }: Props) {
  return (
    <div className={`gate-badge gate-badge-${size}`} aria-hidden="true">
      {picture ? (
        <img src={picture} alt="" />
      ) : (
        <div className="gate-badge-plain">
          <p className="gate-name">{person.name}</p>
          {person.nameLatin !== person.name && <p>{person.nameLatin}</p>}
          <p>{person.organisation}</p>
          <p className="gate-badge-kind">{kind}</p>
        </div>
      )}
    </div>
  )
}
