import type { ReactNode } from 'react'
import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Similar, Sources, Unknown } from './closing.tsx'
import { Contents } from './contents.tsx'
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
  /** Day of the last change, YYYY-MM-DD. */
  updated: string
}

/** All that is known of one cluster; what is not known takes one sentence. */
export function Profile({ cluster, similar, countries, updated }: Props) {
  const t = useMessages(clusterProfile)
  const shown = sectionsOf(cluster, similar)
  const draw: Record<SectionId, () => ReactNode> = {
    identity: () => <Identity cluster={cluster} />,
    purpose: () => <Purpose cluster={cluster} />,
    priorities: () => <Priorities cluster={cluster} />,
    participants: () => <Participants cluster={cluster} countries={countries} />,
    governance: () => <Governance cluster={cluster} countries={countries} />,
    projects: () => <Projects cluster={cluster} />,
    partners: () => <Partners cluster={cluster} countries={countries} />,
    documents: () => <Documents cluster={cluster} />,
    associations: () => <Associations cluster={cluster} />,
    indicators: () => <Indicators cluster={cluster} />,
    timeline: () => <Timeline cluster={cluster} />,
    notices: () => <Notices cluster={cluster} />,
    monitoring: () => <Monitoring cluster={cluster} />,
    doubts: () => (
      <Part id="doubts" title={t.sections.doubts}>
        <p className="max-w-measure">{cluster.note}</p>
      </Part>
    ),
    unknown: () => <Unknown cluster={cluster} />,
    similar: () => <Similar cards={similar} />,
  }
  const titleOf = (id: SectionId) => {
    if (id === 'participants') return t.sections.participants(headcount(cluster)?.value ?? 0)
    if (id === 'projects') return t.sections.projects(cluster.projects.length)
    return t.sections[id]
  }
  return (
    <div className="lg:flex lg:gap-12">
      {shown.length >= CONTENTS_FROM && (
        <Contents entries={shown.map((id) => ({ id, title: titleOf(id) }))} />
      )}
      <div className="fact-sheet min-w-0 grow">
        {shown.map((id) => (
          <div key={id}>{draw[id]()}</div>
        ))}
        <Sources cluster={cluster} updated={updated} />
      </div>
    </div>
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
