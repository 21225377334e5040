import type { Lang } from '../shared/lang.ts'
import { participantCount, type ClusterProfile } from './profile.ts'

/**
 * A cluster as schema.org knows it: an organisation with places, subjects and members.
 * What was made for demonstration is left out: search engines take it for fact.
 * @param url the cluster's own address in that language
 */
export function clusterJsonLd(cluster: ClusterProfile, lang: Lang, url: string): object {
  const other = lang === 'ru' ? 'en' : 'ru'
  const real = <T extends { isDemo: boolean }>(list: readonly T[]) =>
    list.filter(({ isDemo }) => !isDemo)
  const members = real(cluster.participants)
  const associations = real(cluster.associations)
  const count = participantCount({ facts: real(cluster.facts), participants: members })
  const text = cluster.purpose ?? cluster.products
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': url,
    url,
    name: cluster.name[lang],
    alternateName: cluster.name[other],
    ...(text && !cluster.isDemo ? { description: text[lang] } : {}),
    ...(cluster.website ? { sameAs: cluster.website } : {}),
    ...(cluster.foundedYear && !cluster.isDemo
      ? { foundingDate: String(cluster.foundedYear) }
      : {}),
    areaServed: cluster.regions.map(({ id, name }) => ({
      '@type': 'AdministrativeArea',
      name: name[lang],
      identifier: id,
    })),
    knowsAbout: cluster.specialisations.map(({ name }) => name[lang]),
    ...(members.length > 0
      ? { member: members.map(({ name }) => ({ '@type': 'Organization', name: name[lang] })) }
      : {}),
    ...(count
      ? {
          additionalProperty: {
            '@type': 'PropertyValue',
            name: lang === 'ru' ? 'Участники' : 'Participants',
            [count.atLeast ? 'minValue' : 'value']: count.value,
          },
        }
      : {}),
    ...(associations.length > 0
      ? {
          memberOf: associations.map(({ name }) => ({
            '@type': 'Organization',
            name: name[lang],
          })),
        }
      : {}),
  }
}
