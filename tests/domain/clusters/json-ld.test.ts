import { expect, test } from 'vitest'
import { clusterJsonLd } from '#app/domain/clusters/json-ld.ts'
import type { ClusterProfile } from '#app/domain/clusters/profile.ts'

const both = (ru: string, en: string) => ({ ru, en })
const bare: ClusterProfile = {
  id: 'c',
  slug: 'klaster',
  name: both('Кластер', 'Cluster'),
  district: { id: 'nw', name: both('Северо-Запад', 'North-West') },
  regions: [{ id: 'RU-SPE', name: both('Санкт-Петербург', 'St Petersburg') }],
  specialisations: [{ id: 'eco', name: both('Экология', 'Ecology'), group: both('Т', 'G') }],
  interregional: false,
  inRegister: false,
  category: null,
  categoryCertainty: null,
  curated: false,
  level: 'initial',
  completeness: 10,
  purpose: null,
  products: null,
  prospects: null,
  foundedYear: null,
  website: null,
  note: null,
  isDemo: false,
  createdAt: new Date(0),
  updatedAt: new Date(0),
  priorities: [],
  participants: [],
  facts: [],
  bodies: [],
  chairTerms: [],
  projects: [],
  partners: [],
  documents: [],
  associations: [],
  timeline: [],
  notices: [],
  indicators: [],
  monitoring: [],
}
const URL = 'https://example.org/en/clusters/klaster'

test('a bare cluster is an organisation with a place and a subject, nothing empty', () => {
  expect(clusterJsonLd(bare, 'en', URL)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': URL,
    url: URL,
    name: 'Cluster',
    alternateName: 'Кластер',
    areaServed: [{ '@type': 'AdministrativeArea', name: 'St Petersburg', identifier: 'RU-SPE' }],
    knowsAbout: ['Ecology'],
  })
})

test('what was made for demonstration stays out', () => {
  const member = {
    id: 'o',
    name: both('ООО', 'LLC'),
    type: 'large' as const,
    country: 'RU',
    region: null,
    industrialRole: null,
    sinceYear: null,
    confirmed: false,
  }
  const cluster: ClusterProfile = {
    ...bare,
    isDemo: true,
    purpose: both('Придумано', 'Invented'),
    foundedYear: 2018,
    participants: [
      { ...member, isDemo: true },
      { ...member, id: 'p', name: both('АО', 'JSC'), isDemo: false },
    ],
  }
  const text = JSON.stringify(clusterJsonLd(cluster, 'en', URL))
  expect(text).not.toMatch(/Invented|LLC|2018/)
  expect(text).toContain('"member":[{"@type":"Organization","name":"JSC"}]')
})
