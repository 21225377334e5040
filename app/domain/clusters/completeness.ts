import type { Level } from './vocabulary.ts'

/**
 * What a cluster's profile holds, as counts: all that completeness is reckoned from.
 * Counts are of rows listed in the profile; `stated…` are figures given without a list.
 */
export type ProfileSummary = {
  namedInBothLanguages: boolean
  regions: number
  specialisations: number
  foundedYear: boolean
  website: boolean
  purpose: boolean
  products: boolean
  prospects: boolean
  participants: number
  participantTypes: number
  statedParticipants: boolean
  statedWorkers: boolean
  projects: number
  projectsWithSphere: number
  projectsWithFigures: number
  projectsWithParticipants: number
  priorities: number
  weightyPriorities: number
  homePartners: number
  foreignPartners: number
  bodies: number
  managingCompanies: number
  bodiesWithYear: number
  bodiesWithStaff: number
  bodiesWithFunding: number
  foundingDocuments: number
  developmentDocuments: number
  indicators: number
  indicatorYears: number
}

export const emptySummary: ProfileSummary = {
  namedInBothLanguages: false,
  regions: 0,
  specialisations: 0,
  foundedYear: false,
  website: false,
  purpose: false,
  products: false,
  prospects: false,
  participants: 0,
  participantTypes: 0,
  statedParticipants: false,
  statedWorkers: false,
  projects: 0,
  projectsWithSphere: 0,
  projectsWithFigures: 0,
  projectsWithParticipants: 0,
  priorities: 0,
  weightyPriorities: 0,
  homePartners: 0,
  foreignPartners: 0,
  bodies: 0,
  managingCompanies: 0,
  bodiesWithYear: 0,
  bodiesWithStaff: 0,
  bodiesWithFunding: 0,
  foundingDocuments: 0,
  developmentDocuments: 0,
  indicators: 0,
  indicatorYears: 0,
}

type Rule = (profile: ProfileSummary) => boolean

/**
 * The fields that count, by group. Seven groups are those of the Cluster Map of Russia (HSE); the
 * monitoring of St Petersburg asks besides for a description and documents; figures by year are ours.
 * Every rule is monotone: more contents never unfill a field.
 */
export const fieldGroups = {
  identity: {
    name: (p) => p.namedInBothLanguages,
    region: (p) => p.regions > 0,
    specialisation: (p) => p.specialisations > 0,
    founded_year: (p) => p.foundedYear,
    website: (p) => p.website,
  },
  description: {
    purpose: (p) => p.purpose,
    products: (p) => p.products,
    prospects: (p) => p.prospects,
  },
  participants: {
    participant_list: (p) => p.participants >= 2,
    participant_types: (p) => p.participantTypes >= 2,
    participant_count: (p) => p.participants > 0 || p.statedParticipants,
    worker_count: (p) => p.statedWorkers,
  },
  projects: {
    project: (p) => p.projects > 0,
    project_sphere: (p) => p.projectsWithSphere > 0,
    project_figures: (p) => p.projectsWithFigures > 0,
    project_participants: (p) => p.projectsWithParticipants > 0,
  },
  priorities: {
    priority: (p) => p.priorities > 0,
    importance: (p) => p.weightyPriorities > 0,
  },
  partners: {
    home_partner: (p) => p.homePartners > 0,
    foreign_partner: (p) => p.foreignPartners > 0,
  },
  governance: {
    body: (p) => p.bodies > 0,
    managing_company: (p) => p.managingCompanies > 0,
    body_year: (p) => p.bodiesWithYear > 0,
    staff: (p) => p.bodiesWithStaff > 0,
  },
  funding: {
    funding_source: (p) => p.bodiesWithFunding > 0,
  },
  documents: {
    founding_document: (p) => p.foundingDocuments > 0,
    development_document: (p) => p.developmentDocuments > 0,
  },
  indicators: {
    indicator: (p) => p.indicators > 0,
    three_years: (p) => p.indicatorYears >= 3,
  },
} as const satisfies Record<string, Record<string, Rule>>

export type FieldGroup = keyof typeof fieldGroups
type Groups = typeof fieldGroups
export type ProfileField = { [G in FieldGroup]: keyof Groups[G] }[FieldGroup] & string

export type Completeness = {
  /** Share of filled fields, 0–100, rounded down, so that 100 means all of them. */
  percent: number
  groups: { id: FieldGroup; filled: number; of: number }[]
  /** Fields still empty, in the order of the profile: what to fill next. */
  missing: ProfileField[]
}

/** How full a profile is: each field counts alike. */
export function completeness(profile: ProfileSummary): Completeness {
  const missing: ProfileField[] = []
  const groups = (Object.keys(fieldGroups) as FieldGroup[]).map((id) => {
    const rules = Object.entries(fieldGroups[id]) as [ProfileField, Rule][]
    const empty = rules.filter(([, filled]) => !filled(profile)).map(([field]) => field)
    missing.push(...empty)
    return { id, filled: rules.length - empty.length, of: rules.length }
  })
  const of = groups.reduce((sum, group) => sum + group.of, 0)
  return { percent: Math.floor((100 * (of - missing.length)) / of), groups, missing }
}

/** Least percentage of each level; an administrator may set others. */
export type Thresholds = Readonly<Record<Level, number>>

/** The thresholds the portal begins with, ours and published on the site: the source gives none. */
export const levelThresholds = { initial: 0, medium: 35, high: 70 } as const satisfies Thresholds

/**
 * Level of organisation by completeness. The Cluster Map of Russia has the three levels and says that
 * filled fields raise them, but prints no thresholds; these are the portal's own.
 * @param percent 0–100
 */
export function levelOf(percent: number, thresholds: Thresholds = levelThresholds): Level {
  if (percent >= thresholds.high) return 'high'
  return percent >= thresholds.medium ? 'medium' : 'initial'
}

/** What filling one more field would make of a profile. */
export type NextStep = { field: ProfileField; group: FieldGroup; percent: number; level: Level }

const groupOf = (field: ProfileField) =>
  (Object.keys(fieldGroups) as FieldGroup[]).find((id) => Object.hasOwn(fieldGroups[id], field))!

/**
 * The way up: the empty fields in the order of the profile, each with what the profile comes to once it and
 * all before it are filled.
 */
export function nextSteps(
  { groups, missing }: Completeness,
  thresholds: Thresholds = levelThresholds,
): NextStep[] {
  const of = groups.reduce((sum, group) => sum + group.of, 0)
  const filled = of - missing.length
  return missing.map((field, i) => {
    const percent = Math.floor((100 * (filled + i + 1)) / of)
    return { field, group: groupOf(field), percent, level: levelOf(percent, thresholds) }
  })
}
