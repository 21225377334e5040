import type { Category } from './vocabulary.ts'

/** What a profile may lack, in the order of its sections. */
export const gaps = [
  'purpose',
  'products',
  'prospects',
  'founded',
  'website',
  'category',
  'priorities',
  'participants',
  'bodies',
  'funding',
  'projects',
  'partners',
  'documents',
  'indicators',
] as const
export type Gap = (typeof gaps)[number]

type Filled = {
  purpose: unknown
  products: unknown
  prospects: unknown
  foundedYear: number | null
  website: string | null
  category: Category | null
  priorities: readonly unknown[]
  participants: readonly unknown[]
  facts: readonly { kind: string }[]
  bodies: readonly { funding: readonly unknown[] }[]
  projects: readonly unknown[]
  partners: readonly unknown[]
  documents: readonly unknown[]
  indicators: readonly unknown[]
}

/**
 * What is not known of a cluster. A figure stands for a list: where a document counts the
 * participants, they are no gap. Funding is a gap only where there is a body to be funded.
 */
export function gapsOf(profile: Filled): Gap[] {
  const missing: Record<Gap, boolean> = {
    purpose: !profile.purpose,
    products: !profile.products,
    prospects: !profile.prospects,
    founded: profile.foundedYear === null,
    website: !profile.website,
    category: !profile.category,
    priorities: profile.priorities.length === 0,
    participants:
      profile.participants.length === 0 &&
      !profile.facts.some(({ kind }) => kind === 'participants_total'),
    bodies: profile.bodies.length === 0,
    funding:
      profile.bodies.length > 0 && profile.bodies.every(({ funding }) => funding.length === 0),
    projects: profile.projects.length === 0,
    partners: profile.partners.length === 0,
    documents: profile.documents.length === 0,
    indicators: profile.indicators.length === 0,
  }
  return gaps.filter((gap) => missing[gap])
}
