import { Link } from '@remix-run/react'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { news as newsWords } from '#app/i18n/news.ts'
import { requests } from '#app/i18n/requests.ts'
import { paths } from '#app/paths.ts'
import { CategoryBadge } from '../category-badge.tsx'
import { NewsList, type NewsView } from '../news/news-list.tsx'
import { Part } from './part.tsx'
import { missing, type CardView, type ProfileView } from './view.ts'

/** The latest headlines; on paper they would be old. */
export function News({ slug, news }: { slug: string; news: readonly NewsView[] }) {
  const lang = useLang()
  const t = useMessages(newsWords)
  return (
    <Part id="news" title={t.title} className="no-print">
      <NewsList slug={slug} news={news} />
      <p className="mt-3 flex flex-wrap gap-x-6 text-sm">
        <Link to={paths.clusterNews(lang, slug)}>{t.all}</Link>
        <a href={paths.newsFeed(slug, lang)}>{t.feed}</a>
      </p>
    </Part>
  )
}

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

type SourcesProps = { cluster: ProfileView; updated: string; mayClaim: boolean }

/** Where it all comes from, when it was last changed, and who could say more. */
export function Sources({ cluster, updated, mayClaim }: SourcesProps) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const asking = useMessages(requests)
  const sources = [
    t.sources.review,
    cluster.monitoring.length > 0 && t.sources.monitoring,
    cluster.facts.some(({ isDemo }) => !isDemo) && t.sources.release,
  ].filter(Boolean)
  return (
    <div className="mt-12 border-t border-line pt-4 text-sm text-muted">
      <p>
        {t.source} {sources.join('; ')}. {t.updated(updated)}
      </p>
      {mayClaim && (
        <p className="no-print mt-2">
          <Link to={paths.claimCluster(lang, cluster.slug)}>{asking.claim.link}</Link>{' '}
          {asking.claim.linkNote}
        </p>
      )}
    </div>
  )
}
