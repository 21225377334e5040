import type { Bilingual } from '../shared/lang.ts'
import type {
  BodyKind,
  Category,
  Certainty,
  DocumentKind,
  FundingSource,
  Importance,
  IndustrialRole,
  Level,
  ParticipantType,
  Priority,
  ProjectSphere,
  ProjectStage,
  TimelineKind,
} from './vocabulary.ts'

export type Named = { id: string; name: Bilingual }
/** Contents made for demonstration say so, record by record. */
type Shown = { isDemo: boolean }

export type Participant = Shown & {
  id: string
  name: Bilingual
  type: ParticipantType
  /** ISO 3166-1 alpha-2. */
  country: string
  region: Named | null
  industrialRole: IndustrialRole | null
  sinceYear: number | null
  /** The organisation said itself that it belongs to the cluster. */
  confirmed: boolean
}

/** A figure or a text a document gives for a cluster. */
export type ClusterFact = Shown & {
  kind: string
  label: Bilingual
  value: number | null
  /** The document says “more than” this value. */
  atLeast: boolean
  text: Bilingual | null
  year: number | null
  certainty: Certainty
}

export type Body = Shown & {
  kind: BodyKind
  name: Bilingual
  yearCreated: number | null
  yearChosen: number | null
  staff: number | null
  funding: FundingSource[]
  note: Bilingual | null
}

export type ChairTerm = Shown & {
  country: string
  /** YYYY-MM, as printed. */
  start: string
  end: string
}

export type JointProject = Shown & {
  id: string
  name: Bilingual
  sphere: ProjectSphere | null
  stage: ProjectStage
  initiators: { ru: string[]; en: string[] }
  periodStart: number | null
  periodEnd: number | null
  investmentRub: number | null
  supportRub: number | null
  /** The members that share its costs. */
  participants: Named[]
  note: Bilingual | null
}

export type Partner = Shown & { name: Bilingual; country: string }

export type ClusterDocument = Shown & {
  kind: DocumentKind
  title: Bilingual
  /** YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source. */
  date: string | null
  number: Bilingual | null
  issuer: Bilingual | null
  validUntil: string | null
  /** The document by which the cluster was founded. */
  isFounding: boolean
}

export type Association = Shown & {
  name: Bilingual
  short: string | null
  role: 'member' | 'participant'
  note: Bilingual | null
}

export type TimelineEntry = Shown & {
  kind: TimelineKind
  date: string | null
  dateLabel: Bilingual | null
  text: Bilingual
  /** A claim of the cluster itself, not an established fact. */
  isClaim: boolean
}

export type ClusterNotice = Shown & { kind: 'need' | 'offer'; title: Bilingual }

export type YearFigure = Shown & {
  indicator: string
  year: number
  value: number
  certainty: Certainty
}

export type MonitoringResult = {
  year: number
  name: Bilingual
  category: Category
  curated: boolean
  certainty: Certainty
  note: Bilingual | null
}

/** Everything the directory knows of one cluster, in both languages. */
export type ClusterProfile = {
  id: string
  slug: string
  name: Bilingual
  district: Named
  regions: Named[]
  specialisations: (Named & { group: Bilingual })[]
  interregional: boolean
  inRegister: boolean
  category: Category | null
  categoryCertainty: Certainty | null
  curated: boolean
  level: Level
  /** Share of profile fields that are filled, in percent. */
  completeness: number
  purpose: Bilingual | null
  products: Bilingual | null
  prospects: Bilingual | null
  foundedYear: number | null
  website: string | null
  note: Bilingual | null
  isDemo: boolean
  createdAt: Date
  updatedAt: Date
  priorities: (Shown & { priority: Priority; importance: Importance })[]
  participants: Participant[]
  facts: ClusterFact[]
  bodies: Body[]
  chairTerms: ChairTerm[]
  projects: JointProject[]
  partners: Partner[]
  documents: ClusterDocument[]
  associations: Association[]
  timeline: TimelineEntry[]
  notices: ClusterNotice[]
  indicators: YearFigure[]
  monitoring: MonitoringResult[]
}

/** A cluster as others are pointed to: name, place, badge. */
export type ClusterCard = Pick<
  ClusterProfile,
  'slug' | 'name' | 'category' | 'curated' | 'level' | 'inRegister' | 'interregional' | 'isDemo'
> & { regions: Named[] }

/** The kind of fact that says how many participants there are where no list names them. */
const PARTICIPANTS_FACT = 'participants_total'

/**
 * How many participants a cluster has: as its document says, else as many as are listed.
 * @returns null when neither is known
 */
export function participantCount(cluster: {
  facts: readonly Pick<ClusterFact, 'kind' | 'value' | 'atLeast'>[]
  participants: readonly unknown[]
}): { value: number; atLeast: boolean; listed: number } | null {
  const listed = cluster.participants.length
  const fact = cluster.facts.find(({ kind, value }) => kind === PARTICIPANTS_FACT && value !== null)
  if (fact) return { value: fact.value!, atLeast: fact.atLeast, listed }
  return listed > 0 ? { value: listed, atLeast: false, listed } : null
}

/** A profile as others are pointed to. */
export function cardOf(cluster: ClusterProfile): ClusterCard {
  const { slug, name, category, curated, level, inRegister, interregional, isDemo, regions } =
    cluster
  return { slug, name, category, curated, level, inRegister, interregional, isDemo, regions }
}
