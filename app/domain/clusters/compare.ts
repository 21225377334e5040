import { participantCount, type ClusterProfile } from './profile.ts'
import type { Bilingual } from '../shared/lang.ts'
import { participantTypes } from './vocabulary.ts'

/** Clusters side by side in one comparison: fewer is no comparison, more does not fit a page. */
export const LEAST_COMPARED = 2
export const MOST_COMPARED = 4

/** One comparable value; a list is a set: its order says nothing. Null: not known. */
export type Value = string | number | boolean | readonly string[] | null

export type ComparedRow<Trait extends string> = {
  trait: Trait
  /** One for each cluster, in their order. */
  values: Value[]
  /** At least two clusters have different values; “not known” is a value of its own. */
  differs: boolean
}

/** Whether two values say the same; lists are compared as sets. */
export function sameValue(a: Value, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  const [left, right] = [new Set<string>(a), new Set<string>(b)]
  return left.size === right.size && [...left].every((one) => right.has(one))
}

/** Puts subjects side by side, trait by trait, and marks the traits in which they differ. */
export function compare<Trait extends string>(
  traits: readonly Trait[],
  subjects: readonly Readonly<Record<Trait, Value>>[],
): ComparedRow<Trait>[] {
  return traits.map((trait) => {
    const values = subjects.map((subject) => subject[trait])
    return { trait, values, differs: values.some((value) => !sameValue(value, values[0]!)) }
  })
}

export const clusterTraits = {
  identity: [
    'regions',
    'district',
    'specialisations',
    'category',
    'curated',
    'register',
    'level',
    'completeness',
    'founded',
  ],
  members: ['participants', 'participantTypes', 'countries'],
  management: ['managingCompany', 'bodies', 'staff', 'funding'],
  work: ['projects', 'projectStages', 'investment', 'support', 'priorities'],
  ties: ['partnersHome', 'partnersAbroad', 'associations', 'documents'],
} as const

export type TraitGroup = keyof typeof clusterTraits
export type ClusterTrait = (typeof clusterTraits)[TraitGroup][number]
export const traitGroups = Object.keys(clusterTraits) as TraitGroup[]

const known = (list: readonly string[]): readonly string[] | null =>
  list.length > 0 ? [...new Set(list)] : null
const countOf = (list: readonly unknown[]): number | null => (list.length > 0 ? list.length : null)

function sum(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null)
  return numbers.length > 0 ? numbers.reduce((a, b) => a + b, 0) : null
}

/** The participants' countries as a document names them, where no list of participants does. */
export const statedCountries = (cluster: ClusterProfile): Bilingual | null =>
  cluster.facts.find(({ kind }) => kind === 'countries')?.text ?? null

/** What a comparison knows of one cluster: ids and numbers, no words of a language but names. */
export function traitsOf(cluster: ClusterProfile): Record<ClusterTrait, Value> {
  const managing = cluster.bodies.filter(({ kind }) => kind === 'managing_company')
  const home = cluster.partners.filter(({ country }) => country === 'RU')
  return {
    regions: known(cluster.regions.map(({ id }) => id)),
    district: cluster.district.id,
    specialisations: known(cluster.specialisations.map(({ id }) => id)),
    // Having none is known.
    category: cluster.category ?? 'none',
    curated: cluster.curated,
    register: cluster.inRegister,
    level: cluster.level,
    completeness: cluster.completeness,
    founded: cluster.foundedYear,
    participants: participantCount(cluster)?.value ?? null,
    participantTypes: known(
      participantTypes.flatMap((type) => {
        const n = cluster.participants.filter((one) => one.type === type).length
        return n > 0 ? `${type}:${n}` : []
      }),
    ),
    countries:
      known(cluster.participants.map(({ country }) => country)) ??
      statedCountries(cluster)?.ru ??
      null,
    managingCompany: known(managing.map(({ name }) => name.ru)),
    bodies: known(
      cluster.bodies.map(({ kind }) => kind).filter((kind) => kind !== 'managing_company'),
    ),
    staff: sum(managing.map(({ staff }) => staff)),
    funding: known(managing.flatMap(({ funding }) => funding)),
    projects: countOf(cluster.projects),
    projectStages: known(
      (['planned', 'running', 'done'] as const).flatMap((stage) => {
        const n = cluster.projects.filter((one) => one.stage === stage).length
        return n > 0 ? `${stage}:${n}` : []
      }),
    ),
    investment: sum(cluster.projects.map(({ investmentRub }) => investmentRub)),
    support: sum(cluster.projects.map(({ supportRub }) => supportRub)),
    priorities: known(
      cluster.priorities
        .filter(({ importance }) => importance === 'high')
        .map(({ priority }) => priority),
    ),
    partnersHome: countOf(home),
    partnersAbroad: countOf(cluster.partners.filter((one) => !home.includes(one))),
    associations: known(cluster.associations.map(({ name }) => name.ru)),
    documents: known(cluster.documents.map(({ kind }) => kind)),
  }
}

/** The clusters an address names: `ids=a,b` or `ids=a&ids=b`, each once, in order. */
export function chosenSlugs(params: URLSearchParams): { slugs: string[]; left: number } {
  const all = params
    .getAll('ids')
    .flatMap((value) => value.split(','))
    .map((slug) => slug.trim().toLowerCase())
    .filter((slug) => slug !== '')
  const slugs = [...new Set(all)]
  return { slugs: slugs.slice(0, MOST_COMPARED), left: Math.max(0, slugs.length - MOST_COMPARED) }
}
