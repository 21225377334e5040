import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Similar, Sources, Unknown } from './closing.tsx'
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
  /** Day of the last change, YYYY-MM-DD. */
  updated: string
}

/** All that is known of one cluster; what is not known takes one sentence. */
export function Profile({ cluster, similar, countries, updated }: Props) {
  const t = useMessages(clusterProfile)
  const shown = sectionsOf(cluster, similar)
  const titleOf = (id: SectionId) => {
    if (id === 'participants') return t.sections.participants(headcount(cluster)?.value ?? 0)
    if (id === 'projects') return t.sections.projects(cluster.projects.length)
    return t.sections[id]
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
          <One key={id} id={id} cluster={cluster} countries={countries} similar={similar} />
        ))}
        <Sources cluster={cluster} updated={updated} />
      </div>
    </div>
  )
}

type OneProps = Omit<Props, 'updated'> & { id: SectionId }

function One({ id, cluster, countries, similar }: OneProps) {
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
