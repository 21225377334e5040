import { Link } from '@remix-run/react'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { CategoryBadge } from '../category-badge.tsx'
import { Part } from './part.tsx'
import { missing, type CardView, type ProfileView } from './view.ts'

/** One quiet sentence instead of a row of empty rooms. */
export function Unknown({ cluster }: { cluster: ProfileView }) {
  const t = useMessages(clusterProfile)
  const gaps = missing(cluster)
  return (
    <Part id="unknown" title={t.sections.unknown}>
      <p className="max-w-measure text-muted">
        {t.unknownLead} {gaps.map((gap) => t.gaps[gap]).join(', ')}. {t.unknownTail}
      </p>
    </Part>
  )
}

/** Other clusters worth a look: name, place, badge. */
export function Similar({ cards }: { cards: readonly CardView[] }) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  return (
    <Part id="similar" title={t.sections.similar}>
      <ul className="grid gap-x-10 md:grid-cols-2">
        {cards.map((card) => (
          <li key={card.slug} className="flex gap-3 border-t border-line py-3">
            <span className="w-6 shrink-0 pt-0.5">
              {card.category && <CategoryBadge category={card.category} curated={card.curated} />}
            </span>
            <span>
              <Link to={paths.cluster(lang, card.slug)}>{card.name}</Link>
              <span className="block text-sm text-muted">
                {card.regions.map(({ name }) => name).join(', ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** Where it all comes from and when it was last changed. */
export function Sources({ cluster, updated }: { cluster: ProfileView; updated: string }) {
  const t = useMessages(clusterProfile)
  const sources = [
    t.sources.review,
    cluster.monitoring.length > 0 && t.sources.monitoring,
    cluster.facts.some(({ isDemo }) => !isDemo) && t.sources.release,
  ].filter(Boolean)
  return (
    <p className="mt-12 border-t border-line pt-4 text-sm text-muted">
      {t.source} {sources.join('; ')}. {t.updated(updated)}
    </p>
  )
}
