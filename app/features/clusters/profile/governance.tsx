import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { useMessages } from '#app/i18n/messages.ts'
import { Facts, type Fact } from '#app/ui/facts.tsx'
import { ChairTerms } from './chair-terms.tsx'
import { DemoRecord, Part } from './part.tsx'
import type { Countries, ProfileView } from './view.ts'

type Props = { cluster: ProfileView; countries: Countries }

/** Who runs the cluster: its managing company, its bodies, whose turn in the chair it was. */
export function Governance({ cluster, countries }: Props) {
  const t = useMessages(clusterProfile)
  const { bodies, chairTerms } = cluster
  const companies = bodies.filter(({ kind }) => kind === 'managing_company')
  const others = bodies.filter(({ kind }) => kind !== 'managing_company')
  return (
    <Part id="governance" title={t.sections.governance} records={[...bodies, ...chairTerms]}>
      {companies.map((body) => (
        <BodyPart key={body.name} body={body} among={bodies} term={t.managingCompany} />
      ))}
      {others.length > 0 && <h3 className="mt-8 mb-2 text-base">{t.otherBodies}</h3>}
      {others.map((body) => (
        <BodyPart key={`${body.kind}${body.name}`} body={body} among={bodies} />
      ))}
      {chairTerms.length > 0 && <ChairTerms terms={chairTerms} countries={countries} />}
    </Part>
  )
}

type Bodies = ProfileView['bodies']

function BodyPart({ body, among, term }: { body: Bodies[number]; among: Bodies; term?: string }) {
  const t = useMessages(clusterProfile)
  const words = useMessages(clusterWords)
  const kind = term ?? words.bodyKind[body.kind]
  const items: (Fact | false)[] = [
    body.yearCreated !== null && { term: t.created, value: body.yearCreated },
    body.yearChosen !== null && { term: t.chosen, value: body.yearChosen },
    body.staff !== null && { term: t.staff, value: t.staffCount(body.staff) },
    body.funding.length > 0 && {
      term: t.funding,
      value: body.funding.map((source) => words.fundingSource[source]).join(', '),
    },
  ]
  const facts = items.filter((item) => item !== false)
  const named = body.name.toLowerCase() !== kind.toLowerCase()
  return (
    <div className="mb-4">
      {named && <p className="text-sm text-muted">{kind}</p>}
      <p className="font-medium">
        {body.name}
        <DemoRecord record={body} among={among} />
      </p>
      {body.note && <p className="text-sm text-muted">{body.note}</p>}
      {facts.length > 0 && (
        <div className="mt-3">
          <Facts items={facts} />
        </div>
      )}
    </div>
  )
}
