import { clusterProfile } from '#app/i18n/cluster-profile.ts'
import { clusterWords } from '#app/i18n/cluster-words.ts'
import { formatPartialDate } from '#app/i18n/format.ts'
import { useLang, useMessages } from '#app/i18n/messages.ts'
import { Tag } from '#app/ui/tag.tsx'
import { DemoRecord, Part } from './part.tsx'
import type { Countries, ProfileView } from './view.ts'

/** Organisations outside the membership: at home and abroad. */
export function Partners({ cluster, countries }: { cluster: ProfileView; countries: Countries }) {
  const t = useMessages(clusterProfile)
  const { partners } = cluster
  const groups = [
    { title: t.home, list: partners.filter(({ country }) => country === 'RU') },
    { title: t.abroad, list: partners.filter(({ country }) => country !== 'RU') },
  ].filter(({ list }) => list.length > 0)
  return (
    <Part id="partners" title={t.sections.partners} records={partners}>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {groups.map(({ title, list }) => (
          <div key={title}>
            <h3 className="mb-2 text-base">
              {title} <span className="tabular font-normal text-muted">{list.length}</span>
            </h3>
            <ul>
              {list.map((one) => (
                <li key={one.name} className="py-1">
                  {one.name}
                  <DemoRecord record={one} among={partners} />
                  {one.country !== 'RU' && (
                    <span className="block text-sm text-muted">
                      {countries[one.country] ?? one.country}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Part>
  )
}

/** Founding papers, agreements, programmes. */
export function Documents({ cluster }: { cluster: ProfileView }) {
  const lang = useLang()
  const t = useMessages(clusterProfile)
  const words = useMessages(clusterWords)
  const { documents } = cluster
  return (
    <Part id="documents" title={t.sections.documents} records={documents}>
      <ul>
        {documents.map((one) => {
          const details = [
            one.issuer,
            one.date && formatPartialDate(lang, one.date),
            one.number && t.documentNumber(one.number),
            one.validUntil && t.validUntil(one.validUntil),
          ].filter(Boolean)
          return (
            <li
              key={one.title}
              className="grid gap-x-6 border-b border-line py-2.5 first:border-t sm:grid-cols-[10rem_1fr]"
            >
              <span className="text-sm text-muted sm:pt-px">{words.documentKind[one.kind]}</span>
              <span>
                {one.title}
                {one.isFounding && (
                  <>
                    {' '}
                    <Tag>{t.foundingDocument}</Tag>
                  </>
                )}
                <DemoRecord record={one} among={documents} />
                <span className="block text-sm text-muted">{details.join(' · ')}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

/** Associations the cluster belongs to. */
export function Associations({ cluster }: { cluster: ProfileView }) {
  const t = useMessages(clusterProfile)
  const words = useMessages(clusterWords)
  const { associations } = cluster
  return (
    <Part id="associations" title={t.sections.associations} records={associations}>
      <ul>
        {associations.map((one) => (
          <li key={one.name} className="border-b border-line py-2.5 first:border-t">
            {one.name}
            {one.short && ` (${one.short})`} <Tag>{words.associationRole[one.role]}</Tag>
            <DemoRecord record={one} among={associations} />
            {one.note && <span className="block text-sm text-muted">{one.note}</span>}
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What the cluster looks for and what it has to give. */
export function Notices({ cluster }: { cluster: ProfileView }) {
  const t = useMessages(clusterProfile)
  const words = useMessages(clusterWords)
  const { notices } = cluster
  const groups = (['need', 'offer'] as const)
    .map((kind) => ({ kind, list: notices.filter((one) => one.kind === kind) }))
    .filter(({ list }) => list.length > 0)
  return (
    <Part id="notices" title={t.sections.notices} records={notices}>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {groups.map(({ kind, list }) => (
          <div key={kind}>
            <h3 className="mb-2 text-base">{words.noticeKind[kind]}</h3>
            <ul className="list-disc pl-5 marker:text-muted">
              {list.map((one) => (
                <li key={one.title} className="py-1">
                  {one.title}
                  <DemoRecord record={one} among={notices} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Part>
  )
}
