import { gapsOf, type Gap } from '#app/domain/clusters/gaps.ts'
import {
  participantCount,
  type ClusterCard,
  type ClusterProfile,
} from '#app/domain/clusters/profile.ts'
import type { Localised } from '#app/domain/shared/localise.ts'
import type { NewsView } from '../news/news-list.tsx'

/** A cluster's profile in one language. */
export type ProfileView = Localised<Omit<ClusterProfile, 'createdAt' | 'updatedAt'>>
export type CardView = Localised<ClusterCard>
/** Names of countries by their code, in the language of the page. */
export type Countries = Readonly<Record<string, string>>

export type SectionId =
  | 'identity'
  | 'purpose'
  | 'priorities'
  | 'participants'
  | 'governance'
  | 'projects'
  | 'partners'
  | 'documents'
  | 'associations'
  | 'indicators'
  | 'timeline'
  | 'notices'
  | 'news'
  | 'monitoring'
  | 'doubts'
  | 'unknown'
  | 'similar'

type Contents = ProfileView

/** The sections that have something to say, in the order of reading. */
export function sectionsOf(
  cluster: Contents,
  similar: readonly CardView[],
  news: readonly NewsView[],
): SectionId[] {
  const filled: Record<SectionId, boolean> = {
    identity: true,
    purpose: Boolean(cluster.purpose || cluster.products || cluster.prospects),
    priorities: cluster.priorities.length > 0,
    participants: headcount(cluster) !== null,
    governance: cluster.bodies.length + cluster.chairTerms.length > 0,
    projects: cluster.projects.length > 0,
    partners: cluster.partners.length > 0,
    documents: cluster.documents.length > 0,
    associations: cluster.associations.length > 0,
    indicators: cluster.indicators.length > 0,
    timeline: cluster.timeline.length > 0,
    notices: cluster.notices.length > 0,
    news: news.length > 0,
    monitoring: cluster.monitoring.length > 0,
    doubts: cluster.note !== null,
    unknown: missing(cluster).length > 0,
    similar: similar.length > 0,
  }
  return (Object.keys(filled) as SectionId[]).filter((id) => filled[id])
}

/** How many participants there are; null when not known. */
export function headcount(cluster: Pick<ProfileView, 'facts' | 'participants'>) {
  return participantCount(cluster)
}

export function missing(cluster: ProfileView): Gap[] {
  return gapsOf(cluster)
}

/** Every record of a profile that may be made up. */
export function shownRecords(cluster: ProfileView): { isDemo: boolean }[] {
  return [
    cluster.priorities,
    cluster.participants,
    cluster.facts,
    cluster.bodies,
    cluster.chairTerms,
    cluster.projects,
    cluster.partners,
    cluster.documents,
    cluster.associations,
    cluster.timeline,
    cluster.notices,
    cluster.indicators,
  ].flat()
}

/** Whether none, some or all of a section's records were made for demonstration. */
export function demoShare(records: readonly { isDemo: boolean }[]): 'none' | 'some' | 'all' {
  const demo = records.filter(({ isDemo }) => isDemo).length
  if (demo === 0) return 'none'
  return demo === records.length ? 'all' : 'some'
}

/** Records grouped by a key, groups in the order given, empty ones left out. */
export function grouped<Key extends string, T>(
  order: readonly Key[],
  records: readonly T[],
  keyOf: (record: T) => Key,
): { key: Key; records: T[] }[] {
  return order
    .map((key) => ({ key, records: records.filter((record) => keyOf(record) === key) }))
    .filter((group) => group.records.length > 0)
}
