import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { news as newsWords } from '#app/i18n/news.ts'
import { Facts } from '#app/ui/facts.tsx'
import type { NewsView } from '../news/news-list.tsx'
import { News, Similar, Sources, Unknown } from './closing.tsx'
import { Contents } from './contents.tsx'
import './fact-sheet.css'
import { Governance } from './governance.tsx'
import { Identity } from './identity.tsx'
import { Indicators } from './indicators.tsx'
import { Part } from './part.tsx'
import { Participants } from './participants.tsx'
import { Priorities } from './priorities.tsx'
import { Projects } from './projects.tsx'
import { Associations, Documents, Notices, Partners } from './ties.tsx'
import { Monitoring, Timeline } from './timeline.tsx'
import {
  headcount,
  sectionsOf,
  shownRecords,
  type CardView,
  type Countries,
  type ProfileView,
  type SectionId,
} from './view.ts'

/** From how many sections on a page of contents helps. */
const CONTENTS_FROM = 5

type Props = {
  cluster: ProfileView
  similar: readonly CardView[]
  countries: Countries
  /** The latest headlines. */
  news: readonly NewsView[]
  /** Whoever looks could ask to represent the cluster. */
  mayClaim: boolean
  /** Day of the last change, YYYY-MM-DD. */
  updated: string
}

/** All that is known of one cluster; what is not known takes one sentence. */
export function Profile({ cluster, similar, countries, news, mayClaim, updated }: Props) {
  const t = useMessages(clusterProfile)
  const { title: newsTitle } = useMessages(newsWords)
  const shown = sectionsOf(cluster, similar, news)
  const titleOf = (id: SectionId) => {
    if (id === 'participants') return t.sections.participants(headcount(cluster)?.value ?? 0)
    if (id === 'projects') return t.sections.projects(cluster.projects.length)
    return id === 'news' ? newsTitle : t.sections[id]
  }
  const demo = [cluster, ...shownRecords(cluster)].some(({ isDemo }) => isDemo)
  return (
    <div className="lg:flex lg:gap-12">
      {shown.length >= CONTENTS_FROM && (
        <Contents entries={shown.map((id) => ({ id, title: titleOf(id) }))} />
      )}
      <div className="fact-sheet min-w-0 grow [&>section:first-of-type]:mt-0">
        {demo && <p className="mb-8 max-w-measure text-sm text-muted">{t.allDemo}</p>}
        {shown.map((id) => (
          <One
            key={id}
            id={id}
            cluster={cluster}
            countries={countries}
            similar={similar}
            news={news}
          />
        ))}
        <Sources cluster={cluster} updated={updated} mayClaim={mayClaim} />
      </div>
    </div>
  )
}

type OneProps = Omit<Props, 'updated' | 'mayClaim'> & { id: SectionId }

function One({ id, cluster, countries, similar, news }: OneProps) {
  switch (id) {
    case 'identity':
      return <Identity cluster={cluster} />
    case 'purpose':
      return <Purpose cluster={cluster} />
    case 'priorities':
      return <Priorities cluster={cluster} />
    case 'participants':
      return <Participants cluster={cluster} countries={countries} />
    case 'governance':
      return <Governance cluster={cluster} countries={countries} />
    case 'projects':
      return <Projects cluster={cluster} />
    case 'partners':
      return <Partners cluster={cluster} countries={countries} />
    case 'documents':
      return <Documents cluster={cluster} />
    case 'associations':
      return <Associations cluster={cluster} />
    case 'indicators':
      return <Indicators cluster={cluster} />
    case 'timeline':
      return <Timeline cluster={cluster} />
    case 'notices':
      return <Notices cluster={cluster} />
    case 'news':
      return <News slug={cluster.slug} news={news} />
    case 'monitoring':
      return <Monitoring cluster={cluster} />
    case 'doubts':
      return <Doubts cluster={cluster} />
    case 'unknown':
      return <Unknown cluster={cluster} />
    case 'similar':
      return <Similar cards={similar} />
  }
}

function Doubts({ cluster }: { cluster: ProfileView }) {
  const t = useMessages(clusterProfile)
  return (
    <Part id="doubts" title={t.sections.doubts}>
      <p className="max-w-measure">{cluster.note}</p>
    </Part>
  )
}

function Purpose({ cluster }: { cluster: ProfileView }) {
  const t = useMessages(clusterProfile)
  const items = [
    { term: t.purpose, value: cluster.purpose },
    { term: t.products, value: cluster.products },
    { term: t.prospects, value: cluster.prospects },
  ].filter(({ value }) => value)
  return (
    <Part id="purpose" title={t.sections.purpose} records={[cluster]}>
      <Facts items={items} />
    </Part>
  )
}
